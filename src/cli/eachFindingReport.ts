// What does `evaluate --json` print of the findings? Each with its facts, and its words in both languages.
import type { Analysis } from '../engine/Analysis.ts';
import type { Finding } from '../engine/findings/Finding.ts';
import { createTeller } from '../i18n/createTeller.ts';
import { createWords } from '../i18n/createWords.ts';
import { describeFinding } from '../i18n/describeFinding.ts';
import type { FindingText } from '../i18n/FindingText.ts';
import type { ActorId } from '../model/Scenario.ts';

/** Phases by id, not by index. The first four keys, in this order, are part of the agreement. */
export interface FindingReport extends Pick<Finding, 'code' | 'severity'> {
  readonly phase: string;
  readonly actors: readonly ActorId[];
  readonly until: string;
  readonly cause: string;
  readonly linkCount: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly known: string | null;
  readonly text: { readonly sv: FindingText; readonly en: FindingText };
}

export function* eachFindingReport(analysis: Analysis): Generator<FindingReport> {
  const tellers = { sv: createTeller(createWords('sv'), analysis), en: createTeller(createWords('en'), analysis) };
  const idOf = (phase: number) => analysis.phases[phase]?.id as string;
  for (const finding of analysis.findings) {
    const { code, severity, phase, actors, until, cause, linkCount, known } = finding;
    yield {
      code,
      severity,
      phase: idOf(phase),
      actors,
      until: idOf(until),
      cause,
      linkCount,
      parameters: toParameters(finding, idOf),
      known,
      text: { sv: { ...describeFinding(tellers.sv, finding) }, en: { ...describeFinding(tellers.en, finding) } },
    };
  }
}

/** The arguments, with phases by id. */
function toParameters({ args }: Finding, idOf: (phase: number) => string): Readonly<Record<string, unknown>> {
  const named = (value: number | null) => (value === null ? null : idOf(value));
  return {
    ...args,
    ...('earliest' in args ? { earliest: named(args.earliest) } : {}),
    ...('planned' in args ? { planned: named(args.planned) } : {}),
  };
}
