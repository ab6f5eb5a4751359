// How is a plan told in a few lines, to be read in a test? Actors with what they start with, then what each phase does.
import type { Application, Change, Scenario } from '../src/model/Scenario.ts';
import { aScenario } from './plain/aScenario.ts';

/**
 * `c1: v1 v2`, `p1 (A B): v1`, `q2: v1` (a platform), then `f1: c1 p1 +v2 -v1 | p1 (A) +v2`, by the first letter of each.
 * `ntjp` is there anyway.
 */
export function aPlan(text: string, applications?: readonly Application[]): Scenario {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const parts = lines.map((line) => line.split(': ') as [string, string | undefined]);
  const listed = (letter: string) =>
    parts
      .filter(([head]) => head.startsWith(letter))
      .map(([head, body = '']) => {
        const [id = '', addresses] = head.replace(':', '').split(/ \(|\)/);
        const supports = body.split(' ').filter((one) => one !== '');
        return { id, name: id, supports, ...(addresses ? { addresses: addresses.split(' ') } : {}) };
      });
  const scenario = aScenario({
    consumers: listed('c'),
    producers: listed('p'),
    ...(applications ? { applications } : {}),
    phases: parts.filter(([head]) => head.startsWith('f')).map(([, body = '']) => readChanges(body)),
  });
  return { ...scenario, platforms: [...scenario.platforms, ...listed('q')] };
}

const readChanges = (body: string): readonly Change[] => (body === '' ? [] : body.split(' | ').map(readChange));

function readChange(text: string): Change {
  const [, who = '', addresses, does = ''] = /^([^+\-(]+?) (?:\(([^)]*)\) )?([+-].*|leaves)$/.exec(text) ?? [];
  const versions = (sign: string) => does.split(' ').flatMap((one) => (one.startsWith(sign) ? [one.slice(1)] : []));
  return {
    actors: who.split(' '),
    ...(versions('+').length > 0 ? { adds: versions('+') } : {}),
    ...(versions('-').length > 0 ? { removes: versions('-') } : {}),
    ...(addresses ? { addresses: addresses.split(' ') } : {}),
    ...(does === 'leaves' ? { leaves: true } : {}),
  };
}

/** The same in print: all but the platforms that carry everything. */
export function printPlan({ platforms, consumers, producers, phases }: Scenario): string {
  const start = [...platforms.filter(({ supports }) => supports), ...consumers, ...producers].map((actor) => {
    const addresses = 'addresses' in actor && actor.addresses ? ` (${(actor.addresses as string[]).join(' ')})` : '';
    return `${actor.id}${addresses}: ${actor.supports?.join(' ') ?? ''}`.trim();
  });
  const later = phases.flatMap(({ id, changes = [] }, index) =>
    index === 0 && changes.length === 0 ? [] : [`${id}: ${changes.map(printChange).join(' | ')}`.trim()],
  );
  return [...start, ...later].join('\n');
}

function printChange({ actors, adds = [], removes = [], addresses, ...change }: Change): string {
  const overrides = [...(change.routes ?? []), ...(change.permissions ?? [])].map(
    ({ version, addresses: at, state, ...rest }) =>
      ['', version, ...(at ?? []), 'platform' in rest ? rest.platform : undefined, state]
        .filter((one) => one !== undefined)
        .join(' ')
        .trim(),
  );
  return [
    actors.join(' '),
    ...(addresses ? [`(${addresses.join(' ')})`] : []),
    ...adds.map((version) => `+${version}`),
    ...removes.map((version) => `-${version}`),
    ...overrides.map((text) => `[${text}]`),
    ...(change.moves ? [`to ${change.moves}`] : []),
    ...(change.leaves ? ['leaves'] : []),
  ].join(' ');
}
