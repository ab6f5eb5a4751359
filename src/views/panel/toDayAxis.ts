// Which days may a version's end of life be dragged over, and what stands there? The phases' dates, with some room around.
import type { Teller } from '../../i18n/createTeller.ts';
import { ownDateOf } from '../../model/edits/findDateObstacle.ts';
import type { DateText, Version } from '../../model/Scenario.ts';
import type { DayMark } from '../../ui/DayScale.tsx';

/** In days, before the first date and after the last. */
const ROOM = { before: 45, after: 120 };

export interface DayAxis {
  readonly min: DateText;
  readonly max: DateText;
  readonly ends: readonly [string, string];
  readonly marks: readonly DayMark[];
}

/** Made of the plan alone, so that it stands still while one drags. It begins no sooner than the version is deprecated. */
export function toDayAxis({ analysis, words }: Teller, { deprecatedFrom, endOfLife = '' }: Version): DayAxis {
  const { scenario } = analysis;
  const dated = scenario.phases.flatMap((phase) => {
    const day = ownDateOf(scenario, phase);
    return day === undefined ? [] : [{ day, title: phase.title }];
  });
  const days = [...dated.map(({ day }) => day), endOfLife].toSorted();
  const start = addDays(days[0] as DateText, -ROOM.before);
  const min = deprecatedFrom !== undefined && deprecatedFrom > start ? deprecatedFrom : start;
  const max = addDays(days.at(-1) as DateText, ROOM.after);
  const ticks = dated.map(({ day, title }): DayMark => {
    return { day, kind: 'tick', title: words.t('slip.dying.atPhase', { phase: title, date: words.date(day) }) };
  });
  const home: DayMark = { day: endOfLife, kind: 'home', title: words.date(endOfLife) };
  return { min, max, ends: [words.month(min), words.month(max)], marks: [...ticks, home] };
}

const addDays = (day: DateText, days: number): DateText =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
