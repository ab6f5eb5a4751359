// Which of the plan's claims hold? A line each, and for one that does not, what was checked and why.
import type { Teller } from '../i18n/createTeller.ts';
import { describeClaim } from '../i18n/describeClaim.ts';

/** Empty where the plan claims nothing. */
export function toClaimList(teller: Teller): string[] {
  const { analysis, words } = teller;
  const { t } = words;
  if (analysis.claims.length === 0) return [];
  const lines = analysis.claims.flatMap((result) => {
    const { text, check, reason } = describeClaim(teller, result);
    const phase = analysis.scenario.phases[result.phase]?.title ?? '';
    if (result.holds) return [`  ${t('cli.claimHolds', { phase, text })}`];
    return [`  ${t('cli.claimFails', { phase, text })}`, `    ${t('cli.checked', { check })}`, `    ${reason}`];
  });
  return ['', t('claims.title'), ...lines];
}
