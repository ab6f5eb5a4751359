// Who may now drop a version that could not before, or the other way round? Said after a change of the plan.
import type { Retirement } from '../engine/Analysis.ts';
import type { ComparedRetirement, Comparison, PhasePair } from '../engine/Comparison.ts';
import type { ActorId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import type { NewsPiece } from './describeVerdictNews.ts';
import { shortPhaseName } from './shortPhaseName.ts';

type RetirementNews = 'tooEarly' | 'safe' | 'never' | 'later' | 'mayGo';
const ORDER: readonly RetirementNews[] = ['tooEarly', 'never', 'later', 'mayGo', 'safe'];

interface Told {
  readonly news: RetirementNews;
  readonly row: Retirement;
  readonly phase: number | null;
}

/** What of a comparison is needed to tell of its retirements. */
export interface RetirementsCompared extends Pick<Comparison, 'retirements'> {
  readonly phases: readonly Pick<PhasePair, 'a' | 'b'>[];
  readonly b: Pick<Comparison['b'], 'scenario'>;
}

/** Those of whom the same is to be said share a sentence. */
export function describeRetirementNews(teller: Teller, comparison: RetirementsCompared): readonly NewsPiece[] {
  const isTold = ({ b }: ComparedRetirement) => b?.kind !== 'platforms' || comparison.b.scenario.platforms.length > 1;
  const all = comparison.retirements.filter(isTold).flatMap((row) => findNews(comparison, row) ?? []);
  const groups = new Map<string, Told[]>();
  for (const one of all) {
    const key = `${one.news} ${one.row.version} ${one.phase}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const told = [...groups.values()].map((group) => ({ group, rank: ORDER.indexOf((group[0] as Told).news) }));
  return told.sort((x, y) => x.rank - y.rank).map(({ group }) => describeGroup(teller, group));
}

function findNews({ phases }: RetirementsCompared, { a, b }: ComparedRetirement): Told | null {
  if (!a || !b) return null;
  if (b.verdict === 'too-early' && a.verdict !== 'too-early') return { news: 'tooEarly', row: b, phase: b.planned };
  if (a.verdict === 'too-early' && b.verdict === 'safe') return { news: 'safe', row: b, phase: b.planned };
  const before = a.earliest === null ? Number.POSITIVE_INFINITY : phases.findIndex((column) => column.a === a.earliest);
  const after = b.earliest === null ? Number.POSITIVE_INFINITY : phases.findIndex((column) => column.b === b.earliest);
  if (before === after) return null;
  if (b.earliest === null) return { news: 'never', row: b, phase: null };
  return { news: after < before ? 'mayGo' : 'later', row: b, phase: b.earliest };
}

function describeGroup(teller: Teller, group: readonly Told[]): NewsPiece {
  const { names, words, some } = teller;
  const [{ news, row, phase }] = group as [Told];
  const nameOf = (id: ActorId | null, index: number) => {
    if (id !== null) return names.actor(id);
    const all = words.t('reasons.retirement.allPlatforms');
    return index === 0 ? all.charAt(0).toLocaleUpperCase(words.locale) + all.slice(1) : all;
  };
  const parts = words.t(`news.retirement.${news}`, {
    count: group.length === 1 && row.actor !== null ? 1 : 2,
    actors: words.list(some(group.map((told, index) => nameOf(told.row.actor, index)))),
    version: names.version(row.version),
    phase: phase === null ? '' : shortPhaseName(teller, phase),
  });
  const text = words.t('news.sentence', { parts });
  return { text, phase, actor: group.length === 1 ? row.actor : null, isBroken: false };
}
