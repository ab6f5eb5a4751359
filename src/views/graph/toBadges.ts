// Which versions does a card or a lane show, and what happened to them in this phase?
import type { ActorFacts, ActorVersion, Analysis, Extent, GroupFacts } from '../../engine/Analysis.ts';
import type { ActorId, VersionId } from '../../model/Scenario.ts';
import type { BadgeFacts, Mark } from './PhaseGraph.ts';

/** From when on an actor's version carries a mark; phases are indexes, null: never. */
interface Turn {
  readonly mayGoFrom: number | null;
  readonly tooEarlyIn: number | null;
}

/** The marks of one phase. */
export interface Marks {
  readonly turns: ReadonlyMap<VersionId, ReadonlyMap<ActorId, Turn>>;
  readonly phase: number;
}
export type VersionLabels = ReadonlyMap<VersionId, string>;

const knownTurns = new WeakMap<Analysis, Marks['turns']>();

/** A version that no link of any application holds from this phase on may go; one dropped while held goes too early. */
export function toMarks(analysis: Analysis, phase: number): Marks {
  const turns = knownTurns.get(analysis) ?? toTurns(analysis);
  knownTurns.set(analysis, turns);
  return { turns, phase };
}

function toTurns({ retirements }: Analysis): Marks['turns'] {
  const turns = new Map<VersionId, Map<ActorId, Turn>>();
  for (const { actor, application, version, verdict, earliest, planned } of retirements) {
    if (actor === null || application !== null) continue;
    const mayGo = verdict === 'safe' || verdict === 'possible';
    const known = turns.get(version) ?? new Map<ActorId, Turn>();
    turns.set(version, known);
    known.set(actor, {
      mayGoFrom: mayGo ? earliest : null,
      tooEarlyIn: verdict === 'too-early' ? planned : null,
    });
  }
  return turns;
}

function markOf({ turns, phase }: Marks, actor: ActorId, version: VersionId): Mark | null {
  const turn = turns.get(version)?.get(actor);
  if (!turn) return null;
  if (turn.tooEarlyIn === phase) return 'too-early';
  return turn.mayGoFrom !== null && turn.mayGoFrom <= phase ? 'may-go' : null;
}

export function toVersionLabels({ scenario }: Analysis): VersionLabels {
  return new Map(scenario.contracts.flatMap(({ versions }) => versions.map(({ id, label }) => [id, label ?? id])));
}

const AMOUNT: Readonly<Record<Extent, number>> = { none: 0, some: 1, all: 2 };

/** Null where the actor neither has the version nor had it in the phase before. */
export function toBadge(
  { id, kind, addresses }: ActorFacts,
  version: ActorVersion,
  labels: VersionLabels,
  marks: Marks,
): BadgeFacts | null {
  const { extent, before } = version;
  if (extent === 'none' && before === 'none') return null;
  const mark = markOf(marks, id, version.version);
  const isTold = mark === 'too-early' || extent !== 'none';
  return {
    version: version.version,
    label: labels.get(version.version) ?? version.version,
    tone: version.isTarget ? 'target' : 'outgoing',
    extent,
    change: changeOf(before, extent),
    count: version.addressCount,
    of: kind === 'producer' ? addresses.length : 1,
    mark: isTold ? mark : null,
    hasEnded: version.ended,
  };
}

function changeOf(before: Extent, now: Extent): BadgeFacts['change'] {
  if (AMOUNT[now] > AMOUNT[before]) return 'gained';
  return now === 'none' && before !== 'none' ? 'lost' : null;
}

/** One badge for a group: how many members have the version. Null where none has it, or had it before. */
export function toGroupBadge(
  { size, versions }: GroupFacts,
  members: readonly ActorId[],
  version: VersionId,
  labels: VersionLabels,
  marks: Marks,
): BadgeFacts | null {
  const own = versions.find((one) => one.version === version);
  if (!own) return null;
  const extent = extentOf(own.having.length, size, own.whole);
  const tooEarly = members.some((id) => markOf(marks, id, version) === 'too-early');
  const mayGo = own.having.some((id) => markOf(marks, id, version) === 'may-go');
  return {
    version,
    label: labels.get(version) ?? version,
    tone: own.isTarget ? 'target' : 'outgoing',
    extent,
    change: changeOf(extentOf(own.before, size, size), extent),
    count: own.having.length,
    of: size,
    mark: tooEarly ? 'too-early' : mayGo ? 'may-go' : null,
    hasEnded: own.ended,
  };
}

const extentOf = (having: number, size: number, whole: number): Extent =>
  having === 0 ? 'none' : having === size && whole >= size ? 'all' : 'some';
