// Is the order inside a phase right? Every set of its parts and every order of steps is evaluated plainly.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkRef } from '../src/engine/Analysis.ts';
import { analyse } from '../src/engine/analyse.ts';
import type { ChangePart, PhaseOrder } from '../src/engine/order/PhaseOrder.ts';
import type { Change } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { drawSwitch } from './plain/arbitrary/drawSwitch.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';
import { orderingOf, type PlainOrdering } from './plain/orderingOf.ts';
import { partsOf } from './plain/partsOf.ts';

const MOST = 6;
type Needed = Extract<PhaseOrder, { readonly kind: 'needed' }>;

const plans = fc.oneof({ weight: 8, arbitrary: arbitraryOf(drawSwitch) }, arbitraryScenario());

function forOrders(runs: number, look: (order: PhaseOrder, plain: PlainOrdering) => void): void {
  always(runs, plans, (scenario) => {
    const analysis = analyse(scenario);
    for (let phase = 1; phase < scenario.phases.length; phase++) {
      if (partsOf(scenario, phase).length <= MOST) look(analysis.order(phase), orderingOf(scenario, phase));
    }
  });
}

const maskOf = (parts: readonly number[]) => parts.reduce((set, part) => set | (1 << part), 0);
const has = (set: number, part: number) => (set >>> part) % 2 === 1;
const isSafe = (plain: PlainOrdering, set: number) => plain.outages.get(set)?.length === 0;
const nameOf = ({ application, consumer, address }: LinkRef) => `${application} ${consumer} ${address}`;

test('the parts are those of the changes that change something, in S1’s order', () => {
  forOrders(60, (order, plain) => {
    expect(order.parts.map(toText)).toEqual(plain.parts.map(({ change, does }) => textOf(change, does)));
  });
}, 300_000);

test('any order is free exactly when no order has an outage; else the steps are safe, and none could be smaller', () => {
  const seen = { any: 0, needed: 0, unknown: 0, cutOvers: 0, unpaired: 0, switches: 0 };
  forOrders(500, (order, plain) => {
    seen[order.kind] += 1;
    const isFree = plain.possible.every((set) => isSafe(plain, set));
    expect(order.kind).toBe(isFree ? 'any' : 'needed');
    if (order.kind !== 'needed') return;
    seen.cutOvers += order.cutOvers.length;
    if (order.needs.length === 0 && order.cutOvers.length === 0) seen.unpaired += 1;
    expect(order.steps.flat().toSorted((a, b) => a - b)).toEqual([...plain.parts.keys()]);
    for (let n = 0; n <= order.steps.length; n++) {
      expect(isSafe(plain, maskOf(order.steps.slice(0, n).flat()))).toBe(true);
    }
    seen.switches += order.steps.filter((step) => step.length > plain.sizeOf(maskOf(step))).length;
    const sizes = order.steps.map((step) => plain.sizeOf(maskOf(step)));
    const extra = sizes.reduce((sum, size) => sum + size - 1, 0);
    expect({ largest: Math.max(...sizes), extra }).toEqual(plain.smallest);
  });
  expect(seen.unknown).toBe(0);
  expect(seen.needed).toBeGreaterThan(80);
  expect(seen.cutOvers).toBeGreaterThan(3);
  expect(seen.switches).toBeGreaterThan(20);
  expect(seen.unpaired).toBeGreaterThan(2);
}, 300_000);

test('needs, common days, free parts and stages are what they say', () => {
  let seen = 0;
  forOrders(500, (order, plain) => {
    if (order.kind !== 'needed') return;
    seen += 1;
    expectNeeds(order, plain);
    expectCutOvers(order, plain);
    expectFreedom(order, plain);
  });
  expect(seen).toBeGreaterThan(80);
}, 300_000);

/** Without it some link is out in every state, and the link named is out in one; so many are out in all. */
function expectNeeds({ needs, cutOvers }: Needed, plain: PlainOrdering): void {
  for (const { first, then, link, links, failure } of [...needs, ...cutOvers.flatMap((one) => one.needs)]) {
    const sets = plain.possible.filter((set) => has(set, then) && !has(set, first));
    expect(sets.some((set) => isSafe(plain, set))).toBe(false);
    expectOut(plain, sets, link, failure);
    const always = sets.map((set) => new Set(plain.outages.get(set)?.map(nameOf)));
    expect([...(always[0] ?? [])].filter((name) => always.every((out) => out.has(name)))).toHaveLength(links);
  }
}

/** They are the steps of several parts, and name a link that is out when these are split. */
function expectCutOvers({ cutOvers, steps }: Needed, plain: PlainOrdering): void {
  expect(cutOvers.map(({ parts }) => parts)).toEqual(steps.filter((step) => plain.sizeOf(maskOf(step)) > 1));
  for (const { parts, link, failure } of cutOvers) {
    const all = maskOf(parts);
    const split = plain.possible.filter((set) => (set & all) !== 0 && (set & all) !== all);
    expectOut(plain, split, link, failure);
  }
}

function expectOut(plain: PlainOrdering, sets: readonly number[], link: LinkRef, failure: string): void {
  const out = sets.flatMap((set) => plain.outages.get(set) ?? []).filter((one) => nameOf(one) === nameOf(link));
  expect(out.map(({ code }) => code)).toContain(failure);
}

/** Free parts at any time, the steps of one stage in any order. */
function expectFreedom({ free, stages, steps }: Needed, plain: PlainOrdering): void {
  const bound = maskOf([...plain.parts.keys()].filter((part) => !free.includes(part)));
  for (const set of plain.possible) expect(isSafe(plain, set)).toBe(isSafe(plain, set & bound));
  let before = 0;
  for (const stage of stages) {
    for (let some = 0; some < 2 ** stage.length; some++) {
      const done = stage.flatMap((step, i) => (has(some, i) ? (steps[step] ?? []) : []));
      expect(isSafe(plain, before | maskOf(done))).toBe(true);
    }
    before |= maskOf(stage.flatMap((step) => steps[step] ?? []));
  }
  expect(before).toBe(bound);
}

function toText(part: ChangePart): string {
  const actors = [part.actor];
  const at = 'addresses' in part && part.addresses !== null ? { addresses: part.addresses } : {};
  switch (part.kind) {
    case 'leaves':
      return textOf(part.change, { actors, leaves: true });
    case 'moves':
      return textOf(part.change, { actors, moves: part.platform });
    case 'route': {
      const platform = part.platform === null ? {} : { platform: part.platform };
      return textOf(part.change, {
        actors,
        routes: [{ version: part.version, state: part.state, ...at, ...platform }],
      });
    }
    case 'permission':
      return textOf(part.change, { actors, permissions: [{ version: part.version, state: part.state, ...at }] });
    default:
      return textOf(part.change, { actors, [part.kind]: [part.version], ...at });
  }
}

function textOf(
  change: number,
  { actors, addresses, leaves, moves, adds, removes, routes = [], permissions = [] }: Change,
) {
  const entries = [...routes, ...permissions].map((entry) => [
    entry.version,
    entry.addresses,
    entry.state,
    'platform' in entry ? entry.platform : null,
  ]);
  return JSON.stringify([change, actors, addresses, leaves, moves, adds, removes, routes.length, entries]);
}
