// What changed between two phases? Links that got better or worse, actors that came, went, added and dropped.
import type { ActorId } from '../model/Scenario.ts';
import type { Difference, LinkRef, Retirement } from './Analysis.ts';
import { type Bits, countBits, emptyBits, forEachBit } from './bits.ts';
import { findActor } from './findActor.ts';
import type { PhaseState } from './PhaseState.ts';
import type { PhaseView } from './PhaseView.ts';
import type { ApplicationEntry, NeedRow, ScenarioIndex } from './ScenarioIndex.ts';

/** How many links of a kind are listed; `totals` counts all. */
export const DIFFERENCE_LIMIT = 200;

const KINDS = ['mended', 'broke', 'toTarget', 'fromTarget', 'appeared', 'vanished'] as const;
type Kind = (typeof KINDS)[number];

interface Side {
  /** Answered, and on the target, where the link is not absent. */
  readonly answered: Bits;
  readonly target: Bits;
  readonly broken: Bits;
  readonly absent: Bits;
}

function sideOf(
  view: PhaseView,
  { contract }: ApplicationEntry,
  consumer: number,
  { needed, accepted }: NeedRow,
): Side {
  const klass = view.classOf(contract, consumer);
  const none = emptyBits(view.index.addresses.length);
  if (!klass) return { answered: none, target: none, broken: none, absent: needed };
  const answer = view.answerOf(klass);
  const here = view.presentAt(contract).bits;
  const within = (bits: Bits) => needed.map((word, w) => word & (bits[w] as number) & (here[w] as number));
  return {
    answered: within(answer.answered),
    target: within(answer.target),
    broken: needed.map(
      (word, w) => word & (here[w] as number) & ~(answer.answered[w] as number) & ~(accepted?.[w] ?? 0),
    ),
    absent: needed.map((word, w) => word & ~(here[w] as number)),
  };
}

function compareSides(a: Side, b: Side): Record<Kind, Bits> {
  const and = (x: Bits, y: Bits) => x.map((word, w) => word & (y[w] as number));
  const but = (x: Bits, y: Bits) => x.map((word, w) => word & ~(y[w] as number));
  return {
    mended: and(a.broken, b.answered),
    broke: but(b.broken, a.broken),
    toTarget: and(but(a.answered, a.target), b.target),
    fromTarget: and(a.target, but(b.answered, b.target)),
    appeared: and(a.absent, b.answered),
    vanished: and(a.answered, b.absent),
  };
}

function compareLinks(from: PhaseView, to: PhaseView) {
  const { index } = to;
  const links: Record<Kind, LinkRef[]> = {
    mended: [],
    broke: [],
    toTarget: [],
    fromTarget: [],
    appeared: [],
    vanished: [],
  };
  const totals: Record<Kind, number> = { mended: 0, broke: 0, toTarget: 0, fromTarget: 0, appeared: 0, vanished: 0 };
  for (const application of index.applications) {
    const known = new Map<string, { sets: Record<Kind, Bits>; sizes: Record<Kind, number> }>();
    for (const c of application.consumers) {
      const r = application.rowOf[c] as number;
      const key = [from.classOf(application.contract, c)?.id, to.classOf(application.contract, c)?.id, r].join();
      let compared = known.get(key);
      if (!compared) {
        const row = application.rows[r] as NeedRow;
        const sets = compareSides(sideOf(from, application, c, row), sideOf(to, application, c, row));
        const sizes = Object.fromEntries(KINDS.map((kind) => [kind, countBits(sets[kind])])) as Record<Kind, number>;
        compared = { sets, sizes };
        known.set(key, compared);
      }
      for (const kind of KINDS) {
        totals[kind] += compared.sizes[kind];
        if (compared.sizes[kind] > 0) list(index, links[kind], application.id, c, compared.sets[kind]);
      }
    }
  }
  return { ...links, totals };
}

function list(index: ScenarioIndex, links: LinkRef[], application: string, consumer: number, bits: Bits): void {
  if (links.length >= DIFFERENCE_LIMIT) return;
  const id = index.scenario.consumers[consumer]?.id as string;
  forEachBit(bits, (a) => {
    if (links.length < DIFFERENCE_LIMIT)
      links.push({ application, consumer: id, address: index.addresses[a] as string });
  });
}

function compareActors(index: ScenarioIndex, states: readonly PhaseState[], from: number, to: number) {
  const pair = [states[from], states[to]] as PhaseState[];
  const joined: ActorId[] = [];
  const left: ActorId[] = [];
  const added: Difference['added'][number][] = [];
  const dropped: Difference['dropped'][number][] = [];
  for (const id of findChanged(index, pair[0] as PhaseState, pair[1] as PhaseState)) {
    const before = findActor(index, pair, 0, id);
    const after = findActor(index, pair, 1, id);
    if (after.isPresent && !before.isPresent) joined.push(id);
    if (before.isPresent && !after.isPresent) left.push(id);
    for (const { version, extent, addressCount } of after.versions) {
      const had = before.versions.find((old) => old.version === version)?.addressCount ?? 0;
      if (addressCount > had) added.push({ actor: id, version, extent });
      if (addressCount < had) dropped.push({ actor: id, version, extent });
    }
  }
  return { joined, left, added, dropped };
}

/** Actors whose bits differ, consumers, platforms, producers in file order. */
function findChanged({ scenario, slotProducer }: ScenarioIndex, a: PhaseState, b: PhaseState): ActorId[] {
  const changed = { consumers: new Set<number>(), platforms: new Set<number>(), slots: new Set<number>() };
  const compare = (before: readonly Bits[], after: readonly Bits[], into: Set<number>) => {
    after.forEach((bits, i) => {
      const other = before[i] as Bits;
      if (other !== bits)
        forEachBit(
          bits.map((word, w) => word ^ (other[w] as number)),
          (member) => into.add(member),
        );
    });
  };
  compare(a.supports, b.supports, changed.consumers);
  compare(a.consumerPresent, b.consumerPresent, changed.consumers);
  compare(a.platformHas, b.platformHas, changed.platforms);
  compare(a.offers, b.offers, changed.slots);
  compare(a.slotPresent, b.slotPresent, changed.slots);
  const producers = new Set([...changed.slots].map((slot) => slotProducer[slot] as number));
  const named = (list: readonly { readonly id: ActorId }[], numbers: ReadonlySet<number>) =>
    [...numbers].sort((x, y) => x - y).map((i) => list[i]?.id as ActorId);
  return [
    ...named(scenario.consumers, changed.consumers),
    ...named(scenario.platforms, changed.platforms),
    ...named(scenario.producers, producers),
  ];
}

export function findDifference(
  views: { readonly from: PhaseView; readonly to: PhaseView },
  states: readonly PhaseState[],
  from: number,
  to: number,
  retirements: readonly Retirement[],
): Difference {
  return {
    from,
    to,
    ...compareLinks(views.from, views.to),
    ...compareActors(views.to.index, states, from, to),
    mayGo: retirements.filter(
      ({ application, earliest, planned }) =>
        application === null &&
        earliest !== null &&
        earliest > from &&
        earliest <= to &&
        (planned === null || planned >= earliest),
    ),
  };
}
