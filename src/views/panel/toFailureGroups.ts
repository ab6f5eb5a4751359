// Which broken links of a phase have one and the same cause? Groups, each with its pairs.
import type { LinkFact } from '../../engine/Analysis.ts';
import type { Teller } from '../../i18n/createTeller.ts';
import { describeCause } from '../../i18n/describeCause.ts';
import { describeCode } from '../../i18n/describeLink.ts';
import { findCause } from '../../i18n/findCause.ts';
import type { ActorId } from '../../model/Scenario.ts';

export interface FailurePair {
  readonly consumer: ActorId;
  readonly producer: ActorId;
  readonly links: number;
}

export interface FailureGroup {
  /** P3 har bara TKv2 */
  readonly cause: string;
  /** VP004 i NTJP; null where there is no code. */
  readonly code: string | null;
  readonly pairs: readonly FailurePair[];
}

/** In the order of the links. */
export function toFailureGroups(teller: Teller, phase: number, links: readonly LinkFact[]): readonly FailureGroup[] {
  const groups = new Map<string, { cause: string; code: string | null; pairs: Map<string, FailurePair> }>();
  for (const link of links) {
    const last = link.attempts.at(-1) ?? null;
    const cause = describeCause(teller, findCause(teller, phase, link, last));
    const code = last && describeCode(teller, last);
    const group = groups.get(`${cause} ${code}`) ?? { cause, code, pairs: new Map() };
    groups.set(`${cause} ${code}`, group);
    const { consumer } = link;
    const producer = teller.names.producersAt(link.address)[0] ?? link.address;
    const pair = group.pairs.get(`${consumer} ${producer}`);
    group.pairs.set(`${consumer} ${producer}`, { consumer, producer, links: (pair?.links ?? 0) + 1 });
  }
  return [...groups.values()].map((group) => ({ ...group, pairs: [...group.pairs.values()] }));
}
