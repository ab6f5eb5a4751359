// What is told of what may go wrong, with routes, permissions and dates?
import type { FindingOf } from '../engine/findings/Finding.ts';
import type { ActorId, Address } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { describeClaim } from './describeClaim.ts';
import { targetOf } from './describeOutage.ts';
import { describePairs } from './describePairs.ts';
import type { FindingText } from './FindingText.ts';
import { nameActors } from './nameActors.ts';

/** 4 adresser */
export const countOf = ({ words }: Teller, addresses: readonly Address[]): string =>
  words.t('findings.addressCount', { count: addresses.length });

export const contractName = ({ analysis }: Teller, id: string): string =>
  analysis.scenario.contracts.find((one) => one.id === id)?.name ?? id;

export function describeFailedClaim(teller: Teller, { args }: FindingOf<'claim-failed'>): FindingText {
  const result = teller.analysis.claims.find(({ index }) => index === args.claim);
  if (!result) return { title: '', sentence: '', todo: '' };
  const { text, check, reason } = describeClaim(teller, result);
  const { t } = teller.words;
  return {
    title: t('findings.claim.title', { text: text.replace(/[.]$/, '') }),
    sentence: t('findings.claim.sentence', { check, reason }),
    todo: t('findings.claim.todo'),
  };
}

export function describePermission(teller: Teller, finding: FindingOf<'permission-missing'>): FindingText {
  const { names, words, phaseName } = teller;
  const { args, linkCount, phase } = finding;
  const what = {
    caller: names.actor(args.caller),
    version: names.version(args.version),
    producers: nameActors(teller, args.producers),
  };
  const counts = { broken: args.broken, count: linkCount };
  const extent = args.broken === 0 ? 'noneBroken' : args.broken === linkCount ? 'allBroken' : 'someBroken';
  return {
    title: words.t('findings.permission.title', what),
    sentence: words.t('findings.permission.sentence', {
      caller: what.caller,
      version: what.version,
      platforms: nameActors(teller, args.platforms),
      effect: words.t(`findings.permission.${extent}`, counts),
    }),
    todo: words.t('findings.permission.todo', {
      ...what,
      addresses: countOf(teller, args.addresses),
      phase: phaseName(phase),
    }),
  };
}

/** What the texts of a route need, of several producers or one. */
function tellRoute(
  teller: Teller,
  { version, producers, addresses, platforms }: FindingOf<'route-overlap' | 'route-without-offer'>['args'],
) {
  return {
    version: teller.names.version(version),
    producers: nameActors(teller, producers as readonly ActorId[]),
    platforms: nameActors(teller, platforms),
    addresses: countOf(teller, addresses),
  };
}

export function describeDeadRoute(teller: Teller, finding: FindingOf<'route-without-offer'>): FindingText {
  const { t } = teller.words;
  const { version, producers, platforms, addresses } = tellRoute(teller, finding.args);
  const phase = teller.phaseName(finding.phase);
  const count = finding.args.producers.length;
  const hit = finding.linkCount === 0 ? [] : [t('findings.deadRoute.hit', { count: finding.linkCount })];
  return {
    title: t('findings.deadRoute.title', { version, producers }),
    sentence: [
      t('findings.deadRoute.sentence', { count, version, producers, platforms, addresses, phase }),
      ...hit,
    ].join(' '),
    todo: t('findings.deadRoute.todo', { phase, producers, version }),
  };
}

export function describeOverlap(teller: Teller, finding: FindingOf<'route-overlap'>): FindingText {
  const { t } = teller.words;
  const { version, producers, platforms, addresses } = tellRoute(teller, finding.args);
  const hit =
    finding.linkCount === 0
      ? t('findings.overlap.noHit', { version })
      : t('findings.overlap.hit', { count: finding.linkCount });
  return {
    title: t('findings.overlap.title', { version, producers }),
    sentence: `${t('findings.overlap.sentence', { version, platforms, addresses })} ${hit}`,
    todo: t('findings.overlap.todo'),
  };
}

export function describeBothAtOnce(teller: Teller, { args }: FindingOf<'both-at-once'>): FindingText {
  const { names, words } = teller;
  const who = { count: args.unable.length, actors: nameActors(teller, args.unable) };
  return {
    title: words.t('findings.bothAtOnce.title', { ...who, versions: words.list(args.versions.map(names.version)) }),
    sentence: words.t('findings.bothAtOnce.sentence', { ...who, contract: contractName(teller, args.contract) }),
    todo: words.t('findings.bothAtOnce.todo'),
  };
}

export function describeDefaultRoute(teller: Teller, { args, actors }: FindingOf<'default-route'>): FindingText {
  const { words } = teller;
  const addresses = words.list(args.addresses);
  const contract = contractName(teller, args.contract);
  return {
    title: words.t('findings.defaultRoute.title', {
      count: actors.length,
      producers: nameActors(teller, actors),
      addresses,
    }),
    sentence: words.t('findings.defaultRoute.sentence', { addresses, contract }),
    todo: words.t('findings.defaultRoute.todo', { contract }),
  };
}

export function describeEndOfLife(teller: Teller, finding: FindingOf<'close-to-end-of-life'>): FindingText {
  const { names, words, phaseName } = teller;
  const { args, links, linkCount, phase } = finding;
  const version = names.version(args.version);
  const target = targetOf(teller, args.version);
  return {
    title: words.t('findings.endOfLife.title', { count: linkCount, version }),
    sentence: words.t('findings.endOfLife.sentence', {
      version,
      date: words.date(args.endOfLife),
      days: args.days,
      phase: phaseName(phase),
      pairs: describePairs(teller, links, linkCount),
    }),
    todo:
      target === args.version
        ? words.t('findings.endOfLife.todoTarget')
        : words.t('findings.endOfLife.todo', { count: linkCount, target: names.version(target) }),
  };
}
