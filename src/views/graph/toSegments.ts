// Which lines carry calls, and how are those served?
import type { Served } from '../../engine/Analysis.ts';
import type { ActorId, VersionId } from '../../model/Scenario.ts';
import { type Attachment, attachmentId } from './GraphPlan.ts';
import type { LineStyle, Segment } from './PhaseGraph.ts';
import type { Flow } from './toFlows.ts';

/** Only flows, and versions of them, that are wanted. */
export type IsWanted = (flow: Flow, version: VersionId) => boolean;

export function toSegments(flows: readonly Flow[], isWanted: IsWanted = () => true): ReadonlyMap<string, Segment> {
  const segments = new Map<string, Segment>();
  for (const flow of flows) {
    for (const served of flow.cell.served) {
      if (!isWanted(flow, served.version)) continue;
      for (const [index, stretch] of stretchesOf(flow, served.version).entries()) {
        const incomplete = stretch.kind === 'producer' ? flow.cell.incomplete : 0;
        segments.set(
          stretch.id,
          join(segments.get(stretch.id), stretch, served, incomplete, ringOf(flow, served, index, stretch)),
        );
      }
    }
  }
  return segments;
}

/** The way of a call, stretch by stretch. */
export function stretchesOf({ consumer, producer, chain, top }: Flow, version: VersionId): readonly Attachment[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stretch = (kind: Attachment['kind'], from: string, platform: ActorId): Attachment => ({
    id: attachmentId(kind, from, platform, version),
    kind,
    from,
    platform,
    version,
  });
  const hops = chain.slice(1).map((id, before) => {
    const previous = chain[before] as ActorId;
    return before < top ? stretch('hop', previous, id) : stretch('hop', id, previous);
  });
  return [stretch('consumer', consumer, first), ...hops, stretch('producer', producer, last)];
}

/** The stretch on which the call comes to the platform that turned its first try away. */
function ringOf(
  { chain, failedAt }: Flow,
  { status }: Served,
  index: number,
  { kind, from }: Attachment,
): Segment['ring'] {
  const platform = chain[index];
  if (status !== 'fallback' || platform === undefined || !failedAt.includes(platform)) return null;
  return kind === 'hop' && from === platform ? 'far' : 'near';
}

function join(
  known: Segment | undefined,
  stretch: Attachment,
  served: Served,
  incomplete: number,
  ring: Segment['ring'],
): Segment {
  const style: LineStyle = served.status;
  if (!known) return { ...stretch, style, links: served.links, incomplete, ring };
  return {
    ...known,
    style: known.style === style ? style : mixed(known.style, style),
    links: known.links + served.links,
    incomplete: known.incomplete + incomplete,
    ring: known.ring ?? ring,
  };
}

/** One version is the target for all, or for none; so a mixture is of at once and after a failed try. */
const mixed = (a: LineStyle, b: LineStyle): LineStyle => (a === 'target' || b === 'target' ? 'target' : 'outgoing');
