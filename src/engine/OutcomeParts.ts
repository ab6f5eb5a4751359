// How does a class of consumers fare at every address, for comparing? Its answers by outcome, in a shared numbering.
import { type Bits, emptyBits } from './bits.ts';
import type { ComparedStatus, Outcome } from './Comparison.ts';
import type { ConsumerClass } from './ConsumerClass.ts';
import type { PlacedRow } from './LinkSpace.ts';
import type { PhaseView } from './PhaseView.ts';

export interface OutcomePart {
  readonly outcome: Outcome;
  readonly bits: Bits;
}

/** All that a class and a phase decide; whether a link is needed or accepted is its row's. */
export interface ClassOutcomes {
  /** Addresses at which someone is present; none where the consumer is not. */
  readonly here: Bits;
  readonly answered: Bits;
  readonly parts: readonly OutcomePart[];
}

const outcomes = new Map<string, Outcome>();

/** The same object for the same outcome, so that outcomes can be told apart by identity. */
export function outcomeOf(status: ComparedStatus, version: string | null): Outcome {
  const key = `${status} ${version ?? ''}`;
  const known = outcomes.get(key) ?? { status, version };
  outcomes.set(key, known);
  return known;
}

export function outcomesOf(
  view: PhaseView,
  contract: number,
  klass: ConsumerClass | null,
  place: (bits: Bits) => Bits,
): ClassOutcomes {
  if (!klass) {
    const none = place(emptyBits(view.index.addresses.length));
    return { here: none, answered: none, parts: [] };
  }
  const answer = view.answerOf(klass);
  return {
    here: place(view.presentAt(contract).bits),
    answered: place(answer.answered),
    parts: answer.steps.map(({ status, version, answered }) => ({
      outcome: outcomeOf(status, view.index.versions[version]?.id as string),
      bits: place(answered),
    })),
  };
}

/** Addresses at which the outcomes differ, whatever is needed there; null: none. */
export function differBetween(x: ClassOutcomes, y: ClassOutcomes): Bits | null {
  const differ = x.here.map((word, w) => word ^ (y.here[w] as number));
  const add = (bits: Bits, other: Bits | undefined) => {
    if (bits === other) return;
    for (let w = 0; w < differ.length; w++) {
      differ[w] = (differ[w] as number) | ((bits[w] as number) ^ (other?.[w] ?? 0));
    }
  };
  const partOf = ({ parts }: ClassOutcomes, outcome: Outcome) => parts.find((one) => one.outcome === outcome)?.bits;
  for (const { outcome, bits } of x.parts) add(bits, partOf(y, outcome));
  for (const { outcome, bits } of y.parts) if (!partOf(x, outcome)) add(bits, undefined);
  return differ.some((word) => word !== 0) ? differ : null;
}

/** The addresses of `among` by the outcomes that the row's links have there; those that have none are left out. */
export function splitByOutcome(row: PlacedRow | null, outcomes: ClassOutcomes, among: Bits): readonly OutcomePart[] {
  if (!row) return [{ outcome: outcomeOf('none', null), bits: among }];
  const { here, answered, parts } = outcomes;
  const needed = among.map((word, w) => word & (row.needed[w] as number));
  const failed = needed.map((word, w) => word & (here[w] as number) & ~(answered[w] as number));
  const all: OutcomePart[] = [
    { outcome: outcomeOf('none', null), bits: among.map((word, w) => word & ~(row.needed[w] as number)) },
    { outcome: outcomeOf('absent', null), bits: needed.map((word, w) => word & ~(here[w] as number)) },
    { outcome: outcomeOf('broken', null), bits: failed.map((word, w) => word & ~(row.accepted?.[w] ?? 0)) },
    { outcome: outcomeOf('accepted', null), bits: failed.map((word, w) => word & (row.accepted?.[w] ?? 0)) },
    ...parts.map(({ outcome, bits }) => ({
      outcome,
      bits: needed.map((word, w) => word & (here[w] as number) & (bits[w] as number)),
    })),
  ];
  return all.filter(({ bits }) => bits.some((word) => word !== 0));
}
