// What belongs to the thing that is pointed at or selected? Its own links, through every stretch, and nothing else.
import type { ActorId, VersionId } from '../../model/Scenario.ts';
import type { LineStyle, Pair, PhaseGraph, Segment } from './PhaseGraph.ts';
import type { Flow } from './toFlows.ts';
import { toPairs } from './toPairs.ts';
import { type IsWanted, stretchesOf, toSegments } from './toSegments.ts';

/** Ids are those of the picture: a gathered actor is its group. */
export type FocusTarget =
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'platform'; readonly id: ActorId }
  | { readonly kind: 'lane'; readonly platform: ActorId; readonly version: VersionId }
  | { readonly kind: 'line'; readonly line: Pick<Segment, 'id' | 'kind' | 'from' | 'platform' | 'version'> }
  | { readonly kind: 'pair'; readonly consumer: string; readonly producer: string };

/** The way through a lane, from one line's end to another's. */
export interface Through {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly platform: ActorId;
  readonly style: LineStyle;
}

export interface Focus {
  readonly target: FocusTarget;
  readonly cards: ReadonlySet<string>;
  /** `platform version` */
  readonly lanes: ReadonlySet<string>;
  readonly segments: readonly Segment[];
  readonly throughs: readonly Through[];
  readonly pairs: ReadonlyMap<string, Pair>;
}

export const laneKey = (platform: ActorId, version: VersionId): string => `${platform} ${version}`;

export function toFocus({ flows }: PhaseGraph, target: FocusTarget): Focus {
  const isWanted = wantedBy(target);
  const wanted = flows.flatMap((flow) => {
    const served = flow.cell.served.filter(({ version }) => isWanted(flow, version));
    return served.length > 0 ? [{ ...flow, cell: { ...flow.cell, served } }] : [];
  });
  const pairs = toPairs(flows.filter((flow) => isGapOf(target, flow)));
  const segments = [...toSegments(wanted).values()];
  return {
    target,
    cards: litCards(target, wanted, pairs),
    lanes: new Set(segments.flatMap(lanesOf)),
    segments,
    throughs: toThroughs(wanted),
    pairs,
  };
}

function wantedBy(target: FocusTarget): IsWanted {
  switch (target.kind) {
    case 'card':
      return ({ consumer, producer }) => consumer === target.id || producer === target.id;
    case 'platform':
      return ({ chain }) => chain.includes(target.id);
    case 'lane':
      return ({ chain }, version) => version === target.version && chain.includes(target.platform);
    case 'line':
      return (flow, version) =>
        version === target.line.version && stretchesOf(flow, version).some(({ id }) => id === target.line.id);
    case 'pair':
      return ({ consumer, producer }) => consumer === target.consumer && producer === target.producer;
  }
}

/** Broken links take no lane. */
function isGapOf(target: FocusTarget, { consumer, producer, chain }: Flow): boolean {
  if (target.kind === 'card') return consumer === target.id || producer === target.id;
  if (target.kind === 'pair') return consumer === target.consumer && producer === target.producer;
  return target.kind === 'platform' && chain.includes(target.id);
}

function litCards(target: FocusTarget, wanted: readonly Flow[], pairs: ReadonlyMap<string, Pair>): ReadonlySet<string> {
  const cards = new Set([...wanted, ...pairs.values()].flatMap(({ consumer, producer }) => [consumer, producer]));
  if (target.kind === 'card') cards.add(target.id);
  if (target.kind === 'pair') cards.add(target.consumer).add(target.producer);
  return cards;
}

const lanesOf = ({ kind, from, platform, version }: Segment): readonly string[] =>
  kind === 'hop' ? [laneKey(platform, version), laneKey(from, version)] : [laneKey(platform, version)];

function toThroughs(wanted: readonly Flow[]): readonly Through[] {
  const found = new Map<string, Through>();
  for (const flow of wanted) {
    for (const { version, status } of flow.cell.served) {
      const stretches = stretchesOf(flow, version);
      for (const [index, platform] of flow.chain.entries()) {
        const [from, to] = [stretches[index]?.id, stretches[index + 1]?.id];
        if (from === undefined || to === undefined) continue;
        const id = `${platform} ${from} ${to}`;
        const known = found.get(id);
        const style = known && known.style !== status ? 'outgoing' : status;
        found.set(id, { id, from, to, platform, style });
      }
    }
  }
  return [...found.values()];
}
