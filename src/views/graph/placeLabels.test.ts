import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bend } from './Curve.ts';
import type { Box } from './GraphPlan.ts';
import { type LabelWish, placeLabels } from './placeLabels.ts';

const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7];
const line = (id: string, from: number, to: number): LabelWish => ({
  id,
  curve: bend({ x: 200, y: from }, { x: 800, y: to }),
  width: 80,
  height: 20,
  places: PLACES,
});
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('labels cover neither each other nor the cards', () => {
  const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 })), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(lines, (ends) => {
      const wishes = ends.map(([from, to], index) => line(`${index}`, from, to));
      const cards: Box[] = ends.flatMap(([from, to]) => [
        { x: 0, y: from - 10, width: 200, height: 20 },
        { x: 800, y: to - 10, width: 200, height: 20 },
      ]);
      const placed = placeLabels(wishes, cards, []);
      const boxes = wishes.map(({ id, width, height }): Box => {
        const { x, y } = placed.get(id) ?? { x: 0, y: 0 };
        return { x: x - width / 2, y: y - height / 2, width, height };
      });
      expect(placed.size).toBe(wishes.length);
      for (const [index, box] of boxes.entries()) {
        expect(cards.filter((card) => overlaps(card, box))).toEqual([]);
        expect(boxes.slice(index + 1).filter((other) => overlaps(other, box))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a label stands on the middle of its line, and steps aside for words', () => {
  const wish = line('one', 100, 100);
  expect(placeLabels([wish], [], []).get('one')).toEqual({ x: 500, y: 100 });
  const words: Box = { x: 450, y: 90, width: 100, height: 20 };
  const aside = placeLabels([wish], [], [words]).get('one');
  expect(aside?.y).toBeCloseTo(100);
  expect(Math.abs((aside?.x ?? 0) - 500)).toBeGreaterThan(50);
});
