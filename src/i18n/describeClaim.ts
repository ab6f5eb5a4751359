// Does what the plan promises hold, and why? A claim's sentence, what is checked, the outcome, and what it stands on.
import type { LinkFact, Retirement } from '../engine/Analysis.ts';
import type { ClaimResult } from '../engine/ClaimResult.ts';
import type { ActorId, Expectation, VersionId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { describeLink } from './describeLink.ts';
import { nameHolders } from './nameHolders.ts';

export interface ClaimText {
  /** The file's own sentence. */
  readonly text: string;
  /** Tjänstekonsument 2 → alla producenter: på målversionen */
  readonly check: string;
  /** håller, håller inte */
  readonly verdict: string;
  /** Why it does not hold, or what it holds for. */
  readonly reason: string;
}

export function describeClaim(teller: Teller, result: ClaimResult): ClaimText {
  const { t } = teller.words;
  const { claim, holds } = result;
  return {
    text: claim.text,
    check: describeCheck(teller, claim.expect),
    verdict: t(holds ? 'claims.holds' : 'claims.fails'),
    reason: claim.expect.status ? describeLinks(teller, result) : describeGoings(teller, result),
  };
}

/** The check alone, for a claim that is being written. */
export function describeCheck(teller: Teller, expect: Expectation): string {
  return expect.status ? describeLinkCheck(teller, expect) : describeGoingCheck(teller, expect);
}

function describeLinkCheck(teller: Teller, expect: Expectation): string {
  const { names, words, some } = teller;
  const { t } = words;
  const named = (list: readonly string[] | undefined, nameOf: (id: string) => string, all: string) =>
    list === undefined || list.includes('*') ? all : words.list(some(list.map(nameOf)));
  const isAt = expect.addresses && !expect.addresses.includes('*');
  const check = t('claims.check.links', {
    consumers: named(expect.consumers, names.actor, t('claims.check.allConsumers')),
    producers:
      isAt && expect.producers === undefined
        ? named(expect.addresses, names.address, '')
        : named(expect.producers, names.actor, t('claims.check.allProducers')),
    statuses: words.anyOf((expect.status ?? []).map((status) => t(`reasons.status.${status}`))),
  });
  const { application } = expect;
  return application === undefined
    ? check
    : t('claims.check.within', { application: names.application(application), check });
}

function describeGoingCheck({ names, words, some }: Teller, expect: Expectation): string {
  const actors = words.list(some((expect.actors ?? []).map(names.actor)));
  const say = (key: 'mayGo' | 'mayNotGo') => {
    const versions = expect[key]?.map(names.version);
    return versions ? [words.t(`claims.check.${key}`, { actors, versions: words.list(versions) })] : [];
  };
  const check = words.list([...say('mayGo'), ...say('mayNotGo')]);
  const { application } = expect;
  return application === undefined
    ? check
    : words.t('claims.check.within', { application: names.application(application), check });
}

function describeLinks(teller: Teller, result: ClaimResult): string {
  const { t } = teller.words;
  const { phase, linkCount, failing, failingCount } = result;
  const [first] = failing;
  if (linkCount === 0) return t('claims.noLink');
  if (!first) return t('claims.allLinks', { count: linkCount });
  const example = t('claims.link', describeFailing(teller, phase, first));
  if (failingCount === 1) return example;
  return `${t('claims.otherwise', { failing: failingCount, links: linkCount })} ${example}`;
}

function describeFailing(teller: Teller, phase: number, link: LinkFact) {
  const { title, reason } = describeLink(teller, phase, link);
  const isGap = link.status === 'broken' && link.accepted;
  return { title, reason: isGap ? `${reason} ${teller.words.t('reasons.link.accepted')}` : reason };
}

/** A sentence for each actor and version that is otherwise; for a claim that holds, for all that it names. */
function describeGoings(teller: Teller, { claim, holds, failedGoing }: ClaimResult): string {
  const { actors = [], mayGo = [], mayNotGo = [], application = null } = claim.expect;
  const named = [...mayGo, ...mayNotGo].flatMap((version) => actors.map((actor) => ({ actor, version })));
  const told = holds ? named : failedGoing;
  return teller.some(told.map(({ actor, version }) => describeGoing(teller, actor, version, application))).join(' ');
}

function describeGoing(teller: Teller, actorId: ActorId, versionId: VersionId, application: string | null): string {
  const { analysis, names, words, phaseName } = teller;
  const { t } = words;
  const [actor, version] = [names.actor(actorId), names.version(versionId)];
  if (analysis.scenario.contracts.some(({ versions }) => versions.at(-1)?.id === versionId)) {
    return t('claims.going.target', { version });
  }
  const row = analysis.retirements.find(
    (one) => one.actor === actorId && one.version === versionId && one.application === application,
  );
  if (!row) return t('claims.going.neverHad', { actor, version });
  const last = row.heldIn.at(-1);
  const earliest = row.earliest === null ? null : phaseName(row.earliest);
  if (last === undefined) return t('claims.going.free', { actor, version, earliest: earliest ?? '' });
  const holders = tellHolders(teller, row, last);
  const isConsumer = row.kind === 'consumer';
  return earliest === null
    ? t(isConsumer ? 'claims.going.neverToward' : 'claims.going.never', { actor, version, holders })
    : t(isConsumer ? 'claims.going.fromToward' : 'claims.going.from', {
        actor,
        version,
        holders,
        last: phaseName(last),
        earliest,
      });
}

/** How many holding links are read to name who holds. */
const READ = 500;

function tellHolders(teller: Teller, row: Retirement, phase: number): string {
  const { words, some } = teller;
  const { named, isCut } = nameHolders(teller, row, phase, READ);
  return words.list(isCut ? [...named.slice(0, 3), words.t('reasons.andOthers')] : some(named));
}
