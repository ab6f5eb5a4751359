// What does a phase change? Its changes gathered into a few chips: the same thing done to several is one.
import { addressesOf } from '../../model/edits/findActor.ts';
import { overridesOf, type Planned } from '../../model/edits/Planned.ts';
import { reachOf } from '../../model/edits/traceVersion.ts';
import type { ActorKind } from '../../model/Problem.ts';
import type { ActorId, Address, Change, OverrideState, Scenario } from '../../model/Scenario.ts';

export interface PhaseChip {
  /** The same from phase to phase, for what is alike. */
  readonly id: string;
  readonly planned: Planned;
  readonly kind: ActorKind;
  readonly actors: readonly ActorId[];
  /** Null: at all that they list, or nothing to do with addresses. */
  readonly addresses: readonly Address[] | null;
  /** Of an override; `mixed`: not the same for all. */
  readonly state: OverrideState | 'mixed' | null;
  /** To which it moves. */
  readonly platform: ActorId | null;
  readonly notes: readonly string[];
}

/** Those who were just moved together are kept together, apart from others. */
export interface Apart {
  readonly planned: Planned;
  readonly actors: readonly ActorId[];
}

interface Entry extends PhaseChip {
  readonly actor: ActorId;
}

const DOES = ['adds', 'removes', 'moves', 'leaves', 'routes', 'permissions'] as const;
const KINDS: readonly ActorKind[] = ['consumer', 'platform', 'producer'];
/** More chips than this of actors that do a thing at some addresses only are one. */
const MOST_PARTIAL = 3;

export const isSamePlanned = (a: Planned, b: Planned): boolean => keyOf(a) === keyOf(b);
const keyOf = (planned: Planned): string =>
  'version' in planned ? `${planned.does}:${planned.version}` : planned.does;

/** In the order: what comes, what goes, moves, departures, overrides; older versions first. */
export function toPhaseChips(scenario: Scenario, phase: number, apart: Apart | null = null): readonly PhaseChip[] {
  const entries = new Map<string, Entry>();
  const kinds = toKinds(scenario);
  for (const change of scenario.phases[phase]?.changes ?? []) {
    for (const actor of change.actors) {
      for (const entry of toEntries(scenario, change, actor, kinds.get(actor))) {
        const key = `${entry.id}/${actor}`;
        const known = entries.get(key);
        entries.set(key, known ? join(scenario, known, entry) : entry);
      }
    }
  }
  return sorted(scenario, gather([...entries.values()], apart));
}

const toKinds = ({ platforms, consumers, producers }: Scenario): ReadonlyMap<ActorId, ActorKind> =>
  new Map([
    ...platforms.map(({ id }) => [id, 'platform'] as const),
    ...consumers.map(({ id }) => [id, 'consumer'] as const),
    ...producers.map(({ id }) => [id, 'producer'] as const),
  ]);

function toEntries(scenario: Scenario, change: Change, actor: ActorId, kind?: ActorKind): readonly Entry[] {
  if (!kind) return [];
  const notes = change.note ? [change.note] : [];
  const plain = { actor, kind, actors: [actor], addresses: null, state: null, platform: null, notes };
  const entry = (planned: Planned, more: Partial<Entry> = {}): Entry => ({
    ...plain,
    id: `${keyOf(planned)}:${kind}`,
    planned,
    ...more,
  });
  const reach = change.addresses && kind === 'producer' ? reachOf(scenario, change, actor) : null;
  const addresses = reach && limited(scenario, actor, reach);
  const ofVersions = (does: 'adds' | 'removes') =>
    reach?.length === 0 ? [] : (change[does] ?? []).map((version) => entry({ does, version }, { addresses }));
  const ofOverrides = (does: 'routes' | 'permissions') =>
    overridesOf(change, does).map(({ version, state }) => entry({ does, version }, { state }));
  return [
    ...ofVersions('adds'),
    ...ofVersions('removes'),
    ...(change.moves === undefined ? [] : [entry({ does: 'moves' }, { platform: change.moves })]),
    ...(change.leaves ? [entry({ does: 'leaves' })] : []),
    ...ofOverrides('routes'),
    ...ofOverrides('permissions'),
  ];
}

/** Null where it is all of them after all. */
const limited = (scenario: Scenario, actor: ActorId, reach: readonly Address[]): readonly Address[] | null =>
  reach.length === addressesOf(scenario, actor).length ? null : reach;

/** Two changes of one phase that do the same kind of thing to one actor. */
function join(scenario: Scenario, a: Entry, b: Entry): Entry {
  const both = a.addresses && b.addresses ? [...new Set([...a.addresses, ...b.addresses])] : null;
  return {
    ...b,
    addresses: both && limited(scenario, a.actor, both),
    state: a.state === b.state ? a.state : 'mixed',
    notes: [...new Set([...a.notes, ...b.notes])],
  };
}

function gather(entries: readonly Entry[], apart: Apart | null): readonly PhaseChip[] {
  const chips = new Map<string, PhaseChip>();
  const partial = new Map<string, number>();
  for (const { id, addresses } of entries) if (addresses) partial.set(id, (partial.get(id) ?? 0) + 1);
  for (const { actor, ...entry } of entries) {
    const isApart = apart && isSamePlanned(apart.planned, entry.planned) && apart.actors.includes(actor);
    const isAlone = entry.addresses && (partial.get(entry.id) ?? 0) <= MOST_PARTIAL;
    const id = [
      entry.id,
      ...(entry.state ? [entry.state] : []),
      ...(entry.platform ? [entry.platform] : []),
      ...(entry.addresses ? ['some', ...(isAlone ? [actor] : [])] : []),
      ...(isApart ? ['apart'] : []),
    ].join(':');
    const known = chips.get(id);
    chips.set(id, known ? together(known, entry) : { ...entry, id });
  }
  return [...chips.values()];
}

const together = (chip: PhaseChip, entry: PhaseChip): PhaseChip => ({
  ...chip,
  actors: [...chip.actors, ...entry.actors],
  addresses: chip.addresses && entry.addresses && [...chip.addresses, ...entry.addresses],
  notes: [...new Set([...chip.notes, ...entry.notes])],
});

function sorted(scenario: Scenario, chips: readonly PhaseChip[]): readonly PhaseChip[] {
  const versions = scenario.contracts.flatMap((contract) => contract.versions.map(({ id }) => id));
  const rank = ({ planned, kind }: PhaseChip): readonly number[] => [
    DOES.indexOf(planned.does),
    'version' in planned ? versions.indexOf(planned.version) : 0,
    KINDS.indexOf(kind),
  ];
  return [...chips].sort((a, b) => {
    const other = rank(b);
    return rank(a).reduce((order, value, i) => order || value - (other[i] ?? 0), 0);
  });
}

/** One of the actors of a chip, by itself. */
export function toOneOf(scenario: Scenario, phase: number, chip: PhaseChip, actor: ActorId): PhaseChip {
  const alone = toPhaseChips(scenario, phase, { planned: chip.planned, actors: [actor] });
  return (
    alone.find(
      (each) => each.actors.length === 1 && each.actors[0] === actor && isSamePlanned(each.planned, chip.planned),
    ) ?? chip
  );
}
