// What was an analysis made of? For what sets two of them side by side; the rest asks the analysis itself.
import type { Analysis } from './Analysis.ts';
import type { RetirementSource } from './findRetirements.ts';
import { invariant } from './invariant.ts';

const sources = new WeakMap<Analysis, RetirementSource>();

export function keepSource(analysis: Analysis, source: RetirementSource): Analysis {
  sources.set(analysis, source);
  return analysis;
}

/** Throws for an analysis that `analyse` did not make. */
export function sourceOf(analysis: Analysis): RetirementSource {
  const source = sources.get(analysis);
  invariant(source, 'an analysis is made by analyse');
  return source;
}
