// Who leaves though its links were answered until then, and whose calls end with it?
import { type Bits, emptyBits, hasBit, isEmpty, setBit } from '../bits.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
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
  const { index } = now;
  const left = (list: 'consumerPresent' | 'slotPresent'): Bits => {
    const after = now.state[list][contract] as Bits;
    return (before.state[list][contract] as Bits).map((word, w) => word & ~(after[w] as number));
  };
  const consumers = left('consumerPresent');
  const producers = isEmpty(left('slotPresent')) ? [] : addressesLeft(index, now, contract, left('slotPresent'));
  if (isEmpty(consumers) && producers.length === 0) return;
  for (const { klass, row, application, consumers: alike, contract: own } of before.groups) {
    if (own !== contract) continue;
    const answered = commonBits(before.view.answerOf(klass).answered, row.needed);
    if (!answered) continue;
    for (const c of alike) {
      if (hasBit(consumers, c)) links.add(now.consumerId(c), application, [c], answered);
    }
    for (const [id, addresses] of producers) links.add(id, application, alike, commonBits(answered, addresses));
  }
}

/** By producer: addresses that it has left and at which nobody is present any more. */
function addressesLeft(
  index: ScenarioIndex,
  { view }: Scene,
  contract: number,
  slots: Bits,
): readonly (readonly [string, Bits])[] {
  const here = view.presentAt(contract).bits;
  const byProducer = new Map<number, Bits>();
  for (let slot = 0; slot < index.slotProducer.length; slot++) {
    const a = index.slotAddress[slot] as number;
    if (!hasBit(slots, slot) || hasBit(here, a)) continue;
    const p = index.slotProducer[slot] as number;
    const bits = byProducer.get(p) ?? emptyBits(index.addresses.length);
    byProducer.set(p, bits);
    setBit(bits, a);
  }
  return [...byProducer].map(([p, bits]) => [index.scenario.producers[p]?.id as string, bits] as const);
}
