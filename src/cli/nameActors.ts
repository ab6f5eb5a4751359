// What are the actors called? Names by id.
import type { ActorId, Scenario } from '../model/Scenario.ts';

export type ActorNames = (id: ActorId) => string;

export function nameActors({ platforms, consumers, producers }: Scenario): ActorNames {
  const names = new Map([...platforms, ...consumers, ...producers].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
