// Is the printed object the agreed one?
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../engine/analyse.ts';
import { parseScenario } from '../format/parseScenario.ts';
import { toReport } from './toReport.ts';
import { writeReport } from './writeReport.ts';

function analysisOf(name: string) {
  const result = parseScenario(readFileSync(`scenarios/${name}.json`));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return analyse(result.value);
}

test('a link and a retirement have these keys, in this order', () => {
  const { phases, retirements } = toReport(analysisOf('exempel-1'));
  expect(JSON.stringify(phases[1]?.links[3])).toBe(
    '{"application":"app","consumer":"c2","address":"p1","accepted":false,"status":"fallback","version":"TKv1","producer":"p1","code":null,' +
      '"attempts":[{"version":"TKv2","code":"VP004","platform":"ntjp"},{"version":"TKv1","code":"OK","platform":"ntjp"}],"missing":[]}',
  );
  expect(Object.keys(phases[1] ?? {})).toEqual(['id', 'date', 'links', 'counts', 'coverage']);
  expect(JSON.stringify(phases[1]?.counts)).toBe(
    '{"target":1,"fallback":1,"outgoing":3,"broken":0,"accepted":0,"absent":2}',
  );
  expect(JSON.stringify(retirements[3])).toBe(
    '{"kind":"producer","actor":"p2","version":"TKv1","application":null,"planned":"fas-3","earliest":"fas-3","verdict":"safe","heldBy":[' +
      '{"phase":"start","links":[{"application":"app","consumer":"c1","address":"p2"},{"application":"app","consumer":"c2","address":"p2"}]},' +
      '{"phase":"fas-1","links":[{"application":"app","consumer":"c1","address":"p2"}]},' +
      '{"phase":"fas-2","links":[{"application":"app","consumer":"c1","address":"p2"}]}]}',
  );
});

describe.each(['exempel-1', 'vp007-fallan', 'sammanhallen-journal'])('%s, written in pieces', (name) => {
  const analysis = analysisOf(name);
  const whole = toReport(analysis);

  test('pretty: as JSON.stringify with two spaces', () => {
    expect([...writeReport(analysis, 'pretty')].join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  });

  test('compact: as JSON.stringify, on one line', () => {
    expect([...writeReport(analysis, 'compact')].join('')).toBe(`${JSON.stringify(whole)}\n`);
  });
});

test('a plan in which nothing may go has an empty list of retirements', () => {
  const { scenario } = analysisOf('exempel-1');
  const only = {
    ...scenario,
    contracts: [{ id: 'tk', name: 'TK', versions: [{ id: 'TKv1' }] }],
    phases: scenario.phases.slice(0, 1),
  };
  const analysis = analyse(only);
  expect([...writeReport(analysis, 'pretty')].join('')).toBe(`${JSON.stringify(toReport(analysis), null, 2)}\n`);
  expect(toReport(analysis).retirements).toEqual([]);
});

test('a finding has these keys, in this order, its phases by id, and its words in both languages', () => {
  const { findings } = toReport(analysisOf('vp007-fallan'));
  const early = findings.find(({ code }) => code === 'retired-too-early');
  expect(JSON.stringify({ ...early, text: null })).toBe(
    '{"code":"retired-too-early","severity":"outage","phase":"andra-fallan","actors":["remissvyn","lakarportalen","journal-tallmo"],' +
      '"until":"andra-fallan","cause":"TKv1","linkCount":2,"parameters":{"version":"TKv1","retiring":["journal-tallmo"],"earliest":"andra-boten"},' +
      '"known":null,"text":null}',
  );
  expect(early?.text.sv.title).toBe('Journal Tallmo släcker TKv1 för tidigt');
  expect(early?.text.en.todo).toBe('Let Journal Tallmo keep TKv1 until phase “Den andra boten”.');
});
