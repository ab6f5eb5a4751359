// What did a change of the plan do to the verdicts, in words? Links by phase first, then who may drop what.
import type { Comparison, OutcomeShift } from '../engine/Comparison.ts';
import type { ActorId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { describeRetirementNews } from './describeRetirementNews.ts';

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
/** So many numbers are told of one kind of news. */
const MOST_NUMBERS = 3;

/** `teller`: of the plan as it is now, which is the comparison's B. */
export function describeVerdictNews(teller: Teller, comparison: Comparison): readonly NewsPiece[] {
  const pieces = [
    ...FITS.flatMap(([kind]) => describeLinks(teller, comparison, kind)),
    ...describeRetirementNews(teller, comparison),
  ];
  if (pieces.length > 0) return pieces;
  return [{ text: teller.words.t('news.nothing'), phase: null, actor: null, isBroken: false }];
}

export function countNews({ shifts }: { readonly shifts: readonly OutcomeShift[] }, kind: LinkNews): number {
  const fits = (shift: OutcomeShift) => FITS.find(([, isSo]) => isSo(shift))?.[0] === kind;
  return shifts.filter(fits).reduce((sum, { links }) => sum + links, 0);
}

/** +2 brutna länkar i fas 3 och fas 4, 5 i fas 6. */
function describeLinks(teller: Teller, { phases }: Comparison, kind: LinkNews): readonly NewsPiece[] {
  const { words, phaseName } = teller;
  const byCount = new Map<number, number[]>();
  for (const phase of phases) {
    const count = countNews(phase, kind);
    if (count === 0 || phase.b === null) continue;
    byCount.set(count, [...(byCount.get(count) ?? []), phase.b]);
  }
  const [first, ...others] = [...byCount].map(([count, list]) => ({ count, list }));
  if (!first) return [];
  const namesOf = (list: readonly number[]) => words.list(shorten(teller, list.map(phaseName)));
  const told = others.slice(0, MOST_NUMBERS - 1);
  const rest = others.slice(MOST_NUMBERS - 1).flatMap(({ list }) => list);
  const parts = [
    words.t(`news.links.${kind}`, { count: first.count, phases: namesOf(first.list) }),
    ...told.map(({ count, list }) => words.t('news.more', { text: words.number(count), phases: namesOf(list) })),
    ...(rest.length > 0 ? [words.t('news.morePhases', { count: rest.length })] : []),
  ];
  const text = words.t('news.sentence', { parts: words.list(parts) });
  return [{ text, phase: first.list[0] ?? null, actor: null, isBroken: kind === 'broke' }];
}

function shorten({ words }: Teller, names: readonly string[]): readonly string[] {
  if (names.length <= MOST_NUMBERS + 1) return names;
  const rest = words.t('news.morePhases', { count: names.length - MOST_NUMBERS });
  return [...names.slice(0, MOST_NUMBERS), rest];
}
