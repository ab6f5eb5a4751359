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

/** One badge for a group: how many members have the version. */
export function joinBadges(badges: readonly BadgeFacts[], size: number): BadgeFacts | null {
  const [first] = badges;
  if (!first) return null;
  const having = badges.filter(({ extent }) => extent !== 'none');
  const isWhole = having.length === size && having.every(({ extent }) => extent === 'all');
  const extent = having.length === 0 ? 'none' : isWhole ? 'all' : 'some';
  const hadBefore = badges.filter(
    (badge) => badge.change === 'lost' || (badge.change === null && badge.extent !== 'none'),
  );
  const before = hadBefore.length === 0 ? 'none' : hadBefore.length === size ? 'all' : 'some';
  return {
    ...first,
    extent,
    change: changeOf(before, extent),
    count: having.length,
    of: size,
    mark: badges.some(({ mark }) => mark === 'too-early')
      ? 'too-early'
      : badges.some(({ mark }) => mark === 'may-go')
        ? 'may-go'
        : null,
    hasEnded: badges.some(({ hasEnded }) => hasEnded),
  };
}
