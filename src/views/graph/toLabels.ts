// Which words stand beside the links that are not answered? One label a link, one for an actor with many, or one for all.
import type { FailureCode } from '../../engine/Analysis.ts';
import type { Pair } from './PhaseGraph.ts';
import type { FocusTarget } from './toFocus.ts';

export type GapKind = 'broken' | 'accepted';

/** Where a label stands: along its one line, where the lines of a card part, or in the knot where all meet. */
export type LabelPlace =
  | { readonly by: 'line' }
  | { readonly by: 'card'; readonly side: 'consumer' | 'producer'; readonly card: string }
  | { readonly by: 'knot' };

export interface GapLabel {
  readonly id: string;
  readonly kind: GapKind;
  /** The pairs that it stands for. */
  readonly pairs: readonly Pair[];
  readonly place: LabelPlace;
  /** What it selects; null: nothing that is one thing. */
  readonly target: FocusTarget | null;
  readonly codes: readonly { readonly code: FailureCode; readonly links: number }[];
  readonly links: number;
}

/** An actor with more broken lines than this gets one label for all of them. */
export const MOST_LABELS = 3;
/** More lines than this straight across hide the picture: they meet in a knot instead. */
export const MOST_LINES = 24;

export const kindOf = ({ broken }: Pair): GapKind => (broken > 0 ? 'broken' : 'accepted');

/** A knot has fewer lines than the pairs that it stands for. */
export function needsKnot(pairs: readonly Pair[]): boolean {
  const ends =
    new Set(pairs.map(({ consumer }) => consumer)).size + new Set(pairs.map(({ producer }) => producer)).size;
  return pairs.length > MOST_LINES && pairs.length > ends;
}

/** `pairs`: all of one kind. */
export function toLabels(pairs: readonly Pair[], kind: GapKind): readonly GapLabel[] {
  if (needsKnot(pairs)) return [toLabel(`knot ${kind}`, kind, pairs, { by: 'knot' }, null)];
  if (kind === 'accepted') return pairs.map((pair) => toPairLabel(pair, kind));
  const byConsumer = bundle(pairs, 'consumer');
  const left = pairs.filter((pair) => !byConsumer.some((label) => label.pairs.includes(pair)));
  const byProducer = bundle(left, 'producer');
  const alone = left.filter((pair) => !byProducer.some((label) => label.pairs.includes(pair)));
  return [...byConsumer, ...byProducer, ...alone.map((pair) => toPairLabel(pair, kind))];
}

function bundle(pairs: readonly Pair[], side: 'consumer' | 'producer'): readonly GapLabel[] {
  const byCard = new Map<string, Pair[]>();
  for (const pair of pairs) byCard.set(pair[side], [...(byCard.get(pair[side]) ?? []), pair]);
  return [...byCard]
    .filter(([, members]) => members.length > MOST_LABELS)
    .map(([card, members]) =>
      toLabel(`${side} ${card}`, 'broken', members, { by: 'card', side, card }, { kind: 'card', id: card }),
    );
}

function toPairLabel(pair: Pair, kind: GapKind): GapLabel {
  const { id, consumer, producer } = pair;
  return toLabel(id, kind, [pair], { by: 'line' }, { kind: 'pair', consumer, producer });
}

function toLabel(
  id: string,
  kind: GapKind,
  pairs: readonly Pair[],
  place: LabelPlace,
  target: FocusTarget | null,
): GapLabel {
  const codes = new Map<FailureCode, number>();
  for (const pair of pairs) for (const { code, links } of pair.codes) codes.set(code, (codes.get(code) ?? 0) + links);
  const links = pairs.reduce((sum, pair) => sum + pair[kind], 0);
  return { id, kind, pairs, place, target, codes: [...codes].map(([code, count]) => ({ code, links: count })), links };
}
