import { describe, expect, it } from 'vitest';
import { parseScenario } from './parseScenario.ts';
import { change, changeOf, fileWith, printProblems } from './sampleFile.ts';

describe('tells a wrong value', () => {
  it.each([
    'format',
    'title',
    'contracts',
    'platforms',
    'consumers',
    'producers',
    'applications',
    'phases',
    'contracts[0].id',
    'contracts[0].name',
    'contracts[0].versions',
    'contracts[0].versions[0].id',
    'platforms[0].id',
    'platforms[0].name',
    'consumers[0].id',
    'consumers[0].name',
    'producers[0].id',
    'producers[0].name',
    'applications[0].id',
    'applications[0].name',
    'applications[0].contract',
    'phases[0].id',
    'phases[0].title',
    `${change}.actors`,
    'releases[0].id',
    'releases[0].name',
    'layout.c1.x',
    'layout.c1.y',
  ])('F2: missing: %s', (place) => {
    expect(printProblems(fileWith({ [place]: undefined }))).toContain(`${place} missing-key`);
  });

  it('F2: missing: version and state of overrides', () => {
    const changes = [
      { actors: ['p1'], routes: [{}] },
      { actors: ['c1'], permissions: [{}] },
    ];
    expect(printProblems(fileWith({ 'phases[1].changes': changes }))).toEqual([
      `${change}.routes[0].version missing-key`,
      `${change}.routes[0].state missing-key`,
      'phases[1].changes[1].permissions[0].version missing-key',
      'phases[1].changes[1].permissions[0].state missing-key',
    ]);
  });

  it.each([
    ['colour', 'red', '"red"'],
    ['phases[1].change', [], '[]'],
    ['applications[0].needs[0].why', 'x', '"x"'],
    ['layout.c1.z', 1, '1'],
    ['constructor', 1, '1'],
    ['X-note', {}, '{…}'],
    ['xnote', ['a', 'b'], '[…] (2)'],
  ])('F1: under an unknown key: %s', (place, value, found) => {
    expect(printProblems(fileWith({ [place]: value }))).toEqual([`${place} unknown-key ${found}`]);
  });

  it.each([
    ['title', 1, 'text'],
    ['contracts', {}, 'list'],
    ['contracts[0]', [], 'object'],
    ['contracts[0]', 'tk', 'object'],
    ['layout', [], 'object'],
    ['layout.c1', [0, 0], 'object'],
    ['layout.c1.x', '0', 'number'],
    ['consumers[0].parallel', 'true', 'boolean'],
    ['consumers[0].supports', 'v1', 'list'],
    ['consumers[0].supports[0]', 1, 'text'],
    ['applications[0].needs[0]', [], 'object'],
    ['phases[0].date', 20260101, 'text'],
    ['format', '1', 'number'],
    [`${change}.leaves`, 'yes', 'boolean'],
  ])('F2: of the wrong type: %s = %j', (place, value, expected) => {
    const result = parseScenario(fileWith({ [place]: value }));
    const problem = { path: place, code: 'wrong-type', args: { expected } };
    expect(!result.ok && result.problems).toContainEqual(expect.objectContaining(problem));
  });

  it.each([
    'title',
    'description',
    'phases[0]',
    'phases[1].changes',
    'consumers[0].supports[0]',
    'layout',
    'layout.c1.x',
    'x-note',
    'phases[0].x-note',
  ])('F1: null: %s', (place) => {
    expect(printProblems(fileWith({ [place]: null }))).toContain(`${place} null-value null`);
  });

  it('F1: null deep in an extension', () => {
    expect(printProblems(fileWith({ 'x-a': { b: [1, null] } }))).toEqual(['x-a.b[1] null-value null']);
  });

  it.each(['', ' ', 'å', 'a b', '-a', '.a', '*', 'a/b', 'a'.repeat(81)])('F3: an id that is %j', (id) => {
    expect(printProblems(fileWith({ 'releases[1]': { id, name: 'R' } }))).toEqual([
      `releases[1].id invalid-id ${JSON.stringify(id.length > 60 ? `${id.slice(0, 59)}…` : id)}`,
    ]);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '',
    '2026-04-31\n',
  ])('F7: a date that is %j', (date) => {
    expect(printProblems(fileWith({ 'releases[1]': { id: 'r2', name: 'R', date } }))).toEqual([
      `releases[1].date invalid-date ${JSON.stringify(date)}`,
    ]);
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('F7: but not the date %s', (date) => {
    expect(printProblems(fileWith({ 'releases[1]': { id: 'r2', name: 'R', date } }))).toEqual([]);
  });

  it.each(['', 'a b', 'a\t', '\u00a0', 'a'.repeat(201)])('F6: an address that is %j', (address) => {
    expect(parseScenario(fileWith({ 'producers[1].addresses[2]': address }))).toMatchObject({
      problems: [{ path: 'producers[1].addresses[2]', code: 'invalid-address' }],
    });
  });

  it.each(['*', 'SE', 'å', 'a'.repeat(200), 'constructor'])('F6: but not the address %s', (address) => {
    expect(printProblems(fileWith({ 'producers[1].addresses[2]': address }))).toEqual([]);
  });

  it.each([
    ['consumers[0].order', 'newest', ['newest-first', 'oldest-first']],
    ['releases[0].type', 'extern', ['external', 'internal']],
    ['phases[1].changes', [{ actors: ['p1'], routes: [{ version: 'v1', state: 'shut' }] }], ['open', 'closed', 'auto']],
  ])('F2: outside the choice: %s', (place, value, choices) => {
    expect(parseScenario(fileWith({ [place]: value }))).toMatchObject({
      problems: [{ code: 'wrong-choice', args: { choices } }],
    });
  });

  it.each(['VP016', 'VP000', 'vp004', 'NO_VERSION', '4'])('F4: fallbackOn %s', (code) => {
    expect(printProblems(fileWith({ 'consumers[0].fallbackOn': ['VP007', code] }))).toEqual([
      `consumers[0].fallbackOn[1] wrong-choice "${code}"`,
    ]);
  });
});

describe('F5: tells an empty list', () => {
  it.each([
    ['contracts', ['contracts']],
    ['platforms', ['platforms']],
    ['applications', ['applications']],
    ['phases', ['phases']],
    ['contracts[0].versions', ['contracts[0].versions']],
    ['producers[1].addresses', ['producers[1].addresses']],
    ['applications[0].needs', ['applications[0].needs']],
    ['applications[0].needs[0].consumers', ['applications[0].needs[0].consumers']],
    ['applications[0].needs[0].producers', ['applications[0].needs[0].producers']],
    ['applications[0].needs[0].addresses', ['applications[0].needs[0].addresses']],
    [`${change}.actors`, [`${change}.actors`]],
    [`${change}.adds`, [`${change}.adds`]],
    [`${change}.removes`, [`${change}.removes`]],
  ])('%s', (place, expected) => {
    const empty = printProblems(fileWith({ [place]: [] })).filter((line) => line.includes('empty-list'));
    expect(empty).toEqual(expected.map((path) => `${path} empty-list []`));
  });

  it.each([
    ['addresses', changeOf(['p2'], { adds: ['v1'], addresses: [] }), `${change}.addresses`],
    ['routes', changeOf(['p2'], { routes: [] }), `${change}.routes`],
    ['permissions', changeOf(['c1'], { permissions: [] }), `${change}.permissions`],
    [
      'addresses of a route',
      changeOf(['p2'], { routes: [{ version: 'v1', addresses: [], state: 'open' }] }),
      `${change}.routes[0].addresses`,
    ],
    [
      'addresses of a permission',
      changeOf(['c1'], { permissions: [{ version: 'v1', addresses: [], state: 'open' }] }),
      `${change}.permissions[0].addresses`,
    ],
    [
      'consumers of an accepted gap',
      { 'applications[0].accepted': [{ consumers: [] }] },
      'applications[0].accepted[0].consumers',
    ],
  ])('%s', (_, places, path) => {
    expect(printProblems(fileWith(places))).toEqual([`${path} empty-list []`]);
  });

  it('but not where nothing may be named', () => {
    const places = {
      'consumers[1].supports': [],
      'producers[0].supports': [],
      'platforms[1].supports': [],
      'consumers[0].fallbackOn': [],
      'applications[0].consumers': [],
      'applications[0].producers': [],
      'applications[0].accepted': [],
      'phases[1].changes': [],
      'phases[1].release': undefined,
      releases: [],
      layout: {},
    };
    expect(printProblems(fileWith(places))).toEqual([]);
    const noActors = {
      consumers: [],
      producers: [],
      layout: {},
      'phases[1].changes': [],
      'applications[0].needs': undefined,
    };
    expect(printProblems(fileWith(noActors))).toEqual([]);
  });
});

describe('F1: keeps what it does not know', () => {
  it('x- keys everywhere, also in the layout', () => {
    const note = { a: [1, { b: 'text' }], null: false };
    const places = {
      'x-note': note,
      'x-': 1,
      'contracts[0].x-note': note,
      'contracts[0].versions[0].x-note': note,
      'applications[0].needs[0].x-note': note,
      [`${change}.x-note`]: note,
      'layout.x-note': note,
      'layout.c1.x-note': note,
    };
    const text = fileWith(places);
    expect(parseScenario(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('but not in the layout, under the id of an actor', () => {
    const actor = { 'consumers[2]': { id: 'x-ray', name: 'X' } };
    expect(printProblems(fileWith({ ...actor, 'layout.x-ray': { x: 1, y: 2 } }))).toEqual([]);
    expect(printProblems(fileWith({ ...actor, 'layout.x-ray': 'left' }))).toEqual(['layout.x-ray wrong-type "left"']);
  });

  it('ids that JavaScript knows', () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
    const text = fileWith({
      consumers: ids.map((id) => ({ id, name: id })),
      layout: Object.fromEntries(ids.map((id, x) => [id, { x, y: 0 }])),
      'phases[1].changes': [{ actors: ids, leaves: true }],
      'producers[1].aggregates': 'constructor',
    });
    expect(parseScenario(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });
});
