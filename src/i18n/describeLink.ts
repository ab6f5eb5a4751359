// How does a link fare, and why? A title, and sentences that say the reason with its code in brackets.
import type { Attempt, LinkFact } from '../engine/Analysis.ts';
import type { ActorId, VersionId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { describeCause } from './describeCause.ts';
import { findCause, findContract, findPartner } from './findCause.ts';
import { findUntried } from './findUntried.ts';

export interface LinkText {
  /** K1 når inte P3 */
  readonly title: string;
  /** P3 har bara TKv2, och K1 kan bara TKv1 (VP004 i NTJP). */
  readonly reason: string;
}

/** `scope`: a link's title tells its address, where there are several; that of a pair's alike links does not. */
export function describeLink(teller: Teller, phase: number, link: LinkFact, scope: 'link' | 'pair' = 'link'): LinkText {
  return { title: describeTitle(teller, link, scope), reason: describeReason(teller, phase, link) };
}

function describeTitle({ names, words: { t } }: Teller, link: LinkFact, scope: 'link' | 'pair'): string {
  const consumer = names.actor(link.consumer);
  const [first = link.address] = names.producersAt(link.address);
  const producer = scope === 'pair' ? names.actor(link.producer ?? first) : nameOf(names, link);
  if (link.status === 'absent') return t('reasons.link.absent', { consumer, producer });
  if (link.version === null) return t('reasons.link.broken', { consumer, producer });
  const version = names.version(link.version);
  return link.status === 'fallback'
    ? t('reasons.link.fallback', { consumer, producer, version })
    : t('reasons.link.answered', { consumer, producer, version });
}

/** The producer, with the address where it has several. */
function nameOf(names: Teller['names'], { address, producer }: LinkFact): string {
  return producer === null || names.producersAt(address)[0] === producer
    ? names.address(address)
    : names.actor(producer);
}

export function describeReason(teller: Teller, phase: number, link: LinkFact): string {
  const { names, words } = teller;
  const { t } = words;
  const sentences: string[] = [];
  switch (link.status) {
    case 'absent':
      sentences.push(describeAbsence(teller, phase, link));
      break;
    case 'broken':
      sentences.push(...describeFailures(teller, phase, link));
      break;
    case 'fallback':
      sentences.push(describeFallback(teller, phase, link));
      break;
    case 'outgoing':
      sentences.push(describeOutgoing(teller, phase, link));
      break;
    case 'target':
      if (link.attempts.length === 1) sentences.push(t('reasons.link.atOnce'));
      else sentences.push(describeFallback(teller, phase, link));
  }
  if (link.missing.length > 0) {
    const shown = words.list(teller.some(link.missing.map(names.address)));
    sentences.push(t('reasons.link.missing', { count: link.missing.length, names: shown }));
  }
  return sentences.join(' ');
}

function describeAbsence(teller: Teller, phase: number, link: LinkFact): string {
  const { analysis, names, words } = teller;
  const contract = findContract(teller, link.application);
  const isThere = analysis
    .actor(phase, link.consumer)
    .versions.some((one) => one.contract === contract && one.extent !== 'none');
  const actor = isThere ? names.address(link.address) : names.actor(link.consumer);
  return words.t('reasons.link.notPresent', { actor });
}

/** What the consumer supports of the link's contract. */
export function supportsOf(teller: Teller, phase: number, link: LinkFact): VersionId[] {
  const contract = findContract(teller, link.application);
  return teller.analysis
    .actor(phase, link.consumer)
    .versions.filter((one) => one.contract === contract && one.extent !== 'none')
    .map(({ version }) => version);
}

export function describeCode({ names, words }: Teller, { code, platform }: Attempt): string {
  return words.t('reasons.code', { code, platform: names.actor(platform) });
}

function describeFailures(teller: Teller, phase: number, link: LinkFact): string[] {
  const { names, words } = teller;
  const { t } = words;
  const ability = { consumer: link.consumer, supports: supportsOf(teller, phase, link) };
  if (link.attempts.length === 0) {
    return [t('reasons.plain', { text: describeCause(teller, findCause(teller, phase, link, null)) })];
  }
  const told = new Set<string>();
  const sentences = link.attempts.flatMap((attempt) => {
    const text = describeCause(teller, findCause(teller, phase, link, attempt), ability);
    if (told.has(text)) return [];
    told.add(text);
    return [t('reasons.withCode', { text, code: describeCode(teller, attempt) })];
  });
  const last = link.attempts.at(-1);
  const untried = last && findUntried(teller, phase, link);
  return untried
    ? [...sentences, t('reasons.link.trap', { version: names.version(untried), code: last.code })]
    : sentences;
}

function describeFallback(teller: Teller, phase: number, link: LinkFact): string {
  const { names, words } = teller;
  const first = link.attempts.find(({ code }) => code !== 'OK');
  if (!first || !link.version) return '';
  return words.t('reasons.link.fallsBack', {
    text: describeCause(teller, findCause(teller, phase, link, first)),
    code: describeCode(teller, first),
    consumer: names.actor(link.consumer),
    version: names.version(link.version),
  });
}

function describeOutgoing(teller: Teller, phase: number, link: LinkFact): string {
  const { analysis, names, words } = teller;
  const consumer = names.actor(link.consumer);
  const supports = supportsOf(teller, phase, link);
  const targets = analysis.scenario.contracts.map(({ versions }) => versions.at(-1)?.id);
  return supports.some((version) => targets.includes(version))
    ? words.t('reasons.link.olderFirst', { consumer })
    : words.t('reasons.link.onlyOlder', { consumer, versions: words.list(supports.map(names.version)) });
}

/** Whom a link is about: who answers, or would. */
export function partnerOf(teller: Teller, phase: number, link: LinkFact): ActorId {
  return link.producer ?? findPartner(teller, phase, link);
}
