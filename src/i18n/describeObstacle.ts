// Why is a change of the plan not offered?
import type { Obstacle, ObstacleCode } from '../model/edits/Obstacle.ts';
import type { Words } from './createWords.ts';

type Reasons = {
  readonly [Code in ObstacleCode]: (words: Words, obstacle: Extract<Obstacle, { readonly code: Code }>) => string;
};

/** NTJP är den enda plattformen. */
export function describeObstacle(words: Words, obstacle: Obstacle): string {
  const describe = REASONS[obstacle.code] as (words: Words, obstacle: Obstacle) => string;
  return describe(words, obstacle);
}

/** Of those who share a reason. */
const MOST_NAMES = 3;

const REASONS: Reasons = {
  unknown: ({ t }, { what, id }) => t(`edits.obstacle.unknown.${what}`, { id }),
  'id-taken': ({ t }, { id, by }) => t('edits.obstacle.idTaken', { id, by }),
  'invalid-id': ({ t }, { id }) => t('edits.obstacle.invalidId', { id }),
  'blank-name': ({ t }) => t('edits.obstacle.blankName'),
  last: ({ t }, { what, name }) => t(`edits.obstacle.last.${what}`, { name }),
  'platform-in-use': (words, { name, by }) =>
    words.t('edits.obstacle.platformInUse', { name, by: words.list(by), count: by.length }),
  'contract-in-use': (words, { name, by }) =>
    words.t('edits.obstacle.contractInUse', { name, by: words.list(by), count: by.length }),
  'invalid-date': ({ t }, { date }) => t('edits.obstacle.invalidDate', { date }),
  'date-order': (words, { phase, date, next, nextDate }) =>
    words.t('edits.obstacle.dateOrder', { phase, date: words.date(date), next, nextDate: words.date(nextDate) }),
  'end-before-deprecation': (words, { deprecatedFrom, endOfLife }) =>
    words.t('edits.obstacle.endBeforeDeprecation', {
      deprecatedFrom: words.date(deprecatedFrom),
      endOfLife: words.date(endOfLife),
    }),
  'parent-cycle': ({ t }, { platforms }) => t('edits.obstacle.parentCycle', { platforms: platforms.join(' → ') }),
  'invalid-address': ({ t }, { address }) => t('edits.obstacle.invalidAddress', { address }),
  'address-taken': (words, { address, by }) => words.t('edits.obstacle.addressTaken', { address, by: words.list(by) }),
  'address-not-listed': ({ t }, { address, by }) => t('edits.obstacle.addressNotListed', { address, by }),
  'wrong-kind': ({ t }, { name, kind }) => t(`edits.obstacle.wrongKind.${kind}`, { name }),
  'no-such-change': ({ t }, { name, version, phase }) => t('edits.obstacle.noSuchChange', { name, version, phase }),
  'opposite-between': ({ t }, { name, version, phase }) =>
    t('edits.obstacle.oppositeBetween', { name, version, phase }),
  'not-planned': ({ t }, { name, phase }) => t('edits.obstacle.notPlanned', { name, phase }),
  'order-between': ({ t }, { name, phase }) => t('edits.obstacle.orderBetween', { name, phase }),
  'nothing-later': (words, { names }) =>
    words.t('edits.obstacle.nothingLater', { names: words.list(names.slice(0, MOST_NAMES)), count: names.length }),
  'not-later': ({ t }) => t('edits.obstacle.notLater'),
  'no-next-phase': ({ t }, { phase }) => t('edits.obstacle.noNextPhase', { phase }),
  'not-participant': (words, { names, application }) =>
    words.t('edits.obstacle.notParticipant', { names: words.list(names), count: names.length, application }),
  'no-such-entry': ({ t }, { of }) => t(`edits.obstacle.noSuchEntry.${of}`),
  'claim-mixed': ({ t }) => t('edits.obstacle.claimMixed'),
  'blank-text': ({ t }) => t('edits.obstacle.blankText'),
  'nothing-named': ({ t }) => t('edits.obstacle.nothingNamed'),
};
