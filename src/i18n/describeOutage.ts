// What is told of calls that get no answer, or not a whole one?
import type { Finding, FindingOf } from '../engine/findings/Finding.ts';
import type { ActorId, VersionId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { describeCode } from './describeLink.ts';
import { describeMend } from './describeMend.ts';
import { describePairs } from './describePairs.ts';
import { describeReasons, describeUnreached } from './describeUnreached.ts';
import type { FindingText } from './FindingText.ts';
import { actorsOfKind, nameActors } from './nameActors.ts';
import { nameAddresses } from './nameAddresses.ts';

export function describeBroken(teller: Teller, finding: FindingOf<'link-broken'>): FindingText {
  const { phase, links, linkCount } = finding;
  return {
    title: describeUnreached(teller, finding),
    get sentence() {
      return describeReasons(teller, phase, links, linkCount);
    },
    get todo() {
      return describeBestMend(teller, finding);
    },
  };
}

/** What mends the first of the links, and how many more with it. */
function describeBestMend(teller: Teller, { phase, links, linkCount }: Finding): string {
  const { t } = teller.words;
  const [first] = links;
  const [best] = first ? teller.analysis.mends(phase, first) : [];
  if (!best) return t('findings.broken.noMend');
  const { action, effect } = describeMend(teller, phase, best);
  const rest = linkCount - best.mends;
  return [action, effect, ...(rest > 0 ? [t('findings.broken.likewise', { count: rest })] : [])].join(' ');
}

export function describeTooEarly(teller: Teller, finding: FindingOf<'retired-too-early'>): FindingText {
  const { names, words, phaseName } = teller;
  const { phase, links, linkCount } = finding;
  const { version, retiring, earliest } = finding.args;
  const what = { actors: nameActors(teller, retiring), version: names.version(version) };
  return {
    title: words.t('findings.early.title', { ...what, count: retiring.length }),
    get sentence() {
      const reason = describeReasons(teller, phase, links, linkCount);
      const pairs = describePairs(teller, links, linkCount);
      return words.t('findings.early.sentence', { count: linkCount, pairs, reason });
    },
    todo:
      earliest === null
        ? words.t('findings.early.keep', what)
        : words.t('findings.early.keepUntil', { ...what, phase: phaseName(earliest) }),
  };
}

export function describeEnded(teller: Teller, finding: FindingOf<'version-ended'>): FindingText {
  const { names, words } = teller;
  const { version, endOfLife } = finding.args;
  const date = words.date(endOfLife);
  const target = targetOf(teller, version);
  const behind = target === version ? [] : findWithout(teller, finding, target);
  return {
    title: describeUnreached(teller, finding),
    sentence: words.t('findings.ended.sentence', {
      version: names.version(version),
      date,
      code: describeLastCode(teller, finding),
      count: finding.linkCount,
    }),
    get todo() {
      if (behind.length === 0) return describeBestMend(teller, finding);
      return words.t('findings.ended.todo', {
        actors: nameActors(teller, behind),
        target: names.version(target),
        date,
      });
    },
  };
}

/** VP004 i NTJP, of the first of its links. */
function describeLastCode(teller: Teller, { phase, links: [first] }: Finding): string {
  const attempt = first && teller.analysis.link(phase, first)?.attempts.at(-1);
  return attempt ? describeCode(teller, attempt) : '';
}

/** The version of the same contract to which everyone is going. */
export function targetOf({ analysis }: Teller, version: VersionId): VersionId {
  const contract = analysis.scenario.contracts.find(({ versions }) => versions.some(({ id }) => id === version));
  return contract?.versions.at(-1)?.id ?? version;
}

/** Those of its consumers and producers that do not have a version everywhere. */
function findWithout(teller: Teller, { phase, actors }: Finding, version: VersionId): readonly ActorId[] {
  return [...actorsOfKind(teller, actors, 'consumers'), ...actorsOfKind(teller, actors, 'producers')].filter((id) => {
    const had = teller.analysis.actor(phase, id).versions.find((one) => one.version === version);
    return had?.extent !== 'all';
  });
}

export function describeIncomplete(teller: Teller, finding: FindingOf<'answer-incomplete'>): FindingText {
  const { analysis, names, words } = teller;
  const { phase, args, links } = finding;
  const { t } = words;
  const [first] = links;
  const version = (first && analysis.link(phase, first)?.version) ?? '';
  const { aggregates: caller = args.producer } =
    analysis.scenario.producers.find(({ id }) => id === args.producer) ?? {};
  const calls = analysis.actor(phase, caller).versions.some((one) => one.version === version && one.extent === 'all');
  const consumers = nameActors(teller, [...new Set(links.map(({ consumer }) => consumer))]);
  const sources = nameAddresses(teller, args.missing);
  const what = { version: names.version(version), caller: names.actor(caller) };
  return {
    title: t('findings.incomplete.title', {
      producer: names.actor(args.producer),
      consumers,
    }),
    sentence: t('findings.incomplete.sentence', {
      producer: names.actor(args.producer),
      version: what.version,
      count: args.missing.length,
      names: sources,
    }),
    todo: calls
      ? t('findings.incomplete.sourcesLack', { ...what, names: sources, consumers })
      : t('findings.incomplete.callerLacks', what),
  };
}
