// Which answers of aggregating services lack sources, and since when? R13: silently, so that no code tells it.
import { type Bits, emptyBits, hasBit, setBit } from '../bits.ts';
import { findMissing } from '../findMissing.ts';
import { resolveCall } from '../resolveLink.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule } from './FindingRule.ts';
import { contractOfKey, linkKey, listAddresses, unionOf } from './linkRows.ts';
import type { RowSet } from './RowSet.ts';
import type { PresentGroup, Scene } from './Scene.ts';

/** An item is a source that a link's answer lacks: a row for each link, with sources as members. */
const toRow = ({ addresses }: ScenarioIndex, link: number, address: number) => link * addresses.length + address;

export function planAnswerIncomplete(): PhaseRule<'answer-incomplete'> {
  return {
    code: 'answer-incomplete',
    hold: (scene) => {
      const held = new Map<string, Map<number, Bits>>();
      for (const p of scene.index.aggregators) {
        const rows = findRows(scene, p);
        if (rows.size > 0) held.set(scene.index.scenario.producers[p]?.id as string, rows);
      }
      return held;
    },
    tell: ({ index, view }, producer, begun) => {
      const links = toLinks(index, begun);
      const sources = unionOf(index, begun);
      const contract = contractOfKey(index, [...links.keys()][0] as number);
      const actors = new ActorSet(index).addConsumers(links).add(producer).addAt(view, contract, sources);
      const missing = listAddresses(index, sources);
      return { args: { producer, missing }, actors, links };
    },
  };
}

function findRows(scene: Scene, producer: number): Map<number, Bits> {
  const { index, view } = scene;
  const rows = new Map<number, Bits>();
  for (const group of scene.groups) {
    for (const { version, answered } of scene.traceOf(group).tries) {
      const missing = findMissing(view, producer, version);
      if (!missing) continue;
      for (const slot of index.slotsOf(producer)) {
        const a = index.slotAddress[slot] as number;
        if (!hasBit(group.row.needed, a) || !hasBit(answered, a) || !answers(scene, group, slot, a)) continue;
        for (const c of group.consumers) rows.set(toRow(index, linkKey(index, group.application, c), a), missing);
      }
    }
  }
  return rows;
}

const answers = ({ index, view }: Scene, { klass }: PresentGroup, slot: number, address: number): boolean =>
  index.slotsAt(address).length === 1 || resolveCall(view, klass, address).slot === slot;

function toLinks(index: ScenarioIndex, rows: RowSet): RowSet {
  const size = index.addresses.length;
  const links = new Map<number, Bits>();
  for (const row of rows.keys()) {
    const key = Math.floor(row / size);
    const bits = links.get(key) ?? emptyBits(size);
    links.set(key, bits);
    setBit(bits, row % size);
  }
  return links;
}
