// Is the command line understood, and what is not understood refused?
import { expect, test } from 'vitest';
import { parseArguments } from './parseArguments.ts';

test.each([
  ['evaluate a.json', { kind: 'evaluate', files: ['a.json'], json: false }],
  ['evaluate a.json b.json --json', { kind: 'evaluate', files: ['a.json', 'b.json'], json: true }],
  ['evaluate --json -', { kind: 'evaluate', files: ['-'], json: true }],
  ['--json evaluate a.json', { kind: 'evaluate', files: ['a.json'], json: true }],
  ['evaluate --json -- -a.json --json', { kind: 'evaluate', files: ['-a.json', '--json'], json: true }],
  ['--help', { kind: 'help' }],
  ['evaluate -h', { kind: 'help' }],
  ['', { kind: 'wrong', reason: { code: 'no-command' } }],
  ['evaluate', { kind: 'wrong', reason: { code: 'no-file' } }],
  ['evaluate --json', { kind: 'wrong', reason: { code: 'no-file' } }],
  ['draw a.json', { kind: 'wrong', reason: { code: 'unknown-command', word: 'draw' } }],
  ['evaluate a.json --fast', { kind: 'wrong', reason: { code: 'unknown-flag', word: '--fast' } }],
] as const)('%s', (line, command) => {
  expect(parseArguments(line === '' ? [] : line.split(' '))).toEqual(command);
});
