// What does a new plan start from? Everyone on the first version, the consumers first, then the producers.
import type { Change, Consumer, Need, Phase, Producer, Scenario, VersionId } from '../Scenario.ts';
import { newId, newVersionId } from './newId.ts';

export interface StartingPoint {
  /** Null: the contract's name. */
  readonly title: string | null;
  readonly contract: string;
  /** What they are called, oldest first; at least one. */
  readonly versions: readonly string[];
  readonly consumers: readonly string[];
  readonly producers: readonly string[];
  /** False: each consumer needs one producer, and each producer is needed by one, to begin with. */
  readonly allToAll: boolean;
  /** In the language of whoever starts. */
  readonly words: {
    readonly platform: string;
    readonly application: string;
    readonly start: string;
    readonly consumersFirst: string;
    readonly producersThen: string;
  };
}

/** A valid scenario that can be drawn at once. */
export function startScenario(point: StartingPoint): Scenario {
  const { words } = point;
  const versions = nameAll(point.versions, newVersionId);
  const [first, target] = [versions[0]?.id ?? '', versions.at(-1)?.id ?? ''];
  const platform = { id: newId(words.platform, [], 'platform'), name: words.platform };
  const taken = [platform.id];
  const toActor = (name: string, all: Iterable<string>) => newId(name, [...taken, ...all], 'a');
  const consumers = nameAll(point.consumers, toActor).map(
    ({ id, name }): Consumer => ({ id, name, supports: [first] }),
  );
  taken.push(...consumers.map(({ id }) => id));
  const producers = nameAll(point.producers, toActor).map(
    ({ id, name }): Producer => ({ id, name, supports: [first] }),
  );
  const contract = newId(point.contract, [], 'contract');
  const needs = point.allToAll ? [] : pairUp(consumers, producers);
  return {
    format: 1,
    title: point.title ?? point.contract,
    contracts: [{ id: contract, name: point.contract, versions: versions.map(toVersion) }],
    platforms: [platform],
    consumers,
    producers,
    applications: [
      {
        id: newId(words.application, [], 'app'),
        name: words.application,
        contract,
        ...(needs.length > 0 ? { needs } : {}),
      },
    ],
    phases: toPhases(words, [
      [],
      first === target ? [] : toChanges(consumers, target),
      first === target ? [] : toChanges(producers, target),
    ]),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function nameAll(names: readonly string[], toId: (name: string, taken: Iterable<string>) => string): readonly Named[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const id = toId(name, taken);
    taken.add(id);
    return { id, name };
  });
}

const toVersion = ({ id, name }: Named) => (id === name ? { id } : { id, label: name });

function toPhases(words: StartingPoint['words'], changes: readonly (readonly Change[])[]): readonly Phase[] {
  const titles = [words.start, words.consumersFirst, words.producersThen];
  return nameAll(titles, (title, taken) => newId(title, taken, 'phase')).map(({ id, name }, index) => {
    const own = changes[index] ?? [];
    return own.length > 0 ? { id, title: name, changes: own } : { id, title: name };
  });
}

const toChanges = (actors: readonly Named[], version: VersionId): readonly Change[] =>
  actors.length > 0 ? [{ actors: actors.map(({ id }) => id), adds: [version] }] : [];

/** The first with the first, and so on; the shorter side goes round. */
function pairUp(consumers: readonly Named[], producers: readonly Named[]): readonly Need[] {
  if (consumers.length === 0 || producers.length === 0) return [];
  const partners = new Map<string, string[]>(consumers.map(({ id }) => [id, []]));
  for (let i = 0; i < Math.max(consumers.length, producers.length); i++) {
    const consumer = consumers[i % consumers.length];
    const producer = producers[i % producers.length];
    if (consumer && producer) partners.get(consumer.id)?.push(producer.id);
  }
  return [...partners].map(([consumer, needed]) => ({ consumers: [consumer], producers: needed }));
}
