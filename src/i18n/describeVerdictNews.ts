// What did a change of the plan do to the verdicts, in words? Links by phase first, then who may drop what.
import type { Comparison, OutcomeShift } from '../engine/Comparison.ts';
import type { ActorId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { describeRetirementNews } from './describeRetirementNews.ts';
import { shortPhaseName } from './shortPhaseName.ts';

export interface NewsPiece {
  /** A sentence. */
  readonly text: string;
  /** What it is about, to go there: a phase of the plan as it is now, and an actor. */
  readonly phase: number | null;
  readonly actor: ActorId | null;
  /** Of links that are broken now: red, with the sign. */
  readonly isBroken: boolean;
}

type LinkNews = 'broke' | 'mended' | 'accepted' | 'fromTarget' | 'toTarget' | 'fallback' | 'other';
/** The first that fits a shift is what is told of it. */
const FITS: readonly (readonly [LinkNews, (shift: OutcomeShift) => boolean])[] = [
  ['broke', ({ to }) => to.status === 'broken'],
  ['mended', ({ from }) => from.status === 'broken'],
  ['accepted', ({ to }) => to.status === 'accepted'],
  ['fromTarget', ({ from, to }) => from.status === 'target' && to.version !== null],
  ['toTarget', ({ to }) => to.status === 'target'],
  ['fallback', ({ to }) => to.status === 'fallback'],
  ['other', () => true],
];
/** Up to so many phases are named. */
const FEW_PHASES = 2;

/** `teller`: of the plan as it is now, which is the comparison's B. */
export function describeVerdictNews(teller: Teller, comparison: Comparison): readonly NewsPiece[] {
  const [broke, mended, ...others] = FITS.map(([kind]) => describeLinks(teller, comparison, kind));
  const pieces = [broke, mended, describeRetirementNews(teller, comparison), ...others].flatMap((some) => some ?? []);
  if (pieces.length > 0) return pieces;
  return [{ text: teller.words.t('news.nothing'), phase: null, actor: null, isBroken: false }];
}

export function countNews({ shifts }: { readonly shifts: readonly OutcomeShift[] }, kind: LinkNews): number {
  const fits = (shift: OutcomeShift) => FITS.find(([, isSo]) => isSo(shift))?.[0] === kind;
  return shifts.filter(fits).reduce((sum, { links }) => sum + links, 0);
}

/** +2 brutna länkar i fas 3 och fas 4. Where they are not as many in all phases, the bar of phases says how many. */
function describeLinks(teller: Teller, { phases }: Comparison, kind: LinkNews): readonly NewsPiece[] {
  const { words } = teller;
  const found = phases.flatMap((phase) => {
    const count = countNews(phase, kind);
    return count === 0 || phase.b === null ? [] : [{ count, phase: phase.b }];
  });
  const [first, ...others] = found;
  if (!first) return [];
  const isFew = found.length <= FEW_PHASES && others.every(({ count }) => count === first.count);
  const named = isFew ? found : [first];
  const phasesNamed = words.list(named.map(({ phase }) => shortPhaseName(teller, phase)));
  const parts = words.t(`news.links.${kind}`, { count: first.count, phases: phasesNamed });
  const text = isFew ? words.t('news.sentence', { parts }) : words.t('news.more', { parts, count: others.length });
  return [{ text, phase: first.phase, actor: null, isBroken: kind === 'broke' }];
}
