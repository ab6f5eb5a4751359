// Does the code keep to its rooms? The law (architecture/law.ts) over all of src, and over planted trespasses.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTrespasses, type Sources } from './architecture/findTrespasses.ts';
import { LAWFUL_TEXTS, ROOMS } from './architecture/law.ts';
import { toLintOverrides } from './architecture/toLintOverrides.ts';

const SRC = join(import.meta.dirname, '../src');

const readSources = (): Sources =>
  Object.fromEntries(
    readdirSync(SRC, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(SRC.length + 1).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );

describe('the code', () => {
  const sources = readSources();

  it('keeps to its rooms', { timeout: 60_000 }, () => {
    expect(findTrespasses(sources)).toEqual([]);
  });

  it('is all looked at', () => {
    const rooms = ['model/', 'engine/', 'format/', 'i18n/', 'store/', 'browser/', 'cli/', 'views/', 'ui/', 'main.tsx'];
    expect(rooms.filter((room) => !Object.keys(sources).some((path) => path.startsWith(room)))).toEqual([]);
  });

  it('needs every exception that the law makes', () => {
    const idle = LAWFUL_TEXTS.filter(({ path, text }) => !sources[path]?.includes(text));
    expect(idle).toEqual([]);
  });

  it('hears the same law from the linter', () => {
    const { overrides } = JSON.parse(readFileSync(join(SRC, '../biome.json'), 'utf8'));
    expect(overrides).toEqual(expect.arrayContaining([...toLintOverrides()]));
  });
});

/** What is wrong with a file of these lines, when it stands at `path`. */
const trespassesIn = (path: string, ...lines: readonly string[]): readonly string[] =>
  findTrespasses({ [path]: ['// Which question?', ...lines].join('\n') });

describe('a planted trespass is found:', () => {
  it.each([
    ['static import', "import { analyse } from '../engine/analyse.ts';"],
    ['import for its effect', "import '../engine/analyse.ts';"],
    ['type-only import', "import type { Analysis } from '../engine/Analysis.ts';"],
    ['inline type import', "import { type Analysis } from '../engine/Analysis.ts';"],
    ['import type expression', "export type A = import('../engine/Analysis.ts').Analysis;"],
    ['re-export', "export { analyse } from '../engine/analyse.ts';\nexport const a = 1;"],
    ['re-export of all', "export * from '../engine/analyse.ts';\nexport const a = 1;"],
    ['type re-export', "export type { Analysis } from '../engine/Analysis.ts';\nexport const a = 1;"],
    ['dynamic import', "export const load = () => import('../engine/analyse.ts');"],
    ['dynamic import with a template', 'export const load = (name: string) => import(`../engine/${name}.ts`);'],
    ['glob', "export const all = import.meta.glob('../engine/*.ts');"],
    ['list of globs', "export const all = import.meta.glob(['./*.ts', '../engine/*.ts']);"],
    ['worker', "export const at = new URL('../engine/worker.ts', import.meta.url);"],
    ['import with a query', "import Worker from '../engine/worker.ts?worker';"],
    ['old import', "import engine = require('../engine/analyse.ts');"],
  ])('%s from the model into the engine', (_, line) => {
    expect(trespassesIn('model/edit.ts', line)).toEqual([
      expect.stringMatching(/^model\/edit\.ts:2 imports .*: (the model is what|nobody can see)/),
    ]);
  });

  it.each([
    ['engine/a.ts', '../format/parseScenario.ts'],
    ['format/a.ts', '../engine/analyse.ts'],
    ['exchange/a.ts', '../store/AppState.ts'],
    ['store/a.ts', '../format/parseScenario.ts'],
    ['store/a.ts', '../views/graph/toGraph.ts'],
    ['browser/a.ts', '../engine/analyse.ts'],
    ['browser/a.ts', '../views/shared/useApp.ts'],
    ['cli/a.ts', '../store/createAppStore.ts'],
    ['i18n/a.ts', '../store/AppState.ts'],
    ['ui/Button.tsx', '../i18n/createWords.ts'],
    ['ui/Button.tsx', '../model/Scenario.ts'],
    ['views/graph/a.ts', '../matrix/toMatrix.ts'],
    ['views/graph/a.ts', '../../format/parseScenario.ts'],
    ['views/graph/a.ts', '../../App.tsx'],
    ['views/shared/a.ts', '../graph/toGraph.ts'],
    ['engine/a.ts', '../../scripts/writeSchema.ts'],
    ['engine/a.ts', '../model/Scenario'],
  ])('%s may not import %s', (path, target) => {
    expect(trespassesIn(path, `import { a } from '${target}';`)).toHaveLength(1);
    expect(trespassesIn(path, `import type { A } from '${target}';`)).toHaveLength(1);
  });

  it.each([
    ['views/graph/a.ts', '../../engine/analyse.ts'],
    ['views/shared/a.ts', '../../engine/analyse.ts'],
    ['i18n/a.ts', '../model/Scenario.ts'],
    ['i18n/a.ts', '../engine/Analysis.ts'],
  ])('%s may see %s as types only', (path, target) => {
    expect(trespassesIn(path, `import type { A } from '${target}';`)).toEqual([]);
    expect(trespassesIn(path, `export type A = import('${target}').A;`)).toEqual([]);
    const trespass = [expect.stringContaining('types only')];
    expect(trespassesIn(path, `import { A } from '${target}';`)).toEqual(trespass);
    expect(trespassesIn(path, `import { type A } from '${target}';`)).toEqual(trespass);
    expect(trespassesIn(path, `export { A } from '${target}';`, 'export const b = 1;')).toEqual(trespass);
    expect(trespassesIn(path, `export const a = () => import('${target}');`)).toEqual(trespass);
  });

  it.each(
    ['model', 'engine', 'format', 'exchange'].flatMap((room) =>
      ['react', 'react/jsx-runtime', '@xyflow/react', 'zustand', 'zustand/vanilla', 'node:fs', 'fs'].map((name) => [
        room,
        name,
      ]),
    ),
  )('%s may not use the package %s', (room, name) => {
    expect(trespassesIn(`${room}/a.ts`, `import { a } from '${name}';`)).toHaveLength(1);
    expect(trespassesIn(`${room}/a.ts`, `import type { A } from '${name}';`)).toHaveLength(1);
    expect(trespassesIn(`${room}/a.ts`, `export const a = () => import('${name}');`)).toHaveLength(1);
  });

  it.each([
    ['store/a.ts', 'react'],
    ['browser/a.ts', 'node:fs'],
    ['views/matrix/a.ts', 'node:path'],
    ['i18n/a.ts', 'react'],
    ['ui/a.ts', 'zustand'],
    ['main.tsx', 'lodash'],
  ])('%s may not use the package %s', (path, name) => {
    expect(trespassesIn(path, `import { a } from '${name}';`)).toHaveLength(1);
  });

  it.each(
    ['model', 'engine', 'format', 'exchange'].flatMap((room) =>
      [
        ['Date.now()', 'Date.now'],
        ['new Date()', 'new Date()'],
        ['Date()', 'Date()'],
        ["Date['now']()", 'Date.now'],
        ['performance.now()', 'performance'],
        ['setTimeout(() => 1, 1)', 'setTimeout'],
        ['Math.random()', 'Math.random'],
        ['crypto.randomUUID()', 'crypto'],
        ['window.name', 'window'],
        ['document.title', 'document'],
        ['globalThis.name', 'globalThis'],
        ['process.env', 'process'],
      ].map(([code, name]) => [room, code, name]),
    ),
  )('%s may not use %s', (room, code, name) => {
    expect(trespassesIn(`${room}/a.ts`, `export const a = () => ${code};`)).toEqual([
      expect.stringContaining(`${room}/a.ts:2 uses ${name}: `),
    ]);
  });

  it.each(['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location', 'history', 'fetch'])(
    '%s outside browser/',
    (name) => {
      const lines = [
        'export function a(b: { window: number; document: number }) {',
        `  return [b.window, ${name}];`,
        '}',
      ];
      for (const path of ['views/graph/a.ts', 'store/a.ts', 'cli/a.ts', 'i18n/a.ts', 'ui/a.ts', 'App.tsx']) {
        expect(trespassesIn(path, ...lines)).toEqual([
          expect.stringContaining(`${path}:3 uses ${name}: only browser/`),
        ]);
      }
      expect(trespassesIn('browser/a.ts', ...lines)).toEqual([]);
      expect(trespassesIn('main.tsx', ...lines)).toEqual([]);
    },
  );

  it.each([
    ['text in an element', 'export const A = () => <p>Hej</p>;'],
    ['text beside a value', 'export const A = ({ n }: { n: number }) => <p>{n} brutna</p>;'],
    ['a label', 'export const A = () => <button type="button" aria-label="Stäng" />;'],
    ['a label in braces', "export const A = () => <img src={'a.svg'} alt={'broken link'} />;"],
    ['a Swedish string', "export const a = 'länk';"],
    ['a sentence', "export const a = 'one broken link';"],
    ['a sentence in a template', 'export const a = (n: number) => `${n} links are broken`;'],
  ])('prose outside i18n: %s', (_, line) => {
    expect(trespassesIn('views/graph/A.tsx', line)).toEqual([expect.stringContaining('words live in i18n/')]);
    expect(trespassesIn('i18n/A.tsx', line)).toEqual([]);
  });

  it.each([
    ['views/graph/utils.ts', 'a name that says nothing'],
    ['engine/Helpers.ts', 'a name that says nothing'],
    ['engine/common/links.ts', 'a name that says nothing'],
    ['store/misc.test.ts', 'a name that says nothing'],
    ['views/graph/utils.module.css', 'a name that says nothing'],
    ['views/graph/nodes/parts/Badge.ts', 'deeper than 3 folders'],
    ['services/call.ts', 'stands in no room'],
    ['views/toGraph.ts', 'stands in no room'],
    ['engine/index.ts', 'a barrel'],
  ])('%s: %s', (path, what) => {
    expect(trespassesIn(path, 'export const a = 1;')).toEqual([expect.stringContaining(what)]);
  });

  it('a barrel under another name', () => {
    const lines = ["export { a } from './a.ts';", "export * from './b.ts';"];
    expect(trespassesIn('engine/engine.ts', ...lines)).toEqual([expect.stringContaining('a barrel')]);
  });

  it('a file that does not say which question it answers', () => {
    expect(findTrespasses({ 'engine/a.ts': 'export const a = 1;' })).toEqual([
      expect.stringContaining('which question'),
    ]);
  });
});

describe('what is lawful raises no alarm:', () => {
  it.each([
    ['engine/a.ts', "import type { Scenario } from '../model/Scenario.ts';"],
    ['views/graph/A.tsx', "import { Panel } from '../shared/Panel.tsx';"],
    ['views/graph/A.tsx', "import styles from './A.module.css';"],
    ['views/graph/A.tsx', "import { memo } from 'react';"],
    ['App.tsx', "import { GraphView } from './views/graph/GraphView.tsx';"],
    ['browser/a.ts', "export const all = import.meta.glob('../../scenarios/*.json');"],
    ['cli/main.ts', "import { readFileSync } from 'node:fs';"],
    ['cli/main.ts', 'process.exitCode = 1;'],
    ['engine/a.test.ts', "import { readFileSync } from 'node:fs';"],
    ['engine/a.test.ts', "import { parseScenario } from '../format/parseScenario.ts';"],
    ['engine/a.test.ts', "it('VP007 breaks the link', () => {});"],
    ['store/a.ts', 'export const a = ({ document, history = [] }: State) => [document, history];'],
    ['store/a.ts', 'export function a() { const { location } = b(); return () => location; }'],
    ['store/a.ts', 'for (const window of windows) open(window);'],
    ['store/a.ts', 'export interface S { readonly document: D; readonly history: (location: string) => void }'],
    ['store/a.ts', "export const a = { document: 1 }.document + b['history'];"],
    ['engine/a.ts', "export const a = new Date('2026-03-01').getTime() + Date.UTC(2026, 2, 1) + Math.max(1, 2);"],
    ['views/graph/A.tsx', 'export const A = () => <path className="link is broken now" d="M 0 0 L ab cd ef" />;'],
    ['views/graph/A.tsx', 'export const A = () => <p> · {words.a()} → {"–"}</p>;'],
    ['engine/a.ts', "throw new Error('no such phase here');"],
    ['engine/a.ts', "invariant(a, 'the phase is there always');"],
  ])('%s: %s', (path, line) => {
    expect(trespassesIn(path, line)).toEqual([]);
  });

  it('every rule says why', () => {
    expect(ROOMS.filter(({ because }) => because.length < 20)).toEqual([]);
  });
});
