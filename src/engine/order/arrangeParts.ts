// Into which steps do the rules put a phase's parts? Knots first, then the sets that pairs cannot say, then the stages.
import { arrangeKnots, type Cluster, findSmallestStep } from './arrangeKnots.ts';
import { findClusters, findKnots } from './findKnots.ts';
import { findReasons } from './findReasons.ts';
import type { ChangePart, NeededOrder, PhaseOrder } from './PhaseOrder.ts';
import type { BadSets, StepRules } from './StepRules.ts';

type Pair = readonly [first: number, then: number];
type Arranged = Omit<Extract<PhaseOrder, { readonly kind: 'needed' }>, 'kind' | 'parts'>;

interface Knots {
  /** Members by knot, in the order in which they are best taken. */
  readonly members: readonly (readonly number[])[];
  readonly of: Int32Array;
  readonly before: readonly (readonly number[])[];
}

/** `units`: what is done at once, as parts; `listed` and `rules` are of these. `null`: no steps were found. */
export function arrangeParts(
  parts: readonly ChangePart[],
  units: readonly (readonly number[])[],
  listed: readonly Pair[],
  rules: StepRules,
): Arranged | null {
  const ranks = units.map((unit) => Math.max(...unit.map((part) => rankOf(parts[part] as ChangePart))));
  const arranged = arrangeUnits(ranks, listed, rules);
  if (!arranged) return null;
  const whole = (some: readonly number[]) => some.flatMap((unit) => units[unit] ?? []).sort((a, b) => a - b);
  /** The part by which a unit is told: what it gets. */
  const partOf = (unit: number): number => {
    const own = units[unit] as readonly number[];
    return own.find((part) => parts[part]?.kind === 'adds') ?? (own[0] as number);
  };
  const toNeed = ({ first, then: later, ...why }: NeededOrder): NeededOrder => {
    const then = partOf(later);
    return { first: partOf(first), then, ...why };
  };
  return {
    steps: arranged.steps.map(whole),
    stages: arranged.stages,
    needs: arranged.needs.map(toNeed),
    cutOvers: arranged.cutOvers.map((one) => ({ ...one, parts: whole(one.parts), needs: one.needs.map(toNeed) })),
    tangles: arranged.tangles.map((one) => ({ ...one, parts: whole(one.parts) })),
    free: whole(arranged.free),
  };
}

function arrangeUnits(ranks: readonly number[], listed: readonly Pair[], rules: StepRules): Arranged | null {
  const count = ranks.length;
  const pairs = [...listed, ...rules.before.map(({ first, then }): Pair => [first, then])];
  const knots = tieKnots(ranks, pairs);
  const groups = [...pairs, ...rules.rest.map(({ among }) => among)];
  const ruled = new Set([...rules.before.map(({ first }) => first), ...rules.rest.map(({ among }) => among[0])]);
  const clusters = findClusters(count, groups).map((members) => ({
    members,
    isFree: !members.some((unit) => ruled.has(unit)),
    rest: rules.rest.filter(({ among }) => members.includes(among[0] as number)),
  }));
  const free = clusters.flatMap(({ members, isFree }) => (isFree ? members : [])).sort((a, b) => a - b);
  const chains = arrangeClusters(
    knots,
    clusters.filter(({ rest, isFree }) => !isFree && rest.length > 0),
  );
  if (!chains) return null;
  const { steps, stages } = toStages(knots, chains, new Set(free));
  const all = [...steps, ...free.map((unit) => [unit])];
  return { steps: all, stages, ...findReasons(count, listed, rules, all), free };
}

function tieKnots(ranks: readonly number[], pairs: readonly Pair[]): Knots {
  const next: number[][] = ranks.map(() => []);
  for (const [first, then] of pairs) next[first]?.push(then);
  const rank = (knot: readonly number[]) => Math.max(...knot.map((unit) => ranks[unit] as number));
  const members = findKnots(ranks.length, next).sort(
    (a, b) => rank(a) - rank(b) || (a[0] as number) - (b[0] as number),
  );
  const of = new Int32Array(ranks.length);
  members.forEach((knot, k) => {
    for (const part of knot) of[part] = k;
  });
  const before = members.map(() => new Set<number>());
  for (const [first, then] of pairs) if (of[first] !== of[then]) before[of[then] as number]?.add(of[first] as number);
  return { members, of, before: before.map((set) => [...set]) };
}

/** What is best done first, where it is free: what opens before what closes. */
function rankOf(part: ChangePart): number {
  switch (part.kind) {
    case 'permission':
      return part.state === 'closed' ? 5 : 0;
    case 'adds':
      return 1;
    case 'route':
      return part.state === 'closed' ? 4 : 2;
    case 'moves':
      return 3;
    case 'removes':
      return 6;
    default:
      return 7;
  }
}

/** Steps of knots, one list for each cluster with bad sets. */
function arrangeClusters(
  knots: Knots,
  clusters: readonly { readonly members: readonly number[]; readonly rest: readonly BadSets[] }[],
): readonly (readonly (readonly number[])[])[] | null {
  const local = clusters.map(({ members, rest }) => {
    const own = [...new Set(members.map((part) => knots.of[part] as number))].sort((a, b) => a - b);
    return { own, cluster: toCluster(knots, own, rest) };
  });
  const smallest = local.map(({ cluster }) => findSmallestStep(cluster));
  if (smallest.some((size) => size === null)) return null;
  const most = Math.max(...knots.members.map(({ length }) => length), ...(smallest as number[]));
  const chains = local.map(({ own, cluster }) =>
    arrangeKnots(cluster, most)?.map((step) => step.map((knot) => own[knot] as number)),
  );
  return chains.every((chain) => chain !== undefined) ? chains : null;
}

function toCluster({ members, of, before }: Knots, own: readonly number[], rest: readonly BadSets[]): Cluster {
  const local = new Map(own.map((knot, i) => [knot, i]));
  return {
    sizes: own.map((knot) => members[knot]?.length ?? 0),
    before: own.map((knot) => (before[knot] ?? []).flatMap((one) => local.get(one) ?? [])),
    rest: rest.map(({ among, bad }) =>
      ofKnots(
        among.map((part) => local.get(of[part] as number) as number),
        bad,
      ),
    ),
  };
}

/** Parts of one knot are done together: bad sets that have one of them alone can not be. */
function ofKnots(knotOf: readonly number[], bad: readonly number[]): Cluster['rest'][number] {
  const among = [...new Set(knotOf)];
  const sets = bad.flatMap((set) => {
    const isIn = (i: number) => (set >>> i) % 2 === 1;
    const done = among.map((knot) => knotOf.flatMap((one, i) => (one === knot ? isIn(i) : [])));
    if (done.some((members) => new Set(members).size > 1)) return [];
    return done.reduce((mask, [isDone], i) => mask | (isDone ? 1 << i : 0), 0);
  });
  return { among, bad: sets };
}

/** Steps of parts by stage: as early as those before them allow. */
function toStages(
  { members, before }: Knots,
  chains: readonly (readonly (readonly number[])[])[],
  free: ReadonlySet<number>,
) {
  const stepOf = new Map<number, number>();
  const chained = chains.flat();
  const single = members.flatMap((_, knot) => (chained.some((step) => step.includes(knot)) ? [] : [[knot]]));
  const steps = [...chained, ...single].filter(([knot = -1]) => !free.has(members[knot]?.[0] ?? -1));
  steps.forEach((step, s) => {
    for (const knot of step) stepOf.set(knot, s);
  });
  const previous = new Map(chains.flatMap((chain) => chain.slice(1).map((step, i) => [step, chain[i]] as const)));
  const depths = new Map<number, number>();
  const depthOf = (s: number): number => {
    const known = depths.get(s);
    if (known !== undefined) return known;
    const step = steps[s] as readonly number[];
    const earlier = [...step.flatMap((knot) => before[knot] ?? []), ...(previous.get(step)?.slice(0, 1) ?? [])];
    const depth =
      Math.max(-1, ...earlier.map((knot) => stepOf.get(knot) as number).flatMap((e) => (e === s ? [] : depthOf(e)))) +
      1;
    depths.set(s, depth);
    return depth;
  };
  const order = steps
    .map((step, s) => ({ step, depth: depthOf(s) }))
    .sort((a, b) => a.depth - b.depth || (a.step[0] as number) - (b.step[0] as number));
  const stages: number[][] = [];
  order.forEach(({ depth }, s) => {
    const stage = stages[depth] ?? [];
    stage.push(s);
    stages[depth] = stage;
  });
  const toParts = ({ step }: { readonly step: readonly number[] }) =>
    step.flatMap((knot) => members[knot] ?? []).sort((a, b) => a - b);
  return { steps: order.map(toParts), stages };
}
