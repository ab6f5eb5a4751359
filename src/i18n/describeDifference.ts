// What is a phase's headline? What got worse, what changed and got better, what may go, against the phase before it.
import type { Teller } from './createTeller.ts';
import { describeMoves } from './describeMoves.ts';
import { describePairs } from './describePairs.ts';
import { describeProgress } from './describeProgress.ts';
import { describeReach } from './describeReach.ts';
import { describeState } from './describeState.ts';
import { narrowDifference } from './narrowDifference.ts';
import { tallyOf } from './tallyOf.ts';

export interface Headline {
  /** What is wrong; empty when nothing is. */
  readonly trouble: string;
  readonly news: string;
}

/** `application`: null for all. */
export function describeDifference(teller: Teller, phase: number, application: string | null): Headline {
  const trouble = phase === 0 ? [] : describeTrouble(teller, phase, application);
  const early = describeRetired(teller, phase, application, 'early');
  if (phase === 0) {
    const state = describeState(teller, phase, application);
    return {
      trouble: join([...state.trouble, ...early]),
      news: join([...state.news, ...describeGoing(teller, phase, application)]),
    };
  }
  const news = [
    ...describeMoves(teller, phase, application),
    ...describeProgress(teller, phase, application),
    ...describeAccepted(teller, phase, application),
    ...describeGoing(teller, phase, application),
  ];
  return { trouble: join([...trouble, ...early]), news: join(news) };
}

const join = (sentences: readonly string[]): string => sentences.join(' ');

function describeTrouble(teller: Teller, phase: number, application: string | null): string[] {
  const { analysis, words } = teller;
  const difference = narrowDifference(analysis.scenario, analysis.difference(phase - 1, phase), application);
  const { broke, fromTarget, totals } = difference;
  const sentences: string[] = [];
  if (totals.broke > 0) {
    const reach = totals.broke > broke.length ? null : describeReach(teller, phase, application, broke, 'lost');
    const pairs = describePairs(teller, broke, totals.broke);
    sentences.push(reach ?? words.t('reasons.difference.broke', { count: totals.broke, pairs }));
  }
  const still = (tallyOf(teller, phase, application)?.counts.broken ?? 0) - totals.broke;
  if (still > 0) sentences.push(words.t('reasons.difference.stillBroken', { count: still }));
  if (totals.fromTarget > 0) {
    const pairs = describePairs(teller, fromTarget, totals.fromTarget);
    sentences.push(words.t('reasons.difference.fromTarget', { count: totals.fromTarget, pairs }));
  }
  return sentences;
}

/** Accepted gaps that the phase before had not. */
function describeAccepted(teller: Teller, phase: number, application: string | null): string[] {
  const now = tallyOf(teller, phase, application)?.counts.accepted ?? 0;
  const before = tallyOf(teller, phase - 1, application)?.counts.accepted ?? 0;
  if (now <= before) return [];
  const links = teller.analysis.links(phase, { application, statuses: ['broken'] }).filter(({ accepted }) => accepted);
  const pairs = describePairs(teller, links, links.length);
  return [teller.words.t('reasons.difference.accepted', { count: now, pairs })];
}

function describeGoing(teller: Teller, phase: number, application: string | null): string[] {
  const sentences = describeRetired(teller, phase, application, 'may-go');
  if (sentences.length > 0) return sentences;
  const own = teller.analysis.retirements.filter((one) => one.application === application);
  const isNoneYet = own.every(({ earliest }) => earliest === null || earliest > phase);
  return own.length > 0 && isNoneYet ? [teller.words.t('reasons.difference.nothingMayGo')] : [];
}

/** `may-go`: from this phase on, and not dropped in it, which is told as a move. `early`: dropped in it, too early. */
function describeRetired(
  teller: Teller,
  phase: number,
  application: string | null,
  which: 'may-go' | 'early',
): string[] {
  const { analysis, names, words } = teller;
  const byVersion = new Map<string, string[]>();
  const { platforms } = analysis.scenario;
  for (const one of analysis.retirements) {
    const isTold = one.kind === 'platforms' ? platforms.length > 1 : true;
    const isNow =
      which === 'early'
        ? one.verdict === 'too-early' && one.planned === phase
        : one.verdict !== 'too-early' && one.earliest === phase && one.planned !== phase;
    if (one.application !== application || !isTold || !isNow) continue;
    const actor = one.actor === null ? words.t('reasons.retirement.allPlatforms') : names.actor(one.actor);
    byVersion.set(one.version, [...(byVersion.get(one.version) ?? []), actor]);
  }
  return [...byVersion].map(([version, actors]) =>
    words.t(which === 'early' ? 'reasons.difference.tooEarly' : 'reasons.difference.mayGo', {
      version: names.version(version),
      actors: words.list(teller.some(actors)),
    }),
  );
}
