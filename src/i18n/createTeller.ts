// What does a sentence need to know? The language, the facts, the names and the plan, together.
import type { Analysis } from '../engine/Analysis.ts';
import { createNames, type Names } from './createNames.ts';
import { createPlan, type Plan } from './createPlan.ts';
import type { Words } from './createWords.ts';

export interface Teller {
  readonly words: Words;
  readonly analysis: Analysis;
  readonly names: Names;
  readonly plan: Plan;
  /** For use inside a sentence: fas 2, or: fasen ”Granit, första vågen”. */
  phaseName(phase: number): string;
  /** At most three names; the rest are counted. */
  some(names: readonly string[]): readonly string[];
}

const MOST_NAMES = 3;
const NUMBERED = /^(fas|phase|steg|step|etapp|stage) [\p{L}\d]{1,3}$/iu;

/** Make it once for a scenario and a language. */
export function createTeller(words: Words, analysis: Analysis): Teller {
  const { scenario } = analysis;
  return {
    words,
    some: (names) => {
      if (names.length <= MOST_NAMES + 1) return names;
      const shown = names.slice(0, MOST_NAMES);
      return [...shown, words.t('reasons.andMore', { count: names.length - shown.length })];
    },
    analysis,
    names: createNames(scenario),
    plan: createPlan(scenario, analysis),
    phaseName: (phase) => {
      const title = scenario.phases[phase]?.title ?? '';
      return NUMBERED.test(title)
        ? words.t('reasons.phase.numbered', { title: words.locale === 'sv' ? title.toLowerCase() : title })
        : words.t('reasons.phase.named', { title });
    },
  };
}
