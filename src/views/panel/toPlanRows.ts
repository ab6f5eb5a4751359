// What does the plan do to an actor, over all phases? One row for each thing that comes, goes, changes or moves.
import type { Edit } from '../../model/edits/Edit.ts';
import { findActor } from '../../model/edits/findActor.ts';
import { overridesOf, type Planned } from '../../model/edits/Planned.ts';
import { type Place, placesOf, reachOf, traceVersion } from '../../model/edits/traceVersion.ts';
import type { ActorId, Change, OverrideState, Scenario, VersionId } from '../../model/Scenario.ts';

export interface PlanRow {
  /** The same when the row's change is put in another phase. */
  readonly key: string;
  readonly phase: number;
  readonly planned: Planned;
  /** It has the version from the start, rather than from a change. */
  readonly isFromStart: boolean;
  /** The plan says it, but it is so already. */
  readonly isIdle: boolean;
  /** Where only some of a producer's addresses are meant. */
  readonly places: readonly Place[] | null;
  readonly platform: ActorId | null;
  /** Of routes and permissions: what they become. */
  readonly states: readonly OverrideState[];
  readonly notes: readonly string[];
}

type Draft = Omit<PlanRow, 'key' | 'phase'>;
const PLAIN = { isFromStart: false, isIdle: false, places: null, platform: null, states: [], notes: [] } as const;

/** By phase; within one in the order in which a change acts (S1). */
export function toPlanRows(scenario: Scenario, actor: ActorId): readonly PlanRow[] {
  const counts = new Map<string, number>();
  return scenario.phases.flatMap((_, phase) =>
    [...(phase === 0 ? toStart(scenario, actor) : []), ...toPhaseRows(scenario, actor, phase)].map((row) => {
      const kind = [row.planned.does, 'version' in row.planned ? row.planned.version : ''].join(' ');
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      return { ...row, key: `${kind} ${count}`, phase };
    }),
  );
}

/** A platform that lists nothing carries all, which nobody planned. */
const toStart = (scenario: Scenario, actor: ActorId): readonly Draft[] =>
  (findActor(scenario, actor)?.actor.supports ?? []).map((version) => ({
    ...PLAIN,
    planned: { does: 'adds', version },
    isFromStart: true,
  }));

function toPhaseRows(scenario: Scenario, actor: ActorId, index: number): readonly Draft[] {
  const changes = (scenario.phases[index]?.changes ?? []).filter(({ actors }) => actors.includes(actor));
  const notes = (some: readonly Change[]) => [...new Set(some.flatMap(({ note }) => note ?? []))];
  const leaving = changes.filter(({ leaves }) => leaves);
  const moving = changes.filter(({ moves }) => moves !== undefined);
  return [
    ...(leaving.length > 0 ? [{ ...PLAIN, planned: { does: 'leaves' as const }, notes: notes(leaving) }] : []),
    ...(moving.length > 0
      ? [
          {
            ...PLAIN,
            planned: { does: 'moves' as const },
            platform: moving.at(-1)?.moves ?? null,
            notes: notes(moving),
          },
        ]
      : []),
    ...(['removes', 'adds'] as const).flatMap((does) =>
      namedIn(changes, does).flatMap((version) => toVersionRow(scenario, actor, index, { does, version }) ?? []),
    ),
    ...(['routes', 'permissions'] as const).flatMap((does) =>
      [...new Set(changes.flatMap((change) => overridesOf(change, does).map(({ version }) => version)))].map(
        (version) => {
          const own = changes.filter((change) => overridesOf(change, does).some((entry) => entry.version === version));
          const entries = own.flatMap((change) => overridesOf(change, does)).filter((one) => one.version === version);
          const states = [...new Set(entries.map(({ state }) => state))];
          return { ...PLAIN, planned: { does, version }, states, notes: notes(own) };
        },
      ),
    ),
  ];
}

const namedIn = (changes: readonly Change[], does: 'adds' | 'removes'): readonly VersionId[] => [
  ...new Set(changes.flatMap((change) => change[does] ?? [])),
];

/** Null: it names only addresses of others. */
function toVersionRow(
  scenario: Scenario,
  actor: ActorId,
  index: number,
  planned: { readonly does: 'adds' | 'removes'; readonly version: VersionId },
): Draft | null {
  const { does, version } = planned;
  const all = placesOf(scenario, actor);
  const own = (scenario.phases[index]?.changes ?? []).filter(
    (change) => change.actors.includes(actor) && change[does]?.includes(version),
  );
  const named = new Set(own.flatMap((change) => reachOf(scenario, change, actor)));
  if (named.size === 0) return null;
  const trace = traceVersion(scenario, actor, version);
  const before = index > 0 ? trace[index - 1] : null;
  const after = trace[index];
  // In the first phase, what is there from the start is told by its own row.
  const isIdle = before
    ? [...named].every((place) => before.has(place) === after?.has(place))
    : does === 'adds' && Boolean(findActor(scenario, actor)?.actor.supports?.includes(version));
  return {
    ...PLAIN,
    planned,
    isIdle,
    places: named.size < all.length ? all.filter((place) => named.has(place)) : null,
    notes: [...new Set(own.flatMap(({ note }) => note ?? []))],
  };
}

/** Null: there is no such phase. */
export function toMove(scenario: Scenario, actor: ActorId, row: PlanRow, to: number): Edit | null {
  const [from, target] = [scenario.phases[row.phase]?.id, scenario.phases[to]?.id];
  if (from === undefined || target === undefined) return null;
  const { planned } = row;
  return row.isFromStart && planned.does === 'adds'
    ? { kind: 'movePhaseChange', actor, version: planned.version, does: 'adds', from, to: target }
    : { kind: 'movePlanned', actors: [actor], planned, from, to: target };
}

export function toRemoval(scenario: Scenario, actor: ActorId, { planned, phase, isFromStart }: PlanRow): Edit {
  const id = scenario.phases[phase]?.id ?? '';
  return isFromStart && 'version' in planned
    ? { kind: 'removeVersionFromActor', actor, version: planned.version, phase: id }
    : { kind: 'removePlanned', actors: [actor], planned, phase: id };
}
