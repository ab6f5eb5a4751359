// Which phases has a random scenario, on which dates?
import type { Phase, Release } from '../../../src/model/Scenario.ts';
import { type Dice, drawn } from './Dice.ts';
import { type Cast, DATES, range } from './drawCast.ts';
import { drawChange } from './drawChange.ts';

/** Dates never go backwards: some phases have their own, some their release's, some none. */
export function drawPhases(dice: Dice, cast: Cast): { phases: readonly Phase[]; releases: readonly Release[] } {
  const releases: Release[] = [];
  let today = 0;
  const phases = range(dice.one([3, 4, 2, 5, 4, 6, 5, 1, 6])).map((n) => {
    today = Math.min(DATES.length - 1, today + dice.one([0, 0, 1, 1, 2]));
    const ownDate = dice.chance(30) ? DATES[today] : undefined;
    const release = dice.chance(30)
      ? { id: `r${n}`, name: `r${n}`, ...drawReleaseDate(dice, today, ownDate) }
      : undefined;
    if (release !== undefined) releases.push(release);
    return drawn({
      id: `f${n}`,
      title: `f${n}`,
      date: ownDate,
      release: release?.id,
      changes: n > 0 || dice.chance(35) ? drawChanges(dice, cast) : undefined,
    });
  });
  return { phases, releases };
}

/** A phase's own date stands before its release's, so that the release's may then be any day. */
function drawReleaseDate(dice: Dice, today: number, ownDate: string | undefined): { readonly date?: string } {
  return drawn({ date: dice.chance(20) ? undefined : ownDate === undefined ? DATES[today] : dice.one(DATES) });
}

function drawChanges(dice: Dice, cast: Cast) {
  return range(dice.one([1, 1, 2, 2, 3, 0])).flatMap(() => drawChange(dice, cast) ?? []);
}
