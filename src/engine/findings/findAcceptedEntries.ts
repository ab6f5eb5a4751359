// Which links does each entry of `accepted` name (R6, R8)?
import type { AcceptedGap } from '../../model/Scenario.ts';
import type { Bits } from '../bits.ts';
import { findAddresses, namedIn } from '../indexApplication.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';

export interface AcceptedEntry {
  /** Index of the application, and the entry's place in its list. */
  readonly application: number;
  readonly entry: number;
  readonly why: string | null;
  readonly consumers: Bits;
  readonly addresses: Bits;
}

export function findAcceptedEntries(index: ScenarioIndex): readonly AcceptedEntry[] {
  const { consumerOf } = index;
  return index.scenario.applications.flatMap(({ accepted = [] }, application) =>
    accepted.map((gap: AcceptedGap, entry) => ({
      application,
      entry,
      why: gap.why ?? null,
      consumers: namedIn(gap.consumers, consumerOf),
      addresses: findAddresses(gap, index.applications[application]?.producers as Bits, index),
    })),
  );
}

export const causeOfEntry = (index: ScenarioIndex, { application, entry }: AcceptedEntry): string =>
  `${index.applications[application]?.id} ${entry}`;
