// Which links does a claim name, and which of them fare otherwise than it says? By whole words, class by class.
import type { Expectation } from '../model/Scenario.ts';
import type { LinkFact } from './Analysis.ts';
import { type Bits, countBits, forEachBit } from './bits.ts';
import { type ConsumerGroup, groupConsumers } from './countLinks.ts';
import { findAddresses, indexesOf, namesAll } from './indexApplication.ts';
import type { PhaseView } from './PhaseView.ts';
import { resolveLink } from './resolveLink.ts';
import type { ApplicationEntry } from './ScenarioIndex.ts';

export interface CheckedLinks {
  readonly linkCount: number;
  readonly failing: readonly LinkFact[];
  readonly failingCount: number;
}

/** Links are named as an entry of `needs` names pairs (R6); at most `limit` failing ones are listed, in the spec's order. */
export function checkLinkClaim(view: PhaseView, expect: Expectation, limit: number): CheckedLinks {
  const failing: LinkFact[] = [];
  let linkCount = 0;
  let failingCount = 0;
  for (const application of view.index.applications) {
    if (expect.application !== undefined && expect.application !== application.id) continue;
    const failed = new Map<number, Bits>();
    for (const group of namedGroups(view, application, expect)) {
      linkCount += countBits(group.named) * group.consumers.length;
      const bits = findOthers(view, application, group, group.named, new Set(expect.status));
      const count = countBits(bits);
      failingCount += count * group.consumers.length;
      if (count > 0) for (const c of group.consumers) failed.set(c, bits);
    }
    listLinks(view, application, failed, limit, failing);
  }
  return { linkCount, failing, failingCount };
}

/** The application's consumers that a claim names, by those that fare alike, with the addresses named of what they need. */
function namedGroups(view: PhaseView, application: ApplicationEntry, expect: Expectation) {
  const { consumers, producers, addresses } = expect;
  const among =
    consumers === undefined || namesAll(consumers)
      ? application.consumers
      : [...new Set(indexesOf(consumers, view.index.consumerOf))];
  const isWhole = namesAll(producers) && namesAll(addresses);
  const named = isWhole ? null : findAddresses(expect, application.producers, view.index);
  const narrow = (needed: Bits) => (named ? needed.map((word, w) => word & (named[w] as number)) : needed);
  return groupConsumers(view, application, among).map((group) => ({ ...group, named: narrow(group.row.needed) }));
}

/** Those of the addresses at which the group's links have none of the statuses. */
function findOthers(
  view: PhaseView,
  { contract }: ApplicationEntry,
  { klass, row }: ConsumerGroup,
  named: Bits,
  statuses: ReadonlySet<string>,
): Bits {
  if (!klass) return statuses.has('absent') ? new Uint32Array(named.length) : named;
  const present = view.presentAt(contract).bits;
  const answer = view.answerOf(klass);
  return named.map((word, w) => {
    const [here, accepted] = [present[w] as number, row.accepted?.[w] ?? 0];
    const broken = here & ~(answer.answered[w] as number);
    let fine = statuses.has('absent') ? ~here : 0;
    if (statuses.has('broken')) fine |= broken & ~accepted;
    if (statuses.has('accepted')) fine |= broken & accepted;
    for (const status of ['target', 'fallback', 'outgoing'] as const) {
      if (statuses.has(status)) fine |= here & (answer[status][w] as number);
    }
    return word & ~fine;
  });
}

function listLinks(
  view: PhaseView,
  application: ApplicationEntry,
  failed: ReadonlyMap<number, Bits>,
  limit: number,
  links: LinkFact[],
): void {
  for (const c of application.consumers) {
    if (links.length >= limit) return;
    const bits = failed.get(c);
    if (!bits) continue;
    forEachBit(bits, (a) => {
      if (links.length < limit) links.push(resolveLink(view, application, c, a));
    });
  }
}
