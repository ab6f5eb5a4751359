// When may an actor drop a version, in words? The verdict, and the sentence that says what it stands on.
import type { Retirement } from '../engine/Analysis.ts';
import type { Teller } from './createTeller.ts';

export interface RetirementText {
  /** P2; or all platforms */
  readonly actor: string;
  readonly version: string;
  readonly verdict: string;
  readonly sentence: string;
}

export function describeRetirement(teller: Teller, retirement: Retirement): RetirementText {
  const { names, words } = teller;
  return {
    actor: retirement.actor === null ? words.t('reasons.retirement.allPlatforms') : names.actor(retirement.actor),
    version: names.version(retirement.version),
    verdict: words.t(`reasons.verdict.${retirement.verdict}`),
    sentence: describeSentence(teller, retirement),
  };
}

function describeSentence(teller: Teller, retirement: Retirement): string {
  const { t } = teller.words;
  const version = teller.names.version(retirement.version);
  const { planned, earliest, heldIn } = retirement;
  const name = (phase: number | null | undefined) => (phase == null ? '' : teller.phaseName(phase));
  switch (retirement.verdict) {
    case 'safe':
      return t(earliest === planned ? 'reasons.retirement.safe' : 'reasons.retirement.safeEarlier', {
        version,
        planned: name(planned),
        earliest: name(earliest),
      });
    case 'too-early':
      return earliest === null
        ? t('reasons.retirement.tooEarlyNever', { version, planned: name(planned) })
        : t(heldIn.at(-1) === planned ? 'reasons.retirement.tooEarlyStill' : 'reasons.retirement.tooEarly', {
            version,
            planned: name(planned),
            last: name(heldIn.at(-1)),
            earliest: name(earliest),
          });
    case 'possible':
      return t('reasons.retirement.possible', { version, earliest: name(earliest) });
    case 'blocked':
      return t('reasons.retirement.blocked', { version });
  }
}
