// Is the command line understood, and what is not understood refused?
import { expect, test } from 'vitest';
import { parseArguments } from './parseArguments.ts';

test.each([
  ['evaluate a.json', { kind: 'evaluate', files: ['a.json'], json: false }],
  ['evaluate a.json b.json --json', { kind: 'evaluate', files: ['a.json', 'b.json'], json: true }],
  ['evaluate --json -', { kind: 'evaluate', files: ['-'], json: true }],
  ['--json evaluate a.json', { kind: 'evaluate', files: ['a.json'], json: true }],
  ['evaluate --json -- -a.json --json', { kind: 'evaluate', files: ['-a.json', '--json'], json: true }],
  ['plan a.json', { kind: 'plan', file: 'a.json', json: false, releasesOnly: false, maxChanges: null }],
  ['plan --max-changes 3 - --json', { kind: 'plan', file: '-', json: true, releasesOnly: false, maxChanges: 3 }],
  ['plan a.json --releases-only', { kind: 'plan', file: 'a.json', json: false, releasesOnly: true, maxChanges: null }],
  ['plan a.json --max-changes 0', { kind: 'wrong', reason: { code: 'no-number', flag: '--max-changes', word: '0' } }],
  ['plan a.json --max-changes', { kind: 'wrong', reason: { code: 'no-number', flag: '--max-changes', word: null } }],
  ['plan a.json b.json', { kind: 'wrong', reason: { code: 'one-file' } }],
  ['plan', { kind: 'wrong', reason: { code: 'no-file' } }],
  ['evaluate a.json --releases-only', { kind: 'wrong', reason: { code: 'unknown-flag', word: '--releases-only' } }],
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
