// Which words stand beside the broken links? One label a link, or one for all of an actor that has many.
import type { FailureCode } from '../../engine/Analysis.ts';
import type { Pair } from './PhaseGraph.ts';

export interface GapLabel {
  readonly id: string;
  readonly kind: 'broken' | 'accepted';
  /** The pairs that it stands for. */
  readonly pairs: readonly Pair[];
  /** The card at which it stands; null: along its one line. */
  readonly at: { readonly side: 'consumer' | 'producer'; readonly card: string } | null;
  readonly codes: readonly { readonly code: FailureCode; readonly links: number }[];
}

/** An actor with more broken lines than this gets one label for all of them. */
export const MOST_LABELS = 3;

export function toLabels(pairs: readonly Pair[]): readonly GapLabel[] {
  const broken = pairs.filter((pair) => pair.broken > 0);
  const byConsumer = bundle(broken, 'consumer');
  const left = broken.filter((pair) => !byConsumer.some((label) => label.pairs.includes(pair)));
  const byProducer = bundle(left, 'producer');
  const alone = left.filter((pair) => !byProducer.some((label) => label.pairs.includes(pair)));
  return [
    ...byConsumer,
    ...byProducer,
    ...alone.map((pair) => toLabel(pair.id, [pair], null)),
    ...pairs
      .filter(({ broken: count }) => count === 0)
      .map((pair): GapLabel => ({ id: pair.id, kind: 'accepted', pairs: [pair], at: null, codes: [] })),
  ];
}

function bundle(pairs: readonly Pair[], side: 'consumer' | 'producer'): readonly GapLabel[] {
  const byCard = new Map<string, Pair[]>();
  for (const pair of pairs) byCard.set(pair[side], [...(byCard.get(pair[side]) ?? []), pair]);
  return [...byCard]
    .filter(([, members]) => members.length > MOST_LABELS)
    .map(([card, members]) => toLabel(`${side} ${card}`, members, { side, card }));
}

function toLabel(id: string, pairs: readonly Pair[], at: GapLabel['at']): GapLabel {
  const codes = new Map<FailureCode, number>();
  for (const pair of pairs) for (const { code, links } of pair.codes) codes.set(code, (codes.get(code) ?? 0) + links);
  return { id, kind: 'broken', pairs, at, codes: [...codes].map(([code, links]) => ({ code, links })) };
}
