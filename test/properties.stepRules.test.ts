// Do the rules say just which sets of steps break a link? Every set of them is evaluated plainly.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkFact } from '../src/engine/Analysis.ts';
import { buildStates } from '../src/engine/buildStates.ts';
import { indexScenario } from '../src/engine/indexScenario.ts';
import { findStepRules } from '../src/engine/order/findStepRules.ts';
import type { IsBad, Step, StepRules } from '../src/engine/order/StepRules.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { drawSwitch } from './plain/arbitrary/drawSwitch.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';
import { isAnswered, standingsOf } from './plain/standingsOf.ts';

const MOST = 7;

/** Newly broken on the way; and the planner's. */
const newlyBroken: IsBad = (before, now, end) => before === 'answered' && now === 'broken' && end !== 'broken';
const worseThanBefore: IsBad = (before, now) => now === 'broken' && before !== 'broken';

const standingOf = (link: LinkFact) => (isAnswered(link) ? 'answered' : link.status === 'broken' ? 'broken' : 'absent');

/** Each change of each actor by itself; now and then two of different actors are done together. */
function stepsOf(scenario: Scenario, phase: number, whim: number): readonly Step[] {
  const single = (scenario.phases[phase]?.changes ?? []).flatMap((change) =>
    change.actors.map((actor) => ({ actors: [actor], changes: [{ ...change, actors: [actor] }] })),
  );
  const [a, b, ...others] = single;
  if (whim % 4 !== 0 || !a || !b || a.actors[0] === b.actors[0]) return single;
  return [{ actors: [...a.actors, ...b.actors], changes: [...a.changes, ...b.changes] }, ...others];
}

/** One actor's steps in their order, and now and then a step before that of another. */
function listedOf(steps: readonly Step[], whim: number): readonly (readonly [number, number])[] {
  return steps.flatMap((then, t) =>
    steps.slice(0, t).flatMap((first, f) => {
      const isTold = whim % 3 === 0 && (f * 5 + t * 3 + whim) % 7 === 0;
      return isTold || first.actors.some((actor) => then.actors.includes(actor)) ? [[f, t] as const] : [];
    }),
  );
}

const has = (set: number, step: number) => (set >>> step) % 2 === 1;

function isForbidden({ before, rest }: StepRules, set: number): boolean {
  return (
    before.some(({ first, then }) => has(set, then) && !has(set, first)) ||
    rest.some(({ among, bad }) =>
      bad.includes(among.reduce((made, step, i) => made | (has(set, step) ? 1 << i : 0), 0)),
    )
  );
}

for (const [name, isBad] of Object.entries({ newlyBroken, worseThanBefore })) {
  test(`a set of steps breaks a rule exactly when it breaks a link: ${name}`, () => {
    let [safe, bad, rests] = [0, 0, 0];
    const plans = fc.oneof({ weight: 2, arbitrary: arbitraryOf(drawSwitch) }, arbitraryScenario());
    always(500, fc.tuple(plans, fc.nat(1000)), ([scenario, whim]) => {
      const index = indexScenario(scenario);
      const states = buildStates(index);
      for (let phase = 1; phase < scenario.phases.length; phase++) {
        const steps = stepsOf(scenario, phase, whim);
        const base = states[phase - 1];
        if (steps.length === 0 || steps.length > MOST || !base) continue;
        const listed = listedOf(steps, whim);
        const rules = findStepRules(index, base, steps, listed, isBad);
        expect(rules.isWhole).toBe(true);
        rests += rules.rest.length;
        const standings = (set: number) =>
          standingsOf(
            scenario,
            phase,
            steps.flatMap(({ changes }, s) => (has(set, s) ? changes : [])),
          ).map(standingOf);
        const [start, end] = [standings(0), standings(2 ** steps.length - 1)];
        for (let set = 0; set < 2 ** steps.length; set++) {
          if (!listed.every(([first, then]) => !has(set, then) || has(set, first))) continue;
          const now = standings(set);
          const breaks = now.some((one, i) => isBad(start[i] ?? 'absent', one, end[i] ?? 'absent'));
          expect(isForbidden(rules, set), `phase ${phase}, set ${set}`).toBe(breaks);
          if (breaks) bad += 1;
          else safe += 1;
        }
      }
    });
    expect(safe).toBeGreaterThan(1000);
    expect(bad).toBeGreaterThan(250);
    expect(rests).toBeGreaterThan(0);
  }, 300_000);
}
