// Who may import whom, and what must be nowhere? The law of the house as data; every rule carries its reason.

export interface Room {
  /** Folder under src; `` is src itself (main.tsx, App.tsx). `views/*` stands for each view. */
  readonly room: string;
  /** Rooms it may import, besides itself. `*`: all. */
  readonly rooms: readonly string[];
  /** Rooms it may import with `import type` only. */
  readonly types?: readonly string[];
  /** Packages it may import; a name covers its sub-paths. */
  readonly packages: readonly string[];
  /** Folders outside src that it may read when the page is built. */
  readonly data?: readonly string[];
  readonly because: string;
}

const VIEW_PACKAGES = ['react', 'react-dom', '@xyflow/react', 'zustand', 'use-intl', 'lucide-react'];

export const ROOMS: readonly Room[] = [
  {
    room: 'model',
    rooms: [],
    packages: ['immer', 'valibot'],
    because: 'the model is what everything else talks about; it must stand alone to be read alone',
  },
  {
    room: 'engine',
    rooms: ['model'],
    packages: [],
    because: 'the facts follow from the scenario and from nothing else, in Node and browser alike',
  },
  {
    room: 'format',
    rooms: ['model'],
    packages: ['valibot', 'jsonc-parser'],
    because: 'how a scenario is written down has nothing to do with what follows from it, or how it looks',
  },
  {
    room: 'exchange',
    rooms: ['model', 'format'],
    packages: ['valibot', 'jsonc-parser'],
    because: "other systems' formats are turned into scenarios; they know no verdicts and no page",
  },
  {
    room: 'i18n',
    rooms: [],
    types: ['model', 'engine'],
    packages: ['use-intl'],
    because: 'words name facts and hold no logic, so that page and terminal say the same',
  },
  {
    room: 'ui',
    rooms: [],
    packages: ['react', 'react-dom', 'lucide-react', 'qr'],
    because: 'the furniture knows nothing of migrations: text comes in as props',
  },
  {
    room: 'store',
    rooms: ['model', 'engine'],
    packages: ['zustand', 'immer'],
    because: 'where we are is independent of what draws it and of what carries it in and out',
  },
  {
    room: 'browser',
    rooms: ['model', 'format', 'exchange', 'store'],
    packages: ['idb-keyval'],
    data: ['scenarios/'],
    because: 'the hands carry scenarios in and out; they judge nothing and draw nothing',
  },
  {
    room: 'cli',
    rooms: ['model', 'engine', 'format', 'exchange', 'i18n'],
    packages: ['node:'],
    because: 'the terminal prints the same facts in the same words, without the page',
  },
  {
    room: 'views/shared',
    rooms: ['model', 'store', 'browser', 'i18n', 'ui'],
    types: ['engine'],
    packages: VIEW_PACKAGES,
    because: 'a view draws facts that the store hands it; it never makes them, and what views share knows no view',
  },
  {
    room: 'views/*',
    rooms: ['model', 'store', 'browser', 'i18n', 'ui', 'views/shared'],
    types: ['engine'],
    packages: VIEW_PACKAGES,
    because: 'a view draws facts that the store hands it; it never makes them, and can be taken out without the others',
  },
  {
    room: '',
    rooms: ['*'],
    packages: VIEW_PACKAGES,
    because: 'the front door puts the rooms together',
  },
];

/** Tests beside the code may use these besides what their room may, to make their input. */
export const TESTS_MAY_ALSO = {
  rooms: ['model', 'engine', 'format'],
  packages: ['vitest', 'fast-check', 'node:', 'react', 'react-dom'],
};

export interface Absence {
  /** Names of globals, or `Object.member`, or `new Date()` (without arguments). */
  readonly names: readonly string[];
  /** The rooms in which they must not be; `src` itself is ``. */
  readonly isAbsentFrom: (room: string, path: string) => boolean;
  readonly because: string;
}

const PURE = ['model', 'engine', 'format', 'exchange'];

export const ABSENCES: readonly Absence[] = [
  {
    names: ['Date.now', 'new Date()', 'Date()', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
    isAbsentFrom: (room) => PURE.includes(room),
    because: 'time comes in as data: the same scenario gives the same facts on any day',
  },
  {
    names: ['Math.random', 'crypto'],
    isAbsentFrom: (room) => PURE.includes(room),
    because: 'ids come in as data: the same scenario gives the same facts every time',
  },
  {
    names: [
      'window',
      'document',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'navigator',
      'location',
      'history',
    ].concat(['fetch', 'matchMedia', 'alert', 'confirm', 'prompt', 'globalThis', 'self']),
    isAbsentFrom: (room, path) => room !== 'browser' && path !== 'main.tsx',
    because: 'only browser/ touches the outside, so that the rest runs and is tested without a page',
  },
  {
    names: ['process', 'Buffer', 'require', '__dirname', '__filename'],
    isAbsentFrom: (room) => room !== 'cli',
    because: 'the page has no Node under it',
  },
];

export const FORBIDDEN_NAMES = ['util', 'utils', 'helper', 'helpers', 'common', 'misc'];
export const MAX_DEPTH = 3;

/** Text outside i18n that looks like prose and is lawful. Every entry says why. */
export const LAWFUL_TEXTS: readonly { readonly path: string; readonly text: string; readonly because: string }[] = [
  { path: 'browser/connectTitle.ts', text: 'Övergång', because: "the product's name, the same in both languages" },
];
