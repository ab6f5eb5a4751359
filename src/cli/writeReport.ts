// How is a report written as JSON without ever holding all of it as one text?
import type { Analysis } from '../engine/Analysis.ts';
import { toPhaseReport, toRetirementReport } from './toReport.ts';

/**
 * The text of `toReport(analysis)` in pieces, a phase or a retirement at a time, with a line end last:
 * a large plan's links are more text than one string can hold.
 */
export function* writeReport(analysis: Analysis, style: 'pretty' | 'compact'): Generator<string> {
  const { title } = analysis.scenario;
  const phases = analysis.phases.map((_, n) => () => toPhaseReport(analysis, n));
  const retirements = analysis.retirements.map((retirement) => () => toRetirementReport(analysis, retirement));
  const pretty = style === 'pretty';
  const [line, colon] = pretty ? ['\n  ', ': '] : ['', ':'];

  yield `{${line}"title"${colon}${JSON.stringify(title)},`;
  yield `${line}"phases"${colon}`;
  yield* writeList(phases, pretty);
  yield `,${line}"retirements"${colon}`;
  yield* writeList(retirements, pretty);
  yield `,${line}"findings"${colon}[]${pretty ? '\n' : ''}}\n`;
}

function* writeList(items: readonly (() => unknown)[], pretty: boolean): Generator<string> {
  if (items.length === 0) return yield '[]';
  const line = pretty ? '\n    ' : '';
  let before = '[';
  for (const item of items) {
    const text = JSON.stringify(item(), null, pretty ? 2 : undefined);
    yield `${before}${line}${pretty ? text.replaceAll('\n', line) : text}`;
    before = ',';
  }
  yield pretty ? '\n  ]' : ']';
}
