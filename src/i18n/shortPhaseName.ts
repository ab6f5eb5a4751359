// What is a phase called where there is little room? fas 2, or its title in quotation marks.
import type { Teller } from './createTeller.ts';

export function shortPhaseName({ analysis, phaseName, words }: Teller, phase: number): string {
  const title = analysis.scenario.phases[phase]?.title ?? '';
  const name = phaseName(phase);
  return name.toLocaleLowerCase() === title.toLocaleLowerCase() ? name : words.t('news.phase', { title });
}
