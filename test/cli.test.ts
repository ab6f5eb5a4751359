// Does the command line behave as a program: in a pipe, with a reader that stops, with its exit status?
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toReport } from '../src/cli/toReport.ts';
import { analyse } from '../src/engine/analyse.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { claimsOf } from './plain/claimsOf.ts';
import { evaluatePlainly } from './plain/evaluatePlainly.ts';

const PLAN = 'scenarios/sammanhallen-journal.json';

interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs it as a child; `stopAfter`: the reader closes the pipe after so many characters. */
function run(args: readonly string[], { input = '', stopAfter = Number.POSITIVE_INFINITY } = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.length > stopAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, errors }));
  });
}

describe('the command line', { timeout: 60_000 }, () => {
  test('a large object comes whole through a pipe', async () => {
    const { status, output, errors } = await run(['evaluate', PLAN, '--json']);
    const report = JSON.parse(output);
    expect(report.phases).toHaveLength(10);
    expect(output.length).toBeGreaterThan(5_000_000);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
  });

  test('a reader that stops is no error', async () => {
    const { status, errors } = await run(['evaluate', PLAN, '--json'], { stopAfter: 1000 });
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
  });

  test('- reads what is piped in', async () => {
    const input = readFileSync('scenarios/exempel-1.json', 'utf8');
    const { status, output } = await run(['evaluate', '-', '--json'], { input });
    expect(JSON.parse(output).title).toBe(JSON.parse(input).title);
    expect(status).toBe(0);
  });

  test('a wrong command ends with 2', async () => {
    expect((await run(['draw'])).status).toBe(2);
  });
});

test.each(['exempel-1', 'exempel-2', 'vp007-fallan'])('%s is reported as the plain evaluation has it', (name) => {
  const scenario = JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8')) as Scenario;
  const { claims, findings, ...report } = toReport(analyse(scenario));
  expect(report).toEqual(evaluatePlainly(scenario));
  expect(findings.length).toBeGreaterThan(0);
  expect(claims.map(({ holds }) => holds)).toEqual(claimsOf(scenario).map(({ holds }) => holds));
});
