// What else is worth saying of the plan? The findings by severity, known ones with why they are let be.
import type { Finding } from '../engine/findings/Finding.ts';
import type { Teller } from '../i18n/createTeller.ts';
import { describeFinding } from '../i18n/describeFinding.ts';
import { SEVERITIES } from '../model/findingCodes.ts';

/** Empty where there is nothing to say. */
export function toFindingList(teller: Teller): string[] {
  const { findings } = teller.analysis;
  const { t } = teller.words;
  if (findings.length === 0) return [];
  const lines = SEVERITIES.flatMap((severity) => {
    const mine = findings.filter((finding) => finding.severity === severity);
    if (mine.length === 0) return [];
    return [`  ${t(`findings.severity.${severity}`)}`, ...mine.flatMap((finding) => toLines(teller, finding))];
  });
  return ['', t('findings.title'), ...lines];
}

/** Why a link is broken, and what mends it, is told where the outages are. */
function toLines(teller: Teller, finding: Finding): string[] {
  const { t } = teller.words;
  const { title, sentence, todo } = describeFinding(teller, finding);
  const isTold = finding.code === 'link-broken' || finding.code === 'claim-failed';
  return [
    `    ${t('cli.finding', { title, phases: namePhases(teller, finding) })}`,
    ...(isTold ? [] : [`      ${sentence}`]),
    ...(isTold || todo === '' ? [] : [`      ${t('cli.findingTodo', { todo })}`]),
    ...(finding.known === null ? [] : [`      ${t('cli.known', { why: finding.known })}`]),
  ];
}

function namePhases({ analysis: { scenario }, words }: Teller, { phase, until }: Finding): string {
  const title = (n: number) => scenario.phases[n]?.title ?? '';
  return phase === until ? title(phase) : words.t('cli.findingSpan', { from: title(phase), until: title(until) });
}
