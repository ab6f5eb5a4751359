// What does the linter say of the law? The part of it that Biome can say in the editor, as entries of biome.json.
import { ABSENCES, ROOMS, type Room } from './law.ts';

const NOT_TESTS = ['!**/*.test.ts', '!**/*.test.tsx'];
const PACKAGES = [
  'react',
  'react-dom',
  '@xyflow/react',
  'zustand',
  'use-intl',
  'lucide-react',
  'valibot',
  'jsonc-parser',
];

/** Of the engine. */
const TYPE_FILES = [
  'Analysis.ts',
  'ClaimResult.ts',
  'Comparison.ts',
  'findings/Finding.ts',
  'order/PhaseOrder.ts',
  'planner/MigrationPlan.ts',
  'WhatIf.ts',
];

export interface LintOverride {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: { readonly style: Readonly<Record<string, object>> } };
}

/**
 * One entry a room, and one for the globals that only browser/ may touch. Biome cannot tell type-only imports apart:
 * where a room may see another's types, the entry lets through the files that hold nothing else (`TYPE_FILES`),
 * or all of the room (model). One view in another, and the clock, are left to the architecture test.
 */
export function toLintOverrides(): readonly LintOverride[] {
  const rooms = ROOMS.filter(({ room }) => room !== '' && room !== 'views/shared');
  return [...rooms.map(toRoomOverride), toGlobalsOverride()];
}

function toRoomOverride(law: Room): LintOverride {
  const names = ROOMS.map(({ room }) => room.split('/')[0] ?? '').filter((room) => room !== '');
  const mayUse = [law.room, ...law.rooms, ...(law.types ?? [])].map((room) => room.split('/')[0]);
  const rooms = [...new Set(names)].filter((room) => !mayUse.includes(room)).map((room) => `**/${room}/**`);
  const types = law.types?.includes('engine')
    ? ['**/engine/**', ...TYPE_FILES.map((file) => `!**/engine/${file}`)]
    : [];
  const packages = PACKAGES.filter((name) => !law.packages.includes(name)).flatMap((name) => [name, `${name}/**`]);
  const node = law.packages.includes('node:') ? [] : ['node:*'];
  const group = [...rooms, ...types, ...packages, ...node];
  const rule = { level: 'error', options: { patterns: [{ group, message: law.because }] } };
  const folder = law.room.replace('/*', '');
  return { includes: [`src/${folder}/**`, ...NOT_TESTS], linter: { rules: { style: { noRestrictedImports: rule } } } };
}

function toGlobalsOverride(): LintOverride {
  const [law] = ABSENCES.filter(({ names }) => names.includes('window'));
  const deniedGlobals = Object.fromEntries((law?.names ?? []).map((name) => [name, law?.because]));
  const rule = { level: 'error', options: { deniedGlobals } };
  return {
    includes: ['src/**', '!src/browser/**', '!src/main.tsx', ...NOT_TESTS],
    linter: { rules: { style: { noRestrictedGlobals: rule } } },
  };
}
