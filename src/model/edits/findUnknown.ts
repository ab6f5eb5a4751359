// Does an edit name only what is there, and is what it brings new and well formed?
import { isDay } from '../isDay.ts';
import type { Referent } from '../Problem.ts';
import type { Address, Scenario } from '../Scenario.ts';
import { ID_PATTERN } from '../scenarioSchema.ts';
import { addressesOf, findKind, nameOf } from './findActor.ts';
import type { Obstacle } from './Obstacle.ts';

type Named = string | null | undefined | readonly string[];
interface Defined {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly label?: string;
}

const DEFINED: Readonly<Record<Referent, (scenario: Scenario) => readonly Defined[]>> = {
  platform: ({ platforms }) => platforms,
  consumer: ({ consumers }) => consumers,
  producer: ({ producers }) => producers,
  actor: ({ platforms, consumers, producers }) => [...platforms, ...consumers, ...producers],
  version: ({ contracts }) => contracts.flatMap(({ versions }) => versions),
  contract: ({ contracts }) => contracts,
  release: ({ releases = [] }) => releases,
  application: ({ applications }) => applications,
  phase: ({ phases }) => phases,
};

/** The first that is not there; what is left out names nothing. */
export function findUnknown(scenario: Scenario, named: Readonly<Partial<Record<Referent, Named>>>): Obstacle | null {
  for (const [what, names] of Object.entries(named) as [Referent, Named][]) {
    const wanted = typeof names === 'string' ? [names] : (names ?? []);
    const known = new Set(wanted.length > 0 ? DEFINED[what](scenario).map(({ id }) => id) : []);
    const missing = wanted.find((id) => !known.has(id));
    if (missing !== undefined) return { code: 'unknown', what, id: missing };
  }
  return null;
}

/** Is an id fit for a new platform, consumer, producer ('actor'), version … ? */
export function findIdObstacle(scenario: Scenario, space: Exclude<Referent, 'platform'>, id: string): Obstacle | null {
  if (!ID_PATTERN.test(id)) return { code: 'invalid-id', id };
  const holder = DEFINED[space](scenario).find((one) => one.id === id);
  return holder ? { code: 'id-taken', id, by: displayed(holder) } : null;
}

const displayed = ({ id, name, title, label }: Defined): string => name ?? title ?? label ?? id;

/** What people call a thing: the name, title or label that the id stands for. */
export function nameIn(scenario: Scenario, what: Referent, id: string): string {
  const found = DEFINED[what](scenario).find((one) => one.id === id);
  return found ? displayed(found) : id;
}

export const findBlank = (name: string): Obstacle | null => (name.trim() === '' ? { code: 'blank-name' } : null);

export const findDateProblem = (date: string | null | undefined): Obstacle | null =>
  typeof date === 'string' && !isDay(date) ? { code: 'invalid-date', date } : null;

/** `*` may stand in a file, but where needs are named it means all. */
export function findAddressProblem(address: Address): Obstacle | null {
  return /^\S{1,200}$/.test(address) && address !== '*' ? null : { code: 'invalid-address', address };
}

/** Does the producer list these addresses? Left out: all that it lists. Nobody else may have any named. */
export function findUnlisted(scenario: Scenario, id: string, addresses: readonly Address[] | undefined) {
  if (!addresses) return null;
  const kind = findKind(scenario, id);
  if (kind && kind !== 'producer') return { code: 'wrong-kind', name: nameOf(scenario, id), kind } as const;
  if (addresses.length === 0) return { code: 'nothing-named' } as const;
  const own = addressesOf(scenario, id);
  const other = addresses.find((address) => !own.includes(address));
  return other === undefined
    ? null
    : ({ code: 'address-not-listed', address: other, by: nameOf(scenario, id) } as const);
}
