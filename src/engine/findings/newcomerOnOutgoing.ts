// Who joins with an older version though its partners would take it with the target alone (B11 of the national guide)?
import { answerClass } from '../answerClass.ts';
import { type Bits, bitsOf, hasBit } from '../bits.ts';
import type { ConsumerClass } from '../ConsumerClass.ts';
import { findLayers, type Layer } from '../findRetirements.ts';
import { permissionKey } from '../PhaseState.ts';
import { PhaseView } from '../PhaseView.ts';
import { resolveCall } from '../resolveLink.ts';
import { ActorSet } from './ActorSet.ts';
import type { PhaseRule, PlanFacts } from './FindingRule.ts';
import { findNewcomers, offersOnTarget } from './findNewcomers.ts';
import type { RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

const [CONSUMERS, PRODUCERS] = [0, 1];

/** An item is an actor, in the one phase in which it joins: a row of consumers and one of producers. */
export function planNewcomerOnOutgoing({ source: { index, states } }: PlanFacts): PhaseRule<'newcomer-on-outgoing'> {
  const targetOf = (v: number) => index.contracts[index.versions[v]?.contract as number]?.versions.at(-1) as number;
  return {
    code: 'newcomer-on-outgoing',
    hold: (scene) => {
      const held = new Map<string, RowSet>();
      const before = states[scene.phase - 1];
      if (!before) return held;
      for (const [contract, { versions }] of index.contracts.entries()) {
        const { consumers, producers } = findNewcomers(index, before, scene.state, contract);
        const free = [findFreeConsumers(scene, contract, consumers), findFreeProducers(scene, contract, producers)];
        for (const v of versions.slice(0, -1)) {
          const rows = toRows(scene, v, free);
          if (rows.size > 0) held.set(scene.versionId(v), rows);
        }
      }
      return held;
    },
    tell: (scene, version, begun) => {
      const actors = new ActorSet(index);
      const add = (row: number, into: Set<number>) => {
        for (const i of membersOf(begun.get(row))) into.add(i);
      };
      add(CONSUMERS, actors.consumers);
      add(PRODUCERS, actors.producers);
      const target = scene.versionId(targetOf(index.versionOf.get(version) as number));
      return { args: { version, target }, actors, links: new Map() };
    },
  };
}

const membersOf = (bits: Bits | undefined): readonly number[] =>
  bits ? [...Array(bits.length * 32).keys()].filter((i) => hasBit(bits, i)) : [];

/** Those of them that have the version. */
function toRows({ index, state }: Scene, v: number, [consumers = [], producers = []]: readonly (readonly number[])[]) {
  const rows = new Map<number, Bits>();
  const calling = consumers.filter((c) => hasBit(state.supports[v] as Bits, c));
  const answering = producers.filter((p) => index.slotsOf(p).some((slot) => hasBit(state.offers[v] as Bits, slot)));
  if (calling.length > 0) rows.set(CONSUMERS, bitsOf(index.consumerOf.size, calling));
  if (answering.length > 0) rows.set(PRODUCERS, bitsOf(index.scenario.producers.length, answering));
  return rows;
}

/** Consumers with an answered link, all of whose answered links would be with the target alone. */
function findFreeConsumers({ index, view, state }: Scene, contract: number, consumers: readonly number[]): number[] {
  const target = index.contracts[contract]?.versions.at(-1) as number;
  return consumers.filter((c) => {
    const klass = view.classOf(contract, c) as ConsumerClass;
    const closed = state.closedPermissions.get(permissionKey(target, c));
    const { answered: after } = answerClass(index, { ...klass, tries: [{ version: target, closed }] }, view.reachOf);
    const { answered: before } = view.answerOf(klass);
    let any = 0;
    let lost = 0;
    for (const { rowOf, rows, contract: own } of index.applications) {
      const needed = own === contract ? rows[rowOf[c] as number]?.needed : undefined;
      needed?.forEach((word, w) => {
        any |= word & (before[w] as number);
        lost |= word & (before[w] as number) & ~(after[w] as number);
      });
    }
    return any !== 0 && lost === 0;
  });
}

/** The same for producers and the links that they answer; each address tells of one of them at a time. */
function findFreeProducers(scene: Scene, contract: number, producers: readonly number[]): number[] {
  if (producers.length === 0) return [];
  const found = { serving: new Set<number>(), held: new Set<number>() };
  const newcomers = new Set(producers);
  for (const layer of findLayers(scene.index)) tryLayer(scene, contract, newcomers, layer, found);
  return producers.filter((p) => found.serving.has(p) && !found.held.has(p));
}

function tryLayer(
  scene: Scene,
  contract: number,
  newcomers: ReadonlySet<number>,
  { depth }: Layer,
  found: { readonly serving: Set<number>; readonly held: Set<number> },
): void {
  const { index, view, state } = scene;
  const places = index.addresses.flatMap((_, address) => {
    const slot = index.slotsAt(address)[depth];
    const producer = slot === undefined ? -1 : (index.slotProducer[slot] as number);
    return slot !== undefined && newcomers.has(producer) ? [{ address, slot, producer }] : [];
  });
  if (places.length === 0) return;
  const offers = offersOnTarget(
    index,
    state,
    contract,
    places.map(({ slot }) => slot),
  );
  const variant = new PhaseView(view, { ...state, offers }, view);
  for (const { klass, row, contract: own } of scene.groups) {
    if (own !== contract) continue;
    const before = view.answerOf(klass).answered;
    const after = variant.answerOf(klass).answered;
    for (const { address, slot, producer } of places) {
      if (!hasBit(row.needed, address) || !hasBit(before, address)) continue;
      if (!hasBit(after, address)) found.held.add(producer);
      const isMine = index.slotsAt(address).length === 1 || resolveCall(view, klass, address).slot === slot;
      if (isMine) found.serving.add(producer);
    }
  }
}
