// What is told of what could be tidied up in a plan?
import type { FindingOf } from '../engine/findings/Finding.ts';
import type { Teller } from './createTeller.ts';
import { countOf } from './describeRisk.ts';
import type { FindingText } from './FindingText.ts';
import { actorsOfKind, nameActors } from './nameActors.ts';
import { nameAddresses } from './nameAddresses.ts';

export function describeIdlePermission(teller: Teller, finding: FindingOf<'permission-without-route'>): FindingText {
  const { names, words, phaseName } = teller;
  const { args, phase } = finding;
  const version = names.version(args.version);
  return {
    title: words.t('findings.idlePermission.title', {
      count: args.callers.length,
      callers: nameActors(teller, args.callers),
      version,
    }),
    sentence: words.t('findings.idlePermission.sentence', {
      addresses: countOf(teller, args.addresses),
      producers: nameAddresses(teller, args.addresses),
      version,
      phase: phaseName(phase),
    }),
    todo: words.t('findings.idlePermission.todo'),
  };
}

export function describeIdleRoute(teller: Teller, finding: FindingOf<'route-without-permission'>): FindingText {
  const { names, words } = teller;
  const { actors, args } = finding;
  const what = { version: names.version(args.version), producers: nameActors(teller, args.producers) };
  const consumers = nameActors(teller, actorsOfKind(teller, actors, 'consumers'));
  return {
    title: words.t('findings.idleRoute.title', what),
    sentence: words.t('findings.idleRoute.sentence', {
      ...what,
      addresses: countOf(teller, args.addresses),
      consumers,
    }),
    todo: words.t('findings.idleRoute.todo', { version: what.version, consumers }),
  };
}

export function describeIdle(teller: Teller, { actors, args: { why } }: FindingOf<'idle-actor'>): FindingText {
  const { t } = teller.words;
  const who = { count: actors.length, actors: nameActors(teller, actors) };
  return {
    title: t(`findings.idle.${why}.title`, who),
    sentence: t(`findings.idle.${why}.sentence`, who),
    todo: t(`findings.idle.${why}.todo`, who),
  };
}

export function describeNeedless(teller: Teller, finding: FindingOf<'needless-acceptance'>): FindingText {
  const { names, words } = teller;
  const { actors, args } = finding;
  const between = words.t('findings.needless.between', {
    consumers: nameActors(teller, actorsOfKind(teller, actors, 'consumers')),
    producers: nameActors(teller, actorsOfKind(teller, actors, 'producers')),
  });
  const sentences = [
    actors.length === 0 ? words.t('findings.needless.nothing') : words.t('findings.needless.sentence', { between }),
    ...(args.why === null ? [] : [words.t('findings.needless.why', { why: args.why })]),
  ];
  return {
    title: words.t('findings.needless.title', { application: names.application(args.application) }),
    sentence: sentences.join(' '),
    todo: words.t('findings.needless.todo'),
  };
}
