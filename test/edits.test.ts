// Does a valid scenario stay valid, and as it was, whatever is done to it?
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../src/format/parseScenario.ts';
import { writeScenario } from '../src/format/writeScenario.ts';
import { applyEdit, EDIT_KINDS, findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit } from '../src/model/edits/Edit.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { drawEdit, drawKind } from './drawEdit.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { drawScenario } from './plain/arbitraryScenario.ts';
import { deepFreeze } from './plain/deepFreeze.ts';

const RUNS = 200;

/** What was before, and the edit that led on from it. */
interface Step {
  readonly before: Scenario;
  readonly edit: Edit;
}

const arbitraryHistory = arbitraryOf((dice) => {
  const start = deepFreeze(drawScenario(dice));
  const steps: Step[] = [];
  let now = start;
  for (let count = dice.whole(1, 12); count > 0; count--) {
    const edit = drawEdit(dice, now);
    if (findObstacle(now, edit)) continue;
    steps.push({ before: now, edit });
    now = deepFreeze(applyEdit(now, edit));
  }
  return { start, steps, end: now };
});

describe('any edits without an obstacle, of any valid scenario', () => {
  test('give a valid scenario, that is the same when written and read', () => {
    always(RUNS, arbitraryHistory, ({ steps, end }) => {
      for (const scenario of [...steps.map(({ before }) => before), end]) {
        expect(parseScenario(writeScenario(scenario))).toEqual({ ok: true, value: scenario });
      }
    });
  }, 120_000);

  test('are undone one by one to the start, which they never wrote in', () => {
    always(RUNS / 4, arbitraryHistory, ({ start, steps, end }) => {
      const written = writeScenario(start);
      let now = end;
      for (const { before, edit } of steps.toReversed()) {
        expect(applyEdit(before, edit)).toEqual(now);
        now = before;
      }
      expect(now).toBe(start);
      expect(writeScenario(start)).toBe(written);
    });
  }, 120_000);

  test('are values of JSON', () => {
    always(RUNS / 4, arbitraryHistory, ({ steps }) => {
      for (const { before, edit } of steps) {
        const sent = JSON.parse(JSON.stringify(edit));
        expect(writeScenario(applyEdit(before, sent))).toBe(writeScenario(applyEdit(before, edit)));
      }
    });
  }, 120_000);
});

describe.each(EDIT_KINDS)('%s', (kind) => {
  const arbitraryEdit = arbitraryOf((dice) => {
    const scenario = deepFreeze(drawScenario(dice));
    return { scenario, edit: drawKind(dice, scenario, kind) };
  });

  test('keeps a scenario valid, and gives the same object where it changes nothing', () => {
    let offered = 0;
    always(30, arbitraryEdit, ({ scenario, edit }) => {
      if (findObstacle(scenario, edit)) return;
      offered++;
      const after = applyEdit(scenario, edit);
      const written = writeScenario(after);
      expect(parseScenario(written)).toEqual({ ok: true, value: after });
      if (written === writeScenario(scenario)) expect(after).toBe(scenario);
    });
    expect(offered).toBeGreaterThan(0);
  }, 60_000);
});
