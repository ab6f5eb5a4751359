// Who does not reach whom, as a title? And why, for the first few of links that broke together.
import type { LinkRef } from '../engine/Analysis.ts';
import type { Finding } from '../engine/findings/Finding.ts';
import { countAddresses } from './countAddresses.ts';
import type { Teller } from './createTeller.ts';
import { describeReason } from './describeLink.ts';
import { describePairs, pairsOf } from './describePairs.ts';
import { nameActors } from './nameActors.ts';

/** K1 och K2 når inte P1. Where not each of them misses each: the number of links, and a few pairs. */
export function describeUnreached(teller: Teller, { phase, links, linkCount }: Finding): string {
  const pairs = pairsOf(teller, links);
  const consumers = [...new Set(pairs.map(([consumer]) => consumer))];
  const producers = [...new Set(pairs.map(([, producer]) => producer))];
  const isAll = linkCount === links.length && pairs.length === consumers.length * producers.length;
  if (!isAll) {
    return teller.words.t('findings.broken.several', {
      count: linkCount,
      pairs: describePairs(teller, links, linkCount),
    });
  }
  return teller.words.t('findings.broken.title', {
    count: consumers.length,
    consumers: nameActors(teller, consumers),
    producers: nameActors(teller, producers),
    addresses: countAddresses(teller, phase, null, links),
  });
}

/** How many links are looked at for their reasons, and how many different ones are told. */
const READ = 40;
const TOLD = 2;

/** The reasons of the first links, each once; how many are alike is said where one is told for all. */
export function describeReasons(teller: Teller, phase: number, links: readonly LinkRef[], linkCount: number): string {
  const { analysis, words } = teller;
  const reasons = new Map<string, number>();
  for (const ref of links.slice(0, READ)) {
    const link = analysis.link(phase, ref);
    const reason = link && describeReason(teller, phase, link);
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const told = [...reasons.keys()].filter((one, _, all) => !all.some((other) => other !== one && other.includes(one)));
  const [first] = told;
  if (first === undefined) return '';
  if (told.length === 1) {
    return linkCount === 1 ? first : `${first} ${words.t('findings.broken.alike', { count: linkCount - 1 })}`;
  }
  const shown = told.slice(0, TOLD);
  const covered = [...reasons].reduce((sum, [one, n]) => sum + (shown.some((other) => other.includes(one)) ? n : 0), 0);
  const rest = linkCount - covered;
  return [...shown, ...(rest > 0 ? [words.t('findings.broken.others', { count: rest })] : [])].join(' ');
}
