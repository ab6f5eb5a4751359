// How is the proposal written down? The same cast, and phases in which those who do the same share a change.
import type { Change, DateText, Phase, Scenario } from '../../model/Scenario.ts';
import type { PlanModel, StepRole } from './PlanModel.ts';
import type { PlannedPhase } from './PlannedPhase.ts';

/** `titleOf`: what a phase of our own is called, by its place in the plan. */
export function writePlan(
  model: PlanModel,
  times: Int32Array,
  never: ReadonlySet<number>,
  phases: readonly PlannedPhase[],
  titleOf: (number: number) => string,
): Scenario {
  const { scenario } = model;
  const changes = gatherChanges(model, times, never, phases.length);
  const releases = new Map((scenario.releases ?? []).map(({ id, date }) => [id, date]));
  const [start] = scenario.phases as [Phase];
  const taken = new Set(scenario.phases.map(({ id }) => id));
  let last: DateText | null = model.dates[0] ?? null;
  const written = phases.map(({ written: w, date, slot }, k): Phase => {
    const like = w === null ? undefined : scenario.phases[w];
    const id = like?.id ?? freeId(`fas-${k + 1}`, taken);
    taken.add(id);
    const release = like?.release ?? (like?.date === undefined ? slot?.release : undefined);
    const told = like?.date ?? (release === undefined ? null : releases.get(release)) ?? last;
    last = date;
    return {
      id,
      title: like?.title ?? scenario.releases?.find((one) => one.id === slot?.release)?.name ?? titleOf(k + 1),
      ...(like?.date === undefined ? {} : { date: like.date }),
      ...(told === date || date === null ? {} : { date }),
      ...(release === undefined ? {} : { release }),
      changes: shareChanges(changes[k] ?? []),
    };
  });
  return keepReferences({ ...scenario, phases: [start, ...written] });
}

function freeId(wish: string, taken: ReadonlySet<string>): string {
  let id = wish;
  for (let n = 2; taken.has(id); n++) id = `${wish}-${n}`;
  return id;
}

interface Ranked {
  readonly rank: number;
  readonly change: Change;
}

/** By phase, in the order in which one actor makes them. */
function gatherChanges({ dials, movers }: PlanModel, times: Int32Array, never: ReadonlySet<number>, count: number) {
  const changes = Array.from({ length: count }, (): Ranked[] => []);
  const leaving = new Map(movers.map(({ dial, leaves }) => [dial, leaves]));
  for (const dial of dials) {
    if (dial.actor === null) continue;
    const leaves = leaving.get(dial) ?? null;
    const steps = dial.steps.filter(({ moment, role }) => {
      const isAbsorbed = role !== 'join' && leaves !== null && (times[moment] as number) >= (times[leaves] as number);
      return !never.has(moment) && !isAbsorbed;
    });
    steps.forEach(({ moment, role, changes: made }, s) => {
      const drop = steps[s + 1];
      const isTargetOnly = role === 'join' && drop?.role === 'drop' && times[drop.moment] === times[moment];
      const isDone =
        role === 'drop' && steps[s - 1]?.role === 'join' && times[steps[s - 1]?.moment as number] === times[moment];
      if (isDone) return;
      const older = new Set(drop?.changes.flatMap(({ removes = [] }) => removes));
      const list = isTargetOnly
        ? made.map((one) => ({ ...one, adds: (one.adds ?? []).filter((v) => !older.has(v)) }))
        : made;
      changes[(times[moment] as number) - 1]?.push(...list.map((change) => ({ rank: RANKS[role], change })));
    });
  }
  return changes.map((list) => list.sort((a, b) => a.rank - b.rank));
}

/** In this order, so that who adds and drops in one phase is read as doing so in that order. */
const RANKS: Readonly<Record<StepRole, number>> = { fixed: 0, join: 1, add: 1, switch: 2, drop: 3, leave: 4, end: 5 };

/** Those who do the same stand in one change. */
function shareChanges(changes: readonly Ranked[]): readonly Change[] {
  const shared = new Map<string, Change>();
  for (const { rank, change } of changes) {
    const { actors, ...does } = change;
    const isOwn = does.addresses !== undefined || does.routes?.some((one) => one.addresses) === true;
    // Only among those of one rank: sharing with an earlier one would take it out of its order.
    const key = JSON.stringify([rank, does, ...(isOwn ? actors : [])]);
    const known = shared.get(key);
    shared.set(key, { actors: [...new Set([...(known?.actors ?? []), ...actors])], ...does });
  }
  return [...shared.values()];
}

/** What is promised or known of later phases is said of the written plan: of the start alone it stands. */
function keepReferences(scenario: Scenario): Scenario {
  const { claims, known, ...rest } = scenario;
  const start = scenario.phases[0]?.id;
  const ofStart = <Item extends { readonly phase: string }>(items: readonly Item[] = []) =>
    items.filter(({ phase }) => phase === start);
  const [promised, seen] = [ofStart(claims), ofStart(known)];
  return { ...rest, ...(promised.length > 0 ? { claims: promised } : {}), ...(seen.length > 0 ? { known: seen } : {}) };
}
