// Are the numbers of a group those of its actors, one by one?
import { expect, test } from 'vitest';
import { always } from '../../test/plain/always.ts';
import { arbitraryOf } from '../../test/plain/arbitrary/Dice.ts';
import { drawScenario } from '../../test/plain/arbitraryScenario.ts';
import { analyse } from './analyse.ts';

test('a group has what its members have, in every phase', () => {
  let told = 0;
  always(
    40,
    arbitraryOf((dice) => drawScenario(dice)),
    (scenario) => {
      const analysis = analyse(scenario);
      for (const side of [scenario.consumers, scenario.producers, scenario.platforms]) {
        const members = side.map(({ id }) => id);
        scenario.phases.forEach((_, phase) => {
          const actors = members.map((id) => analysis.actor(phase, id));
          const group = analysis.group(phase, members);
          expect(group.size).toBe(members.length);
          expect(group.present).toBe(actors.filter(({ isPresent }) => isPresent).length);
          for (const { version, having, whole, before, ended, isTarget } of group.versions) {
            const own = actors.flatMap(({ id, versions }) =>
              versions.filter((one) => one.version === version).map((one) => ({ id, ...one })),
            );
            expect(having).toEqual(own.filter(({ extent }) => extent !== 'none').map(({ id }) => id));
            expect(whole).toBe(own.filter(({ extent }) => extent === 'all').length);
            expect(before).toBe(own.filter((one) => one.before !== 'none').length);
            expect(own.every((one) => one.ended === ended && one.isTarget === isTarget)).toBe(true);
            told++;
          }
          const shown = new Set(actors.flatMap(({ versions }) => versions.filter(isThere).map((one) => one.version)));
          expect(new Set(group.versions.map(({ version }) => version))).toEqual(shown);
        });
      }
    },
  );
  expect(told).toBeGreaterThan(100);
}, 60_000);

const isThere = ({ extent, before }: { readonly extent: string; readonly before: string }) =>
  extent !== 'none' || before !== 'none';
