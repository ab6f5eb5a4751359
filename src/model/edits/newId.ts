// Which id does something new get? Made of its name, and of none that is taken.
import type { Scenario } from '../Scenario.ts';
import { ID_PATTERN } from '../scenarioSchema.ts';

const LONGEST = 70;
const SPELLED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ß: 'ss', đ: 'd', ł: 'l', þ: 'th', ð: 'd' };

/** å, ä, ö → a, a, o; what no id may hold becomes a hyphen; `fallback` where nothing is left. */
export function newId(name: string, taken: Iterable<string>, fallback: string): string {
  return uniqueId(toPlain(name) || fallback, taken);
}

/** As the name stands, if it may be an id: TKv2 stays TKv2. */
export function newVersionId(name: string, taken: Iterable<string>): string {
  const text = name.trim();
  return uniqueId(ID_PATTERN.test(text) ? text.slice(0, LONGEST) : toPlain(text) || 'v', taken);
}

function uniqueId(base: string, taken: Iterable<string>): string {
  const all = new Set(taken);
  if (!all.has(base)) return base;
  let number = 2;
  while (all.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

function toPlain(name: string): string {
  const spelled = [...name.normalize('NFD').toLowerCase()].map((letter) => SPELLED[letter] ?? letter).join('');
  return spelled
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[-._]+/, '')
    .slice(0, LONGEST)
    .replace(/[-._]+$/, '');
}

export type IdSpace = 'actors' | 'versions' | 'contracts' | 'applications' | 'phases' | 'releases';

export function takenIds(scenario: Scenario, space: IdSpace): readonly string[] {
  const { platforms, consumers, producers, contracts, applications, phases, releases = [] } = scenario;
  const all = {
    actors: [...platforms, ...consumers, ...producers],
    versions: contracts.flatMap(({ versions }) => versions),
    contracts,
    applications,
    phases,
    releases,
  };
  return all[space].map(({ id }) => id);
}
