// What would be won if somebody came sooner, in words?
import type { HoldUp } from '../engine/WhatIf.ts';
import type { Teller } from './createTeller.ts';

export interface HoldUpText {
  /** K1; or: Granit (7 aktörer). */
  readonly who: string;
  /** 3 avvecklingar tidigare */
  readonly freed: string;
  /** By how much. */
  readonly amount: string;
  /** What would break then; null: nothing. */
  readonly caution: string | null;
  /** All of it, for those who hear it. */
  readonly whole: string;
}

export function describeHoldUp({ words, names }: Teller, holdUp: HoldUp): HoldUpText {
  const { t } = words;
  const { kind, id, actors, breaks, gained } = holdUp;
  const who = kind === 'system' ? t('slip.holdUps.system', { system: id, count: actors.length }) : names.actor(id);
  const freed = t('slip.holdUps.freed', { count: holdUp.freed });
  const phases = t('slip.holdUps.phases', { phases: holdUp.phases });
  const long = holdUp.days === null ? phases : t('slip.holdUps.days', { phases, days: holdUp.days });
  const amount = gained === 0 ? long : `${t('slip.holdUps.gained', { count: gained })}, ${long}`;
  const caution = breaks === 0 ? null : t('slip.holdUps.breaks', { count: breaks });
  const what = `${freed}, ${amount}${caution === null ? '' : `. ${caution}`}`;
  return { who, freed, amount, caution, whole: t('slip.holdUps.row', { who, what }) };
}
