// What is told of what a plan costs without need?
import type { FindingOf } from '../engine/findings/Finding.ts';
import type { Teller } from './createTeller.ts';
import type { FindingText } from './FindingText.ts';
import { actorsOfKind, nameActors } from './nameActors.ts';

export function describeKept(teller: Teller, finding: FindingOf<'kept-longer-than-needed'>): FindingText {
  const { names, words, phaseName } = teller;
  const { actors, args, phase } = finding;
  const who = { count: actors.length, actors: nameActors(teller, actors), version: names.version(args.version) };
  const earliest = phaseName(phase);
  return {
    title: words.t('findings.kept.title', who),
    sentence: words.t('findings.kept.sentence', {
      ...who,
      earliest,
      planned: phaseName(args.planned),
      phases: args.phases,
      days: args.days || -1,
    }),
    todo: words.t('findings.kept.todo', { version: who.version, earliest }),
  };
}

export function describeFallback(teller: Teller, finding: FindingOf<'fallback-calls'>): FindingText {
  const { words } = teller;
  const consumers = actorsOfKind(teller, finding.actors, 'consumers');
  const producers = actorsOfKind(teller, finding.actors, 'producers');
  return {
    title: words.t('findings.fallback.title', { count: finding.linkCount }),
    sentence: words.t('findings.fallback.sentence', {
      count: consumers.length,
      consumers: nameActors(teller, consumers),
      producers: nameActors(teller, producers),
      calls: finding.args.calls,
    }),
    todo: '',
  };
}

export function describeNewcomer(teller: Teller, finding: FindingOf<'newcomer-on-outgoing'>): FindingText {
  const { names, words, phaseName } = teller;
  const { actors, args, phase } = finding;
  const who = { count: actors.length, actors: nameActors(teller, actors) };
  const target = names.version(args.target);
  return {
    title: words.t('findings.newcomer.title', { ...who, version: names.version(args.version) }),
    sentence: words.t('findings.newcomer.sentence', { ...who, phase: phaseName(phase), target }),
    todo: words.t('findings.newcomer.todo', { actors: who.actors, target }),
  };
}
