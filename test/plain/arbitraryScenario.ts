// Which scenarios may there be? Small valid ones, dense with all that the rules speak of.
import type fc from 'fast-check';
import type { Scenario } from '../../src/model/Scenario.ts';
import { arbitraryOf, type Dice, drawn } from './arbitrary/Dice.ts';
import { drawApplications } from './arbitrary/drawApplications.ts';
import { drawCast } from './arbitrary/drawCast.ts';
import { drawClaims, drawKnown } from './arbitrary/drawClaims.ts';
import { drawPhases } from './arbitrary/drawPhases.ts';

export function arbitraryScenario(): fc.Arbitrary<Scenario> {
  return arbitraryOf(drawScenario);
}

export function drawScenario(dice: Dice): Scenario {
  const cast = drawCast(dice);
  const applications = drawApplications(dice, cast);
  const { phases, releases } = drawPhases(dice, cast);
  return drawn({
    format: 1 as const,
    title: 'random',
    ...cast,
    applications,
    phases,
    releases: releases.length > 0 ? releases : undefined,
    claims: dice.chance(50) ? drawClaims(dice, cast, applications, phases) : undefined,
    known: dice.chance(25) ? drawKnown(dice, cast, phases) : undefined,
  });
}
