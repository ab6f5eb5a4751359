// Whose needs of whom is an edit about, in an application?
import type { EditOf } from '../model/edits/Edit.ts';
import type { Address } from '../model/Scenario.ts';
import type { Names } from './createNames.ts';

interface Told {
  readonly names: Names;
  readonly list: (names: readonly string[]) => string;
  readonly actors: (ids: readonly string[]) => string;
  readonly actorAt: (id: string, addresses: readonly Address[] | undefined) => string;
}

export function describeCells(
  { actors, actorAt, names, list }: Told,
  { application, consumers, producers, addresses }: Omit<EditOf<'unacceptGap'>, 'kind'>,
) {
  const [only] = producers;
  return {
    consumers: actors(consumers),
    producers:
      only !== undefined && producers.length === 1 ? actorAt(only, addresses) : list(producers.map(names.actor)),
    application: names.application(application),
  };
}
