// Between whom are some links? Pairs of names, a few of them.
import type { LinkRef } from '../engine/Analysis.ts';
import type { ActorId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';

/** Consumer and producer of each link, each pair once. */
export function pairsOf({ names }: Teller, links: readonly LinkRef[]): readonly (readonly [ActorId, ActorId])[] {
  const pairs = new Map<string, readonly [ActorId, ActorId]>();
  for (const { consumer, address } of links) {
    const producer = names.producersAt(address)[0] ?? address;
    pairs.set(`${consumer} ${producer}`, [consumer, producer]);
  }
  return [...pairs.values()];
}

/** K1–P3, K2–P3 och 4 till. `total`: of links; more than are listed, where the list was cut. */
export function describePairs(teller: Teller, links: readonly LinkRef[], total: number): string {
  const { names, words } = teller;
  const pairs = pairsOf(teller, links).map(([consumer, producer]) =>
    words.t('reasons.difference.pair', { consumer: names.actor(consumer), producer: names.actor(producer) }),
  );
  // Of a list that was cut, the number of pairs is not known.
  const isCut = total > links.length;
  return words.list(isCut ? [...pairs.slice(0, 3), words.t('reasons.andOthers')] : teller.some(pairs));
}
