// How does each phase fare, at a glance? A table with a row a phase.
import type { Analysis } from '../engine/Analysis.ts';
import type { Words } from '../i18n/createWords.ts';
import { alignColumns } from './alignColumns.ts';

const COUNTS = ['target', 'fallback', 'outgoing', 'broken', 'accepted', 'absent'] as const;

export function toOverview(analysis: Analysis, { t, number, percent }: Words): string[] {
  const head = [t('cli.phase'), t('cli.date'), ...COUNTS.map((status) => t(`cli.${status}`)), t('cli.coverage')];
  const rows = analysis.phases.map(({ date, counts, coverage }, n) => [
    analysis.scenario.phases[n]?.title ?? '',
    date ?? t('cli.noValue'),
    ...COUNTS.map((status) => number(counts[status])),
    coverage === null ? t('cli.noValue') : percent(coverage),
  ]);
  return alignColumns([head, ...rows], ['<', '<', '>', '>', '>', '>', '>', '>', '>']);
}
