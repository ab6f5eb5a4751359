// Who leaves though its links were answered until then, and whose calls end with it?
import { type Bits, bitsOf, forEachBit, hasBit, isEmpty } from '../bits.ts';
import type { PhaseState } from '../PhaseState.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule, PlanFacts } from './FindingRule.ts';
import { LinkRows } from './linkRows.ts';
import { commonBits } from './RowSet.ts';
import type { Scene } from './Scene.ts';

/** An item is a link, in the one phase in which it ends. Of several who leave its address, each is told. */
export function planLeftWhileNeeded({ source: { index, states } }: PlanFacts): PhaseRule<'left-while-needed'> {
  let before: Scene | null = null;
  return {
    code: 'left-while-needed',
    hold: (scene) => {
      const links = new LinkRows(index);
      if (before) {
        for (const contract of index.contracts.keys()) addLeft(links, before, scene, contract);
      }
      before = scene;
      return links.byCause;
    },
    tell: ({ phase }, actor, links) => {
      const actors = new ActorSet(index).addConsumers(links).add(actor);
      const then = states[phase - 1] as PhaseState;
      actors.addPresent({ state: then }, links);
      return { args: { actor }, actors, links };
    },
  };
}

function addLeft(links: LinkRows, before: Scene, now: Scene, contract: number): void {
  const left = (list: 'consumerPresent' | 'slotPresent'): Bits => {
    const after = now.state[list][contract] as Bits;
    return (before.state[list][contract] as Bits).map((word, w) => word & ~(after[w] as number));
  };
  const consumers = left('consumerPresent');
  const producers = makeLeavers(now, contract, left('slotPresent'));
  if (isEmpty(consumers) && producers.length === 0) return;
  for (const { klass, row, application, consumers: alike, contract: own } of before.groups) {
    if (own !== contract) continue;
    const answered = commonBits(before.view.answerOf(klass).answered, row.needed);
    if (!answered) continue;
    for (const c of alike) {
      if (hasBit(consumers, c)) links.add(now.consumerId(c), application, [c], answered);
    }
    for (const { id, among } of producers) links.add(id, application, alike, among(answered));
  }
}

interface Leaver {
  readonly id: string;
  /** Of some addresses those that it has left and at which nobody is present any more; the same bits for the same ones. */
  among(addresses: Bits): Bits | null;
}

function makeLeavers({ index, view }: Scene, contract: number, slots: Bits): readonly Leaver[] {
  const here = view.presentAt(contract).bits;
  const byProducer = new Map<number, number[]>();
  forEachBit(slots, (slot) => {
    const a = index.slotAddress[slot] as number;
    if (hasBit(here, a)) return;
    const p = index.slotProducer[slot] as number;
    byProducer.set(p, [...(byProducer.get(p) ?? []), a]);
  });
  return [...byProducer].map(([p, left]) => {
    const known = new Map<string, Bits>();
    const among = (addresses: Bits) => {
      const mine = left.filter((a) => hasBit(addresses, a));
      if (mine.length === 0) return null;
      const bits = known.get(mine.join()) ?? bitsOf(index.addresses.length, mine);
      known.set(mine.join(), bits);
      return bits;
    };
    return { id: index.scenario.producers[p]?.id as string, among };
  });
}
