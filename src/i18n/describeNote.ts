// What is told of what is worth knowing, though nothing is wrong?
import type { FindingOf } from '../engine/findings/Finding.ts';
import type { Teller } from './createTeller.ts';
import { describePairs, pairsOf } from './describePairs.ts';
import type { FindingText } from './FindingText.ts';
import { nameActors } from './nameActors.ts';

export function describeLeft(teller: Teller, finding: FindingOf<'left-while-needed'>): FindingText {
  const { names, words, phaseName } = teller;
  const { args, links, linkCount, phase } = finding;
  const partners = new Set(pairsOf(teller, links).flat());
  partners.delete(args.actor);
  const others = nameActors(teller, [...partners]);
  return {
    title: words.t('findings.left.title', { actor: names.actor(args.actor), others }),
    sentence: words.t('findings.left.sentence', {
      count: linkCount,
      before: phaseName(phase - 1),
      phase: phaseName(phase),
      pairs: describePairs(teller, links, linkCount),
    }),
    todo: words.t('findings.left.todo', { others }),
  };
}

export function describeGap(teller: Teller, finding: FindingOf<'accepted-gap'>): FindingText {
  const { t } = teller.words;
  const { args, links, linkCount } = finding;
  const reason = args.why === null ? t('findings.gap.noWhy') : t('findings.gap.why', { why: args.why });
  return {
    title: t('findings.gap.title', { pairs: describePairs(teller, links, linkCount) }),
    sentence: t('findings.gap.sentence', { count: linkCount, reason }),
    todo: args.why === null ? t('findings.gap.todoWhy') : '',
  };
}

export function describeCanRetire(teller: Teller, finding: FindingOf<'can-retire'>): FindingText {
  const { names, words, phaseName } = teller;
  const { actors, args } = finding;
  const version = names.version(args.version);
  const phase = phaseName(finding.phase);
  return {
    title: words.t('findings.canRetire.title', { version, actors: nameActors(teller, actors) }),
    sentence: words
      .t('findings.canRetire.sentence', { version, phase, platforms: args.allPlatforms ? 'yes' : 'other' })
      .trim(),
    todo: words.t('findings.canRetire.todo', { version, phase }),
  };
}
