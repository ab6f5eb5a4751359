// Does the engine say what the rules say, on any scenario?
import { expect, test } from 'vitest';
import { analyse } from '../src/engine/analyse.ts';
import { parseScenario } from '../src/format/parseScenario.ts';
import { writeScenario } from '../src/format/writeScenario.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { arbitraryScenario, drawScenario } from './plain/arbitraryScenario.ts';
import { deepFreeze } from './plain/deepFreeze.ts';
import { evaluatePlainly } from './plain/evaluatePlainly.ts';
import { inOneOrder } from './plain/inOneOrder.ts';
import { shuffleScenario } from './plain/shuffleScenario.ts';
import { applicationTallies, toEvaluation } from './plain/toEvaluation.ts';

test('S1–S7 R1–R13 the engine says what the plain evaluation says, on 1,000 scenarios, and writes in none', () => {
  always(1000, arbitraryScenario(), (scenario) => {
    const analysis = analyse(deepFreeze(scenario));
    const plain = evaluatePlainly(scenario);
    expect(toEvaluation(analysis)).toEqual(plain);
    expect(analysis.phases.map((phase) => phase.applications)).toEqual(
      plain.phases.map((phase) => applicationTallies(scenario.applications, phase)),
    );
  });
}, 300_000);

test('S1–S7 R1–R13 what lists say is not changed by their order, where order means nothing', () => {
  const both = arbitraryOf((dice) => {
    const scenario = drawScenario(dice);
    return [scenario, shuffleScenario(dice, scenario)] as const;
  });
  const holds = ([scenario, shuffled]: readonly [Scenario, Scenario]) => {
    expect(inOneOrder(toEvaluation(analyse(shuffled)))).toEqual(inOneOrder(toEvaluation(analyse(scenario))));
  };
  always(250, both, holds);
}, 300_000);

test('§1 every random scenario is valid, and is the same when written and read', () => {
  always(250, arbitraryScenario(), (scenario) => {
    expect(parseScenario(writeScenario(scenario))).toEqual({ ok: true, value: scenario });
  });
}, 300_000);
