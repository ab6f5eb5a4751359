// Which plans may there be where much is to happen in one phase, so that the order matters?
import type { Change, Scenario } from '../../../src/model/Scenario.ts';
import { type Dice, drawn } from './Dice.ts';
import { drawApplications } from './drawApplications.ts';
import { type Cast, drawCast, range } from './drawCast.ts';
import { drawChange } from './drawChange.ts';

/** Two phases: a start in which something may be closed, and one in which many go from the oldest version to the target. */
export function drawSwitch(dice: Dice): Scenario {
  const cast = startingOld(dice, drawCast(dice));
  const start = range(dice.one([0, 1, 2])).flatMap(() => drawBarrier(dice, cast, 'closed') ?? []);
  const changes = range(dice.one([3, 2, 3, 4])).flatMap(() => dice.one(KINDS)(dice, cast) ?? []);
  return {
    format: 1 as const,
    title: 'switch',
    ...cast,
    applications: drawApplications(dice, cast),
    phases: [
      drawn({ id: 'f0', title: 'f0', changes: start.length > 0 ? start : undefined }),
      { id: 'f1', title: 'f1', changes },
    ],
  };
}

type Draw = (dice: Dice, cast: Cast) => Change | null;

const KINDS: readonly Draw[] = [
  drawMove,
  drawMove,
  drawMove,
  drawMove,
  drawLeap,
  drawLeap,
  (dice, cast) => drawBarrier(dice, cast, dice.one(['open', 'auto'])),
  (dice, cast) => drawBarrier(dice, cast, 'closed'),
  drawChange,
];

/** Mostly the oldest alone, at times all. */
function startingOld(dice: Dice, cast: Cast): Cast {
  const all = cast.contracts.flatMap(({ versions }) => versions.map(({ id }) => id));
  const oldest = cast.contracts.flatMap(({ versions }) => versions[0]?.id ?? []);
  const start = <Actor extends object>(one: Actor) => ({
    ...one,
    supports: dice.one([oldest, oldest, all]),
    ...(dice.chance(25) ? { parallel: false } : {}),
  });
  return { ...cast, consumers: cast.consumers.map(start), producers: cast.producers.map(start) };
}

/** Someone gets the target, drops the oldest, or both at once. */
function drawMove(dice: Dice, cast: Cast): Change | null {
  const who = dice.shuffled([...cast.consumers, ...cast.producers].map(({ id }) => id)).slice(0, dice.one([1, 1, 2]));
  const versions = dice.one(cast.contracts).versions.map(({ id }) => id);
  const what = dice.one(['both', 'both', 'adds', 'removes'] as const);
  if (who.length === 0) return null;
  return drawn({
    actors: who,
    adds: what === 'removes' ? undefined : versions.slice(-1),
    removes: what === 'adds' ? undefined : versions.slice(0, 1),
  });
}

/** A producer that drops the oldest for one of several: whichever comes first carries the links over. */
function drawLeap(dice: Dice, cast: Cast): Change | null {
  const who = dice.shuffled(cast.producers.map(({ id }) => id)).slice(0, dice.one([1, 1, 2]));
  const versions = dice.one(cast.contracts).versions.map(({ id }) => id);
  if (who.length === 0 || versions.length < 2) return null;
  return { actors: who, adds: versions.slice(1), removes: versions.slice(0, 1) };
}

/** A route or a permission for the target, or for the oldest. */
function drawBarrier(dice: Dice, cast: Cast, state: 'open' | 'closed' | 'auto'): Change | null {
  const versions = dice.one(cast.contracts).versions.map(({ id }) => id);
  const version = dice.one([versions.at(-1), versions.at(-1), versions[0]]) as string;
  const [callers, producers] = [[...cast.consumers, ...cast.platforms], cast.producers];
  const isRoute = dice.chance(50);
  const actor = dice.shuffled(isRoute ? producers : callers)[0]?.id;
  if (actor === undefined) return null;
  return { actors: [actor], [isRoute ? 'routes' : 'permissions']: [{ version, state }] };
}
