// What happens for one command? Words in, text out, and the exit status: 0 the plan holds (or there is one), 1 it does not, 2 nothing to judge.
import { analyse } from '../engine/analyse.ts';
import { parseScenario } from '../format/parseScenario.ts';
import { createWords, type Words } from '../i18n/createWords.ts';
import { describeProblem } from '../i18n/describeProblem.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Sink } from './createSink.ts';
import { doesPlanHold } from './doesPlanHold.ts';
import { findLocale } from './findLocale.ts';
import { type Command, type PlanCommand, parseArguments, type WrongCommand } from './parseArguments.ts';
import { readSource } from './readSource.ts';
import { toPlanText } from './toPlanText.ts';
import { toProposal } from './toProposal.ts';
import { writeReport } from './writeReport.ts';

export type ExitStatus = 0 | 1 | 2;

/** All of the outside that a command touches. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readInput: () => Promise<Uint8Array>;
  readonly output: Sink;
  readonly errors: Sink;
}

export async function runCommand(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const words = createWords(findLocale(around.env));
  const command = parseArguments(argv);
  switch (command.kind) {
    case 'help':
      await around.output.write(words.t('cli.usage'));
      return 0;
    case 'wrong':
      await around.errors.write(`${explain(command.reason, words)}\n\n${words.t('cli.usage')}`);
      return 2;
    case 'evaluate':
      return evaluateFiles(command, words, around);
    case 'plan':
      return planFile(command, words, around);
  }
}

/** The worst status of all files. A file that cannot be read does not stop the others. */
async function evaluateFiles(
  command: Command & { readonly kind: 'evaluate' },
  words: Words,
  around: Surroundings,
): Promise<ExitStatus> {
  const isAlone = command.files.length === 1;
  let worst: ExitStatus = 0;
  for (const [n, file] of command.files.entries()) {
    const opened = await openFile(file, words, around);
    if (!opened.ok) {
      const prefix = isAlone || opened.isAboutFile ? '' : `${file}: `;
      await around.errors.write(opened.lines.map((line) => `${prefix}${line}\n`).join(''));
      worst = 2;
      continue;
    }
    const analysis = analyse(opened.scenario);
    if (worst === 0 && !doesPlanHold(analysis)) worst = 1;
    if (command.json) await writeAll(writeReport(analysis, isAlone ? 'pretty' : 'compact'), around.output);
    else await writeAll([n === 0 ? '' : '\n', toPlanText(analysis, words)], around.output);
  }
  return worst;
}

type Opened =
  | { readonly ok: true; readonly scenario: Scenario }
  /** `isAboutFile`: the lines already begin with the file's name. */
  | { readonly ok: false; readonly isAboutFile: boolean; readonly lines: readonly string[] };

async function openFile(file: string, words: Words, { readInput }: Surroundings): Promise<Opened> {
  const source = await readSource(file, readInput);
  if (!source.ok) {
    const lines = [`${file}: ${words.t(`cli.unreadable.${source.reason}`, { code: source.code })}`];
    return { ok: false, isAboutFile: true, lines };
  }
  const parsed = parseScenario(source.bytes);
  if (parsed.ok) return { ok: true, scenario: parsed.value };
  const lines = parsed.problems.map((problem) => `${problem.path}: ${describeProblem(problem, words)}`);
  return { ok: false, isAboutFile: false, lines };
}

/** The proposal on standard output, and why on standard error, so that the one can be piped on. */
async function planFile(command: PlanCommand, words: Words, around: Surroundings): Promise<ExitStatus> {
  const opened = await openFile(command.file, words, around);
  if (!opened.ok) {
    await around.errors.write(opened.lines.map((line) => `${line}\n`).join(''));
    return 2;
  }
  const { output, errors, status } = toProposal(opened.scenario, command, words);
  await around.errors.write(errors);
  if (output !== '') await around.output.write(output);
  return status;
}

async function writeAll(pieces: Iterable<string>, sink: Sink): Promise<void> {
  for (const piece of pieces) if (!(await sink.write(piece))) return;
}

function explain(reason: WrongCommand, { t }: Words): string {
  switch (reason.code) {
    case 'no-command':
      return t('cli.wrong.noCommand');
    case 'no-file':
      return t('cli.wrong.noFile');
    case 'unknown-command':
      return t('cli.wrong.unknownCommand', { word: reason.word });
    case 'unknown-flag':
      return t('cli.wrong.unknownFlag', { word: reason.word });
    case 'no-number':
      return t('cli.wrong.noNumber', { flag: reason.flag, word: reason.word ?? '' });
    case 'one-file':
      return t('cli.wrong.oneFile');
  }
}
