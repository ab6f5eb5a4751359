// What got better in a phase? Links that work again, and links that came to the target.
import type { Counts, LinkRef } from '../engine/Analysis.ts';
import type { ActorId } from '../model/Scenario.ts';
import { countAddresses } from './countAddresses.ts';
import type { Teller } from './createTeller.ts';
import { describePairs, pairsOf } from './describePairs.ts';
import { describeReach } from './describeReach.ts';
import { narrowDifference } from './narrowDifference.ts';
import { tallyOf } from './tallyOf.ts';

/** Up to so many consumers are named one by one. */
const FEW = 2;
/** Up to so many pairs are named one by one. */
const FEW_PAIRS = 4;

export function describeProgress(teller: Teller, phase: number, application: string | null): string[] {
  const { analysis, words } = teller;
  const whole = analysis.difference(phase - 1, phase);
  const { mended, toTarget, totals } = narrowDifference(analysis.scenario, whole, application);
  const sentences: string[] = [];
  if (totals.mended > 0) {
    const reach = totals.mended > mended.length ? null : describeReach(teller, phase, application, mended, 'again');
    const pairs = describePairs(teller, mended, totals.mended);
    sentences.push(reach ?? words.t('reasons.difference.mended', { count: totals.mended, pairs }));
  }
  if (totals.toTarget > 0) sentences.push(...describeToTarget(teller, phase, application, toTarget, totals.toTarget));
  const more = fallbacksIn(teller, phase, application) - fallbacksIn(teller, phase - 1, application);
  if (more > 0) sentences.push(words.t('reasons.difference.fallback', { count: more }));
  if (sentences.length === 0 && Object.values(totals).every((total) => total === 0)) {
    sentences.push(words.t('reasons.difference.nothing'));
  }
  return sentences;
}

const fallbacksIn = (teller: Teller, phase: number, application: string | null): number =>
  tallyOf(teller, phase, application)?.counts.fallback ?? 0;

function describeToTarget(
  teller: Teller,
  phase: number,
  application: string | null,
  links: readonly LinkRef[],
  total: number,
): string[] {
  const { names, words } = teller;
  const version = findTarget(teller, links[0]);
  const pairs = pairsOf(teller, links);
  const consumers = [...new Set(pairs.map(([consumer]) => consumer))];
  if (total > links.length || consumers.length > FEW) {
    return [words.t('reasons.difference.toTarget', { count: total, version })];
  }
  const done = consumers.filter((id) => isAllOnTarget(rowCounts(teller, phase, application, id)));
  const others = pairs.filter(([consumer]) => !done.includes(consumer));
  const sentences: string[] = [];
  if (done.length > 0) {
    const told = { count: done.length, consumers: words.list(done.map(names.actor)), version };
    sentences.push(words.t('reasons.difference.reaches.all', told));
  }
  if (others.length > FEW_PAIRS) return [words.t('reasons.difference.toTarget', { count: total, version })];
  for (const id of new Set(others.map(([consumer]) => consumer))) {
    const own = links.filter(({ consumer }) => consumer === id);
    const producers = words.list(teller.some(pairsOf(teller, own).map(([, producer]) => names.actor(producer))));
    const addresses = countAddresses(teller, phase, application, own);
    const told = { consumer: names.actor(id), producers, version, addresses };
    sentences.push(words.t('reasons.difference.reaches.some', told));
  }
  return sentences;
}

/** The name of the last version of the contract that a link is about. */
function findTarget({ analysis, names }: Teller, link: LinkRef | undefined): string {
  const { applications, contracts } = analysis.scenario;
  const contract = applications.find(({ id }) => id === link?.application)?.contract;
  const version = contracts.find(({ id }) => id === contract)?.versions.at(-1)?.id;
  return version === undefined ? '' : names.version(version);
}

function rowCounts({ analysis }: Teller, phase: number, application: string | null, consumer: ActorId) {
  const producers = analysis.scenario.producers.map(({ id }) => id);
  return analysis.traffic(phase, application, [[consumer]], [producers])[0]?.counts;
}

function isAllOnTarget(counts: Counts | undefined): boolean {
  if (!counts || counts.target === 0) return false;
  return counts.fallback + counts.outgoing + counts.broken + counts.accepted === 0;
}
