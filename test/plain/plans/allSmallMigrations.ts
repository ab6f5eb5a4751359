// Which migrations of up to four actors are there, by who needs whom, who can run two versions and who falls back? Each once.
import type { Need, Scenario } from '../../../src/model/Scenario.ts';
import { aScenario } from '../aScenario.ts';

interface Shape {
  /** By consumer, by producer. */
  readonly needs: readonly (readonly boolean[])[];
  readonly consumers: readonly Kind[];
  readonly producers: readonly Kind[];
}

type Kind = 'able' | 'unable' | 'never falls back';
const CONSUMERS: readonly Kind[] = ['able', 'unable', 'never falls back'];
const PRODUCERS: readonly Kind[] = ['able', 'unable'];

const SIZES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const;

/** Everyone needs someone, or is needed. The same but for the names is one. */
export function allSmallMigrations(): readonly Scenario[] {
  const seen = new Map<string, Shape>();
  for (const [consumers, producers] of SIZES) {
    for (const needs of choices([true, false], consumers * producers)) {
      for (const ofConsumers of choices(CONSUMERS, consumers)) {
        for (const ofProducers of choices(PRODUCERS, producers)) {
          const rows = ofConsumers.map((_, c) => needs.slice(c * producers, (c + 1) * producers));
          const shape: Shape = { needs: rows, consumers: ofConsumers, producers: ofProducers };
          if (isWhole(shape)) seen.set(nameOf(shape), shape);
        }
      }
    }
  }
  return [...seen.values()].map(toScenario);
}

function choices<One>(of: readonly One[], length: number): readonly (readonly One[])[] {
  if (length === 0) return [[]];
  return choices(of, length - 1).flatMap((rest) => of.map((one) => [...rest, one]));
}

const isWhole = ({ needs, producers }: Shape): boolean =>
  needs.every((row) => row.includes(true)) && producers.every((_, p) => needs.some((row) => row[p]));

/** The least of all the texts that it has under other names. */
function nameOf({ needs, consumers, producers }: Shape): string {
  const texts = permutations(consumers.length).flatMap((cs) =>
    permutations(producers.length).map((ps) =>
      JSON.stringify([cs.map((c) => [consumers[c], ps.map((p) => needs[c]?.[p])]), ps.map((p) => producers[p])]),
    ),
  );
  return texts.sort()[0] as string;
}

function permutations(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return permutations(length - 1).flatMap((rest) =>
    Array.from({ length }, (_, at) => [...rest.slice(0, at), length - 1, ...rest.slice(at)]),
  );
}

function toScenario({ needs, consumers, producers }: Shape): Scenario {
  const cast = { consumers: consumers.map(toActor('c')), producers: producers.map(toActor('p')) };
  const rows = needs.map((row, c): Need => {
    return { consumers: [`c${c + 1}`], producers: row.flatMap((isNeeded, p) => (isNeeded ? `p${p + 1}` : [])) };
  });
  const all = [...cast.consumers, ...cast.producers].map(({ id }) => id);
  return aScenario({
    ...cast,
    applications: [{ id: 'app', needs: rows }],
    phases: [[{ actors: all, adds: ['v2'], removes: ['v1'] }]],
  });
}

const toActor = (letter: string) => (kind: Kind, i: number) => ({
  id: `${letter}${i + 1}`,
  supports: ['v1'],
  ...(kind === 'unable' ? { parallel: false } : {}),
  ...(kind === 'never falls back' ? { fallbackOn: [] } : {}),
});
