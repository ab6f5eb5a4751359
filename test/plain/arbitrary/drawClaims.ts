// What does a random scenario claim of its phases, and which findings does it know of?
import { FINDING_CODES } from '../../../src/model/findingCodes.ts';
import type { Application, Claim, Expectation, KnownFinding, Phase } from '../../../src/model/Scenario.ts';
import { CLAIMED_STATUSES } from '../../../src/model/scenarioSchema.ts';
import { type Dice, drawn } from './Dice.ts';
import { drawEntry, ids } from './drawApplications.ts';
import { type Cast, range } from './drawCast.ts';

export function drawClaims(
  dice: Dice,
  cast: Cast,
  applications: readonly Application[],
  phases: readonly Phase[],
): readonly Claim[] {
  return range(dice.whole(1, 4)).map((n) => ({
    phase: dice.one(phases).id,
    text: `claim ${n}`,
    expect: drawExpectation(dice, cast, applications),
  }));
}

/** Mostly of links. Of an application and what may go only consumers and producers can be named. */
export function drawExpectation(dice: Dice, cast: Cast, applications: readonly Application[]): Expectation {
  const application = dice.chance(50) ? dice.one(applications).id : undefined;
  if (dice.chance(60)) return drawn({ application, ...drawEntry(dice, cast), status: dice.some(CLAIMED_STATUSES, 1) });
  const parties = ids([...cast.producers, ...cast.consumers]);
  const isOfApplication = application !== undefined && parties.length > 0;
  const actors = isOfApplication ? parties : [...parties, ...ids(cast.platforms)];
  const versions = ids(cast.contracts.flatMap((contract) => contract.versions));
  const [isToGo, isToStay] = dice.one([
    [true, false],
    [false, true],
    [true, true],
  ] as const);
  return drawn({
    application: isOfApplication ? application : undefined,
    actors: dice.some(actors, 1).slice(0, dice.one([1, 1, 2])),
    mayGo: isToGo ? [dice.one(versions)] : undefined,
    mayNotGo: isToStay ? [dice.one(versions)] : undefined,
  });
}

export function drawKnown(dice: Dice, cast: Cast, phases: readonly Phase[]): readonly KnownFinding[] {
  const actors = ids([...cast.producers, ...cast.consumers, ...cast.platforms]);
  return range(dice.whole(1, 2)).map(() =>
    drawn({
      code: dice.one(FINDING_CODES),
      phase: dice.one(phases).id,
      cause: dice.chance(40) ? dice.one(['VP004', 'v1']) : undefined,
      actors: dice.chance(60) ? dice.some(actors, 1) : undefined,
      why: 'why',
    }),
  );
}
