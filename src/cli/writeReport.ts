// How is a report written as JSON without ever holding all of it as one text?
import type { Analysis } from '../engine/Analysis.ts';
import { eachFindingReport, type FindingReport } from './eachFindingReport.ts';
import {
  type ClaimReport,
  type PhaseReport,
  type RetirementReport,
  toClaimReports,
  toPhaseReport,
  toRetirementReports,
} from './toReport.ts';

/** Retirements a piece: enough that a phase is worked out once for many, few enough to hold in memory. */
const BATCH = 50;

/**
 * The text of `toReport(analysis)` in pieces, a phase or some retirements at a time, with a line end last:
 * a large plan's links are more text than one string can hold.
 */
export function* writeReport(analysis: Analysis, style: 'pretty' | 'compact'): Generator<string> {
  const pretty = style === 'pretty';
  const [line, colon] = pretty ? ['\n  ', ': '] : ['', ':'];
  yield `{${line}"title"${colon}${JSON.stringify(analysis.scenario.title)},`;
  yield `${line}"phases"${colon}`;
  yield* writeList(eachPhase(analysis), pretty);
  yield `,${line}"retirements"${colon}`;
  yield* writeList(eachRetirement(analysis), pretty);
  yield `,${line}"findings"${colon}`;
  yield* writeList(eachFindingReport(analysis), pretty);
  yield `,${line}"claims"${colon}`;
  yield* writeList(toClaimReports(analysis), pretty);
  yield `${pretty ? '\n' : ''}}\n`;
}

function* eachPhase(analysis: Analysis): Generator<PhaseReport> {
  for (const n of analysis.phases.keys()) yield toPhaseReport(analysis, n);
}

function* eachRetirement(analysis: Analysis): Generator<RetirementReport> {
  for (let from = 0; from < analysis.retirements.length; from += BATCH) {
    yield* toRetirementReports(analysis, analysis.retirements.slice(from, from + BATCH));
  }
}

function* writeList(
  items: Iterable<PhaseReport | RetirementReport | FindingReport | ClaimReport>,
  pretty: boolean,
): Generator<string> {
  const line = pretty ? '\n    ' : '';
  let before = '[';
  for (const item of items) {
    const text = JSON.stringify(item, null, pretty ? 2 : undefined);
    yield `${before}${line}${pretty ? text.replaceAll('\n', line) : text}`;
    before = ',';
  }
  if (before === '[') yield '[]';
  else yield pretty ? '\n  ]' : ']';
}
