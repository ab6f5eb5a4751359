// Who has two versions of a contract at once though it cannot run them? What a cut-over date (brytdatum) is for.
import { type Bits, emptyBits, forEachBit, hasBit, setBit } from '../bits.ts';
import { gatherSlots } from '../gatherSlots.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule, PlanFacts } from './FindingRule.ts';
import type { RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

const [CONSUMERS, PRODUCERS] = [0, 1];

/** An item is an actor: a row of consumers and one of producers. */
export function planBothAtOnce({ source: { index } }: PlanFacts): PhaseRule<'both-at-once'> {
  const unable = (actors: readonly { readonly parallel?: boolean }[]) =>
    actors.flatMap(({ parallel }, i) => (parallel === false ? [i] : []));
  const { consumers, producers } = index.scenario;
  const lists = [unable(consumers), unable(producers)] as const;
  const sizes = [consumers.length, producers.length] as const;
  const gather = gatherSlots(index);
  const having = ({ state }: Scene, row: number, v: number): Bits =>
    row === CONSUMERS ? (state.supports[v] as Bits) : gather(state.offers[v] as Bits);
  return {
    code: 'both-at-once',
    hold: (scene) => {
      const held = new Map<string, RowSet>();
      for (const { id, versions } of index.contracts) {
        const rows = new Map<number, Bits>();
        for (const row of [CONSUMERS, PRODUCERS]) {
          const sets = versions.map((v) => (lists[row]?.length === 0 ? null : having(scene, row, v)));
          const twice = (lists[row] as number[]).filter(
            (i) => sets.filter((bits) => bits && hasBit(bits, i)).length > 1,
          );
          if (twice.length === 0) continue;
          const bits = emptyBits(sizes[row] as number);
          for (const i of twice) setBit(bits, i);
          rows.set(row, bits);
        }
        if (rows.size > 0) held.set(id, rows);
      }
      return held;
    },
    tell: (scene, contract, begun) => {
      const actors = new ActorSet(index);
      const versions = new Set<number>();
      for (const [row, bits] of begun) {
        forEachBit(bits, (i) => {
          (row === CONSUMERS ? actors.consumers : actors.producers).add(i);
          for (const v of index.contracts.find(({ id }) => id === contract)?.versions ?? []) {
            if (hasBit(having(scene, row, v), i)) versions.add(v);
          }
        });
      }
      const had = [...versions].sort((a, b) => a - b).map((v) => scene.versionId(v));
      return { args: { contract, versions: had, unable: actors.toIds() }, actors, links: new Map() };
    },
  };
}
