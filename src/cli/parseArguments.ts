// What was asked for on the command line?

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'evaluate'; readonly files: readonly string[]; readonly json: boolean }
  | PlanCommand
  | { readonly kind: 'wrong'; readonly reason: WrongCommand };

export interface PlanCommand {
  readonly kind: 'plan';
  readonly file: string;
  readonly json: boolean;
  readonly releasesOnly: boolean;
  /** Null: any number. */
  readonly maxChanges: number | null;
}

export type WrongCommand =
  | { readonly code: 'no-command' }
  | { readonly code: 'no-file' }
  | { readonly code: 'unknown-command'; readonly word: string }
  | { readonly code: 'unknown-flag'; readonly word: string }
  /** What stands where a whole number from 1 should; null: nothing. */
  | { readonly code: 'no-number'; readonly flag: string; readonly word: string | null }
  | { readonly code: 'one-file' };

/** The one flag that takes a value, which is the word after it. */
const LIMIT = '--max-changes';
const FLAGS = { evaluate: ['--json'], plan: ['--json', '--releases-only', LIMIT] } as const;

/** Flags may stand anywhere; after `--` everything is a file; `-` is standard input. */
export function parseArguments(argv: readonly string[]): Command {
  const end = argv.indexOf('--');
  const before = end === -1 ? argv : argv.slice(0, end);
  const isFlag = (word: string): boolean => word.startsWith('-') && word !== '-';
  const flags = before.filter(isFlag);
  const values = before.flatMap((word, i) => (word === LIMIT ? [i + 1] : []));
  const words = before.filter((word, i) => !isFlag(word) && !values.includes(i));
  const [command, ...files] = [...words, ...(end === -1 ? [] : argv.slice(end + 1))];

  if (flags.includes('--help') || flags.includes('-h')) return { kind: 'help' };
  const known: readonly string[] = command === 'plan' ? FLAGS.plan : FLAGS.evaluate;
  const unknown = flags.find((word) => !known.includes(word));
  if (unknown !== undefined) return wrong({ code: 'unknown-flag', word: unknown });
  if (command === undefined) return wrong({ code: 'no-command' });
  if (command !== 'evaluate' && command !== 'plan') return wrong({ code: 'unknown-command', word: command });
  const [file] = files;
  if (file === undefined) return wrong({ code: 'no-file' });
  if (command === 'plan') return toPlan(file, files.length, flags, before[values.at(-1) ?? -1] ?? null);
  return { kind: 'evaluate', files, json: flags.includes('--json') };
}

function toPlan(file: string, files: number, flags: readonly string[], limit: string | null): Command {
  if (files > 1) return wrong({ code: 'one-file' });
  const isLimited = flags.includes(LIMIT);
  if (isLimited && !/^[1-9]\d{0,5}$/.test(limit ?? '')) return wrong({ code: 'no-number', flag: LIMIT, word: limit });
  return {
    kind: 'plan',
    file,
    json: flags.includes('--json'),
    releasesOnly: flags.includes('--releases-only'),
    maxChanges: isLimited ? Number(limit) : null,
  };
}

function wrong(reason: WrongCommand): Command {
  return { kind: 'wrong', reason };
}
