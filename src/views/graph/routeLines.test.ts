import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { planGraph } from './planGraph.ts';
import { planPorts } from './planPorts.ts';
import { routeLines } from './routeLines.ts';
import { toBoxes } from './setScene.ts';

const scenario: Scenario = JSON.parse(
  readFileSync(new URL('../../../scenarios/sammanhallen-journal.json', import.meta.url), 'utf8'),
);
const { plan } = planGraph(analyse(scenario), []);
const boxes = toBoxes(plan, {}, {});
const ends = planPorts(plan, boxes);

test('every line that may ever be drawn has a route', () => {
  const { lines } = routeLines(plan, boxes);
  expect(plan.attachments.filter(({ id }) => !lines.has(id))).toEqual([]);
});

test('lines end on the rim of their lane, in the order of their other ends', () => {
  for (const slab of plan.slabs) {
    for (const { version, top, height } of slab.lanes) {
      const here = plan.attachments.filter((one) => one.platform === slab.id && one.version === version);
      const rim = here.flatMap(({ id }) => ends.get(id) ?? []).filter(({ near }) => near.inward === 1);
      const inTurn = [...rim].sort((a, b) => a.far.y - b.far.y).map(({ near }) => near.y);
      expect(inTurn).toEqual([...inTurn].sort((a, b) => a - b));
      for (const y of inTurn) {
        expect(y).toBeGreaterThanOrEqual(slab.box.y + top);
        expect(y).toBeLessThanOrEqual(slab.box.y + top + height);
      }
    }
  }
});

test('a card that was dragged past the platform takes its lines on its other side', () => {
  const moved = toBoxes(plan, { norrsund: { x: -600, y: 0 } }, {});
  const line = plan.attachments.find(({ from }) => from === 'norrsund');
  expect(planPorts(plan, moved).get(line?.id ?? '')?.near.inward).toBe(1);
  expect(ends.get(line?.id ?? '')?.near.inward).toBe(-1);
});
