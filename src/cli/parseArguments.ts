// What was asked for on the command line?

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'evaluate'; readonly files: readonly string[]; readonly json: boolean }
  | { readonly kind: 'wrong'; readonly reason: WrongCommand };

export type WrongCommand =
  | { readonly code: 'no-command' }
  | { readonly code: 'no-file' }
  | { readonly code: 'unknown-command'; readonly word: string }
  | { readonly code: 'unknown-flag'; readonly word: string };

/** Flags may stand anywhere; after `--` everything is a file; `-` is standard input. */
export function parseArguments(argv: readonly string[]): Command {
  const end = argv.indexOf('--');
  const before = end === -1 ? argv : argv.slice(0, end);
  const isFlag = (word: string): boolean => word.startsWith('-') && word !== '-';
  const flags = before.filter(isFlag);
  const [command, ...files] = [...before.filter((word) => !isFlag(word)), ...(end === -1 ? [] : argv.slice(end + 1))];

  if (flags.includes('--help') || flags.includes('-h')) return { kind: 'help' };
  const unknown = flags.find((word) => word !== '--json');
  if (unknown !== undefined) return wrong({ code: 'unknown-flag', word: unknown });
  if (command === undefined) return wrong({ code: 'no-command' });
  if (command !== 'evaluate') return wrong({ code: 'unknown-command', word: command });
  if (files.length === 0) return wrong({ code: 'no-file' });
  return { kind: 'evaluate', files, json: flags.includes('--json') };
}

function wrong(reason: WrongCommand): Command {
  return { kind: 'wrong', reason };
}
