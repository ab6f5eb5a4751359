// Where does everyone stand, and where do the lines between them go? Consumers to the left, producers to the right.
import type { Outcome } from '../../engine/Comparison.ts';
import type { ActorId, Scenario } from '../../model/Scenario.ts';
import type { DifferenceGroup } from './toDifferences.ts';

/** Height of a row, and of a label, in px; the width is in shares of the space between the columns. */
export const ROW = 40;
const LABEL = 24;
/** More than so many on a side are no picture. */
export const MOST_ACTORS = 40;
const PLACES = [0.5, 0.34, 0.66, 0.19, 0.81] as const;
/** How much of the space between the columns a label takes at most. */
const LABEL_SHARE = 0.3;

export interface OverlayLine {
  readonly consumer: ActorId;
  readonly producer: ActorId;
  readonly from: Outcome;
  readonly to: Outcome;
  readonly links: number;
  /** Heights at both ends. */
  readonly y1: number;
  readonly y2: number;
  /** Where its label stands: a share of the width, and a height. */
  readonly label: { readonly share: number; readonly y: number };
}

export interface Overlay {
  readonly consumers: readonly ActorId[];
  readonly producers: readonly ActorId[];
  readonly lines: readonly OverlayLine[];
  readonly height: number;
}

/** Null: there are too many to be drawn. Everyone has the same place in all phases. */
export function layOutOverlay(a: Scenario, b: Scenario, groups: readonly DifferenceGroup[]): Overlay | null {
  const consumers = union(a.consumers, b.consumers);
  const producers = union(a.producers, b.producers);
  const rows = Math.max(consumers.length, producers.length);
  if (rows > MOST_ACTORS) return null;
  const heightOf = (list: readonly ActorId[], id: ActorId) => (list.indexOf(id) + 0.5) * ((rows * ROW) / list.length);
  const taken: { readonly share: number; readonly y: number }[] = [];
  const lines = groups.flatMap(({ from, to, pairs }) =>
    pairs
      .filter(({ producer }) => producers.includes(producer))
      .map(({ consumer, producer, links }): OverlayLine => {
        const [y1, y2] = [heightOf(consumers, consumer), heightOf(producers, producer)];
        const label = placeLabel(y1, y2, taken);
        taken.push(label);
        return { consumer, producer, from, to, links: links.length, y1, y2, label };
      }),
  );
  return { consumers, producers, lines, height: rows * ROW };
}

const union = (a: readonly { readonly id: ActorId }[], b: readonly { readonly id: ActorId }[]): readonly ActorId[] => [
  ...new Set([...a, ...b].map(({ id }) => id)),
];

/** On the line, where it covers no other label if that can be had. */
function placeLabel(y1: number, y2: number, taken: readonly { readonly share: number; readonly y: number }[]) {
  const places = PLACES.map((share) => ({ share, y: heightAt(y1, y2, share) }));
  const isFree = (place: { readonly share: number; readonly y: number }) =>
    taken.every(({ share, y }) => Math.abs(share - place.share) >= LABEL_SHARE || Math.abs(y - place.y) >= LABEL);
  return places.find(isFree) ?? (places[0] as { share: number; y: number });
}

/** Of the curve that leaves and arrives level: its parameter is close to the share of the width. */
function heightAt(y1: number, y2: number, share: number): number {
  return y1 + (y2 - y1) * (3 * share ** 2 - 2 * share ** 3);
}
