// What would a new plan be, as the form stands? Who takes part in it, and what is wrong with each field.
import { findRepeatedNames, parseNames } from '../../model/edits/parseNames.ts';

export type SideName = 'consumers' | 'producers';

/** Consumers, or producers: so many, or these. */
export interface SideForm {
  readonly by: 'number' | 'names';
  readonly number: string;
  readonly names: string;
}

export interface StartForm {
  readonly contract: string;
  /** With commas between. */
  readonly versions: string;
  readonly platform: string;
  readonly consumers: SideForm;
  readonly producers: SideForm;
  readonly needs: 'all' | 'pairs';
}

export type StartField = 'contract' | 'versions' | 'platform' | SideName;

export type StartProblem =
  | { readonly kind: 'no-contract' | 'no-platform' | 'no-versions' | 'no-names' }
  | { readonly kind: 'same-version'; readonly name: string }
  | { readonly kind: 'too-many' | 'not-a-number'; readonly limit: number };

export interface Side {
  readonly names: readonly string[];
  /** Names that stand several times, each once. */
  readonly repeated: readonly string[];
}

export interface Start extends Readonly<Record<SideName, Side>> {
  readonly contract: string;
  readonly versions: readonly string[];
  readonly platform: string;
  readonly links: number;
  readonly problems: Readonly<Partial<Record<StartField, StartProblem>>>;
}

/** More of them are better brought in a file. */
export const MOST = 500;

/** `nameOf`: what the nth of a side is called, where only their number is known. */
export function toStart(form: StartForm, nameOf: (side: SideName, number: number) => string): Start {
  const contract = form.contract.trim();
  const platform = form.platform.trim();
  const versions = form.versions
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const consumers = toSide(form.consumers, (number) => nameOf('consumers', number));
  const producers = toSide(form.producers, (number) => nameOf('producers', number));
  const [left, right] = [consumers.names.length, producers.names.length];
  const found: readonly (readonly [StartField, StartProblem | null])[] = [
    ['contract', contract === '' ? { kind: 'no-contract' } : null],
    ['versions', findVersionProblem(versions)],
    ['platform', platform === '' ? { kind: 'no-platform' } : null],
    ['consumers', findSideProblem(form.consumers, left)],
    ['producers', findSideProblem(form.producers, right)],
  ];
  return {
    contract,
    versions,
    platform,
    consumers,
    producers,
    links: form.needs === 'all' ? left * right : Math.max(left, right),
    problems: Object.fromEntries(found.filter(([, problem]) => problem !== null)),
  };
}

function toSide({ by, number, names }: SideForm, nameOf: (number: number) => string): Side {
  if (by === 'names') return { names: parseNames(names), repeated: findRepeatedNames(names) };
  const count = toCount(number) ?? 0;
  return { names: Array.from({ length: count }, (_, index) => nameOf(index + 1)), repeated: [] };
}

/** Null: it is none that can be. */
function toCount(text: string): number | null {
  const count = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MOST ? count : null;
}

function findVersionProblem(versions: readonly string[]): StartProblem | null {
  if (versions.length === 0) return { kind: 'no-versions' };
  const name = versions.find((version, index) => versions.indexOf(version) !== index);
  return name === undefined ? null : { kind: 'same-version', name };
}

function findSideProblem({ by, number }: SideForm, count: number): StartProblem | null {
  if (by === 'number') return toCount(number) === null ? { kind: 'not-a-number', limit: MOST } : null;
  if (count === 0) return { kind: 'no-names' };
  return count > MOST ? { kind: 'too-many', limit: MOST } : null;
}
