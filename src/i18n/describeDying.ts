// What would die with a version on a day, in words?
import type { Dying } from '../engine/WhatIf.ts';
import type { DateText } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { describeRetirementNews } from './describeRetirementNews.ts';
import { shortPhaseName } from './shortPhaseName.ts';

export interface DyingText {
  /** How many links die on the day, and where the plan then stands. */
  readonly onDay: string;
  readonly later: readonly DyingPhaseText[];
  /** What becomes of retirements, against the plan as it is. */
  readonly news: readonly string[];
}

export interface DyingPhaseText {
  readonly phase: number;
  readonly title: string;
  /** How many are broken for it. */
  readonly text: string;
}

export function describeDying(teller: Teller, dying: Dying): DyingText {
  const { words, analysis } = teller;
  const { t } = words;
  const accepted = dying.accepted === 0 ? '' : ` ${t('slip.dying.accepted', { count: dying.accepted })}`;
  const columns = analysis.phases.map((_, n) => ({ a: n, b: n }));
  return {
    onDay:
      dying.phase === null
        ? t('slip.dying.beforePlan')
        : t('slip.dying.onDay', { count: dying.links, phase: shortPhaseName(teller, dying.phase) }) + accepted,
    later: dying.later
      .filter(({ links }) => links > 0)
      .map(({ phase, links }) => ({
        phase,
        title: analysis.scenario.phases[phase]?.title ?? '',
        text: t('slip.dying.links', { count: links }),
      })),
    news: describeRetirementNews(teller, { phases: columns, retirements: dying.retirements, b: analysis }).map(
      ({ text }) => text,
    ),
  };
}

/** So many days before or after what the plan says. */
export function describeShift({ words: { t } }: Teller, planned: DateText, tried: DateText): string {
  const days = Math.round((Date.parse(tried) - Date.parse(planned)) / 86_400_000);
  if (days === 0) return t('slip.dying.asPlanned');
  return t(days > 0 ? 'slip.dying.later' : 'slip.dying.earlier', { days: Math.abs(days) });
}
