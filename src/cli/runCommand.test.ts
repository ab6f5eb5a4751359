// Does a command print what it should, where it should, and end with the right status?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from './runCommand.ts';

const EXAMPLE = 'scenarios/exempel-1.json';
const TRAP = 'scenarios/vp007-fallan.json';

interface Run {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** The words of a command line, parted by spaces; `input` stands on standard input. */
async function run(line: string, { input = '', LANG = 'en' } = {}): Promise<Run> {
  const output: string[] = [];
  const errors: string[] = [];
  const sinkTo = (texts: string[]) => ({
    write: async (text: string) => {
      texts.push(text);
      return true;
    },
  });
  const status = await runCommand(
    line.split(' ').filter((word) => word !== ''),
    {
      env: { LANG },
      readInput: async () => new TextEncoder().encode(input),
      output: sinkTo(output),
      errors: sinkTo(errors),
    },
  );
  return { status, output: output.join(''), errors: errors.join('') };
}

test('one file with --json gives one object, indented, and a line end', async () => {
  const { status, output, errors } = await run(`evaluate ${EXAMPLE} --json`);
  expect(output).toBe(`${JSON.stringify(JSON.parse(output), null, 2)}\n`);
  expect(Object.keys(JSON.parse(output))).toEqual(['title', 'phases', 'retirements', 'findings', 'claims']);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
});

test('several files with --json give an object a line, in order', async () => {
  const { status, output } = await run(`evaluate ${TRAP} ${EXAMPLE} --json`);
  const lines = output.split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line).title)).toEqual(['VP007-fällan', 'Exempel 1: alla behöver inte nå alla']);
  expect(lines.map((line) => JSON.stringify(JSON.parse(line)))).toEqual(lines);
  expect(status).toBe(1);
});

test('- is standard input', async () => {
  const input = readFileSync(TRAP, 'utf8');
  const { status, output } = await run('evaluate - --json', { input });
  expect(output).toBe((await run(`evaluate ${TRAP} --json`)).output);
  expect(status).toBe(1);
});

test('a broken file: no output, all its errors with their paths, status 2', async () => {
  const input = readFileSync(EXAMPLE, 'utf8').replace('"platforms"', '"plattforms"').replace('"c1"', '"p1"');
  const { status, output, errors } = await run('evaluate - --json', { input });
  const paths = errors
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': ')[0]);
  expect(paths).toEqual(expect.arrayContaining(['platforms', 'plattforms', 'producers[0].id']));
  expect({ status, output }).toEqual({ status: 2, output: '' });
});

test('among several files a broken one prints no object, and its errors begin with its name', async () => {
  const { status, output, errors } = await run(`evaluate ${EXAMPLE} - nowhere.json ${TRAP} --json`, { input: '{}' });
  expect(output.trimEnd().split('\n')).toHaveLength(2);
  const lines = errors.trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('-: format: '))).toHaveLength(1);
  expect(lines.at(-1)).toBe('nowhere.json: there is no such file');
  expect(lines.every((line) => /^(-|nowhere\.json): /.test(line))).toBe(true);
  expect(status).toBe(2);
});

test('a file that is not there, and one that is a directory', async () => {
  expect(await run('evaluate nowhere.json')).toEqual({
    status: 2,
    output: '',
    errors: 'nowhere.json: there is no such file\n',
  });
  expect((await run('evaluate scenarios')).errors).toBe('scenarios: it is a directory, not a file\n');
});

test.each([
  ['', 'A command is missing.'],
  ['evaluate', 'A file to read is missing.'],
  ['draw', 'Unknown command: draw'],
  ['evaluate x --fast', 'Unknown flag: --fast'],
])('a wrong command (%s) says what is wrong and how to use it', async (line, reason) => {
  const { status, output, errors } = await run(line);
  expect(errors.split('\n')[0]).toBe(reason);
  expect(errors).toContain('Usage: npm run --silent cli -- evaluate FILE');
  expect({ status, output }).toEqual({ status: 2, output: '' });
});

test('--help is no error', async () => {
  const { status, output, errors } = await run('--help', { LANG: 'sv_SE.UTF-8' });
  expect(output).toContain('Användning: npm run --silent cli -- evaluate FIL');
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
});

test('without --json: phases, what is broken with its mend, and what may go when', async () => {
  const { output } = await run(`evaluate ${TRAP}`);
  expect(output).toContain('The plan does not hold: 3 broken links and 1 retirement too early; 1 claim does not hold.');
  expect(output).toMatch(/^Fällan +2027-04-05 +0 +1 +2 +1 +0 +0 +75\.0%$/m);
  expect(output).toContain('Remissvyn does not reach Journal Havsnäs');
  expect(output).toContain('(VP007 at NTJP)');
  expect(output).toContain('To mend it: Give Remissvyn permission for TKv2 at Journal Havsnäs.');
  expect(output).toMatch(/^Journal Tallmo +TKv1 +all +Den andra fällan +Den andra boten +too early/m);
});

test('a claim that does not hold makes 1 of a plan that holds otherwise, and says why', async () => {
  const file = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
  const expectation = { consumers: ['c2'], producers: ['p1'], status: ['target'] };
  const claims = [{ phase: 'fas-1', text: 'K2 når P1 på TKv2.', expect: expectation }, ...file.claims];
  const input = JSON.stringify({ ...file, claims });
  const { status, output } = await run('evaluate -', { input });
  expect(output).toContain(
    'The plan does not hold: no broken link and no retirement too early; 1 claim does not hold.',
  );
  expect(output.slice(output.indexOf('What the plan claims')).split('\n').slice(1, 4)).toEqual([
    '  ✗ Does not hold: Fas 1 – K2 når P1 på TKv2.',
    '    Checked: Tjänstekonsument 2 → Tjänsteproducent 1: on target.',
    expect.stringContaining('Tjänstekonsument 2 reaches Tjänsteproducent 1 on TKv1, at the second attempt.'),
  ]);
  expect(status).toBe(1);
  const report = JSON.parse((await run('evaluate - --json', { input })).output);
  const { failing, ...first } = report.claims[0];
  expect(first).toEqual({
    phase: 'fas-1',
    text: 'K2 når P1 på TKv2.',
    holds: false,
    links: 1,
    failingCount: 1,
    going: [],
  });
  expect(failing).toMatchObject([{ consumer: 'c2', address: 'p1', status: 'fallback' }]);
});

test('a found value cannot smuggle control characters or lines into the errors', async () => {
  const input = readFileSync(EXAMPLE, 'utf8').replace('"TKv1"', '"a\\u001b[31m\\nb"');
  const { errors } = await run('evaluate -', { input });
  expect(errors).not.toContain('\u001b');
  expect(
    errors
      .trimEnd()
      .split('\n')
      .every((line) => /^[\w$[\].]+: /.test(line)),
  ).toBe(true);
});

test('plan: the whole file on standard output, the strategy and why on standard error; the proposal holds', async () => {
  const { status, output, errors } = await run(`plan ${EXAMPLE}`);
  expect(status).toBe(0);
  expect(errors).toBe(
    [
      'Consumers first',
      'The consumers add the target no later than the producers do, and nobody retires the outgoing version until all who need it have the target: 2 consumers and 3 producers. 1 newcomer joins on the way.',
      '2 phases after the start; fewer cannot be had.',
      'Tjänsteproducent 1 keeps TKv1 for Tjänstekonsument i annan tillämpning, not part of the move.',
      '',
    ].join('\n'),
  );
  expect((await run('evaluate -', { input: output })).status).toBe(0);
});

test('plan with at most one change a phase: six phases, of which those that the file has not are named by their place', async () => {
  const { status, output } = await run(`plan ${EXAMPLE} --max-changes 1`, { LANG: 'sv' });
  const titles = JSON.parse(output).phases.map((phase: { title: string }) => phase.title);
  expect(status).toBe(0);
  expect(titles).toHaveLength(7);
  expect(titles.filter((title: string) => /^Steg \d$/.test(title))).toHaveLength(4);
  expect((await run('evaluate -', { input: output })).status).toBe(0);
});

test('plan --json gives the outcome as one object, its scenario in the order of the file', async () => {
  const { output } = await run(`plan ${EXAMPLE} --json`);
  const told = JSON.parse(output);
  expect(Object.keys(told)).toEqual([
    'outcome',
    'phases',
    'lowerBound',
    'strategy',
    'fit',
    'cutOvers',
    'keeping',
    'losing',
    'scenario',
  ]);
  expect(`${JSON.stringify(told.scenario, null, 2)}\n`).toBe((await run(`plan ${EXAMPLE}`)).output);
});

test('plan where there is none: why, and status 1', async () => {
  const { status, output, errors } = await run(`plan ${EXAMPLE} --releases-only`);
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errors).toBe('There is no plan without an outage, because no release lies after the start.\n');
  expect(JSON.parse((await run(`plan ${EXAMPLE} --releases-only --json`)).output)).toEqual({
    outcome: 'impossible',
    facts: [{ kind: 'last-release', date: null }],
  });
});

test('plan of a file that cannot be read', async () => {
  expect(await run('plan nowhere.json')).toEqual({
    status: 2,
    output: '',
    errors: 'nowhere.json: there is no such file\n',
  });
});
