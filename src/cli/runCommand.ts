// What happens for one command? Words in, text out, and the exit status: 0 the plan holds, 1 it does not, 2 nothing to judge.
import type { Analysis } from '../engine/Analysis.ts';
import { analyse } from '../engine/analyse.ts';
import { parseScenario } from '../format/parseScenario.ts';
import { createWords, type Words } from '../i18n/createWords.ts';
import { describeProblem } from '../i18n/describeProblem.ts';
import type { Sink } from './createSink.ts';
import { doesPlanHold } from './doesPlanHold.ts';
import { findLocale } from './findLocale.ts';
import { type Command, parseArguments, type WrongCommand } from './parseArguments.ts';
import { readSource } from './readSource.ts';
import { toPlanText } from './toPlanText.ts';
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
    const { analysis } = opened;
    if (worst === 0 && !doesPlanHold(analysis)) worst = 1;
    if (command.json) await writeAll(writeReport(analysis, isAlone ? 'pretty' : 'compact'), around.output);
    else await writeAll([n === 0 ? '' : '\n', toPlanText(analysis, words)], around.output);
  }
  return worst;
}

type Opened =
  | { readonly ok: true; readonly analysis: Analysis }
  /** `isAboutFile`: the lines already begin with the file's name. */
  | { readonly ok: false; readonly isAboutFile: boolean; readonly lines: readonly string[] };

async function openFile(file: string, words: Words, { readInput }: Surroundings): Promise<Opened> {
  const source = await readSource(file, readInput);
  if (!source.ok) {
    const lines = [`${file}: ${words.t(`cli.unreadable.${source.reason}`, { code: source.code })}`];
    return { ok: false, isAboutFile: true, lines };
  }
  const parsed = parseScenario(source.bytes);
  if (parsed.ok) return { ok: true, analysis: analyse(parsed.value) };
  const lines = parsed.problems.map((problem) => `${problem.path}: ${describeProblem(problem, words)}`);
  return { ok: false, isAboutFile: false, lines };
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
  }
}
