// Which versions does a card or a lane show, and what happened to them in this phase?
import type { ActorFacts, ActorVersion, Analysis, Extent } from '../../engine/Analysis.ts';
import type { ActorId, VersionId } from '../../model/Scenario.ts';
import type { BadgeFacts, Mark } from './PhaseGraph.ts';

/** By actor and version. */
export type Marks = ReadonlyMap<string, Mark>;
export type VersionLabels = ReadonlyMap<VersionId, string>;

const markKey = (actor: ActorId, version: VersionId) => `${actor} ${version}`;

/** A version that no link of any application holds from this phase on may go; one dropped while held goes too early. */
export function toMarks({ retirements }: Analysis, phase: number): Marks {
  const marks = new Map<string, Mark>();
  for (const { actor, application, version, verdict, earliest, planned } of retirements) {
    if (actor === null || application !== null) continue;
    const mayGo = (verdict === 'safe' || verdict === 'possible') && earliest !== null && earliest <= phase;
    if (mayGo) marks.set(markKey(actor, version), 'may-go');
    if (verdict === 'too-early' && planned === phase) marks.set(markKey(actor, version), 'too-early');
  }
  return marks;
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
  const mark = marks.get(markKey(id, version.version)) ?? null;
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
  members: readonly ActorFacts[],
  version: VersionId,
  labels: VersionLabels,
  marks: Marks,
): BadgeFacts | null {
  const size = members.length;
  const seen = { version: null as ActorVersion | null, now: 0, whole: 0, before: 0, mayGo: false, tooEarly: false };
  for (const { id, versions } of members) {
    const own = versions.find((one) => one.version === version);
    if (!own) continue;
    seen.version = own;
    if (own.extent !== 'none') seen.now++;
    if (own.extent === 'all') seen.whole++;
    if (own.before !== 'none') seen.before++;
    const mark = marks.get(markKey(id, version));
    if (mark === 'too-early') seen.tooEarly = true;
    if (mark === 'may-go' && own.extent !== 'none') seen.mayGo = true;
  }
  if (!seen.version || seen.now + seen.before === 0) return null;
  const extent = extentOf(seen.now, size, seen.whole);
  return {
    version,
    label: labels.get(version) ?? version,
    tone: seen.version.isTarget ? 'target' : 'outgoing',
    extent,
    change: changeOf(extentOf(seen.before, size, size), extent),
    count: seen.now,
    of: size,
    mark: seen.tooEarly ? 'too-early' : seen.mayGo ? 'may-go' : null,
    hasEnded: seen.version.ended,
  };
}

const extentOf = (having: number, size: number, whole: number): Extent =>
  having === 0 ? 'none' : having === size && whole >= size ? 'all' : 'some';
