// Who does not reach whom, or does again? One sentence where it is about one consumer or one producer.
import type { LinkRef } from '../engine/Analysis.ts';
import type { ActorId } from '../model/Scenario.ts';
import { countAddresses } from './countAddresses.ts';
import type { Teller } from './createTeller.ts';
import { pairsOf } from './describePairs.ts';

/** Null when it is about several of both. */
export function describeReach(
  teller: Teller,
  phase: number,
  application: string | null,
  links: readonly LinkRef[],
  which: 'lost' | 'again',
): string | null {
  const { names, words } = teller;
  const pairs = pairsOf(teller, links);
  const consumers = [...new Set(pairs.map(([consumer]) => consumer))];
  const producers = [...new Set(pairs.map(([, producer]) => producer))];
  const [consumer, producer] = [consumers[0], producers[0]];
  const list = (ids: readonly ActorId[]) => words.list(teller.some(ids.map(names.actor)));
  const addresses = countAddresses(teller, phase, application, links);
  if (consumers.length === 1 && consumer !== undefined) {
    const text = { consumer: names.actor(consumer), producers: list(producers), addresses };
    return words.t(which === 'lost' ? 'reasons.difference.reaches.none' : 'reasons.difference.reaches.again', text);
  }
  if (producers.length !== 1 || producer === undefined) return null;
  const text = { count: consumers.length, consumers: list(consumers), producer: names.actor(producer), addresses };
  return words.t(which === 'lost' ? 'reasons.difference.reaches.noneOf' : 'reasons.difference.reaches.againOne', text);
}
