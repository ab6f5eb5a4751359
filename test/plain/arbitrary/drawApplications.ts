// Which applications has a random scenario, who takes part, and who needs whom?
import type { Application, Need } from '../../../src/model/Scenario.ts';
import { addressesOf } from '../PlainPlan.ts';
import { type Dice, drawn } from './Dice.ts';
import { type Cast, range } from './drawCast.ts';

export function drawApplications(dice: Dice, cast: Cast): readonly Application[] {
  return range(dice.one([1, 1, 2, 2, 3])).map((n) => {
    const id = `app${n + 1}`;
    return drawn({
      id,
      name: id,
      contract: dice.chance(60) ? 'tk' : dice.one(cast.contracts).id,
      consumers: drawParticipants(dice, ids(cast.consumers)),
      producers: drawParticipants(dice, ids(cast.producers)),
      needs: dice.chance(35) ? range(dice.whole(1, 3)).map(() => drawEntry(dice, cast)) : undefined,
      accepted: dice.chance(30) ? range(dice.whole(1, 2)).map(() => drawAccepted(dice, cast)) : undefined,
    });
  });
}

/** Left out, all, or some of them. */
function drawParticipants(dice: Dice, all: readonly string[]): readonly string[] | undefined {
  const some = dice.shuffled(dice.some(all, Math.min(1, all.length)));
  return dice.one([undefined, ['*'], some, some]);
}

/** Names also those who take no part: they stay unnamed all the same. */
export function drawEntry(dice: Dice, cast: Cast): Need {
  return drawn({
    consumers: drawNames(dice, ids(cast.consumers)),
    producers: drawNames(dice, ids(cast.producers)),
    addresses: drawNames(dice, [...new Set(cast.producers.flatMap(addressesOf))]),
  });
}

function drawAccepted(dice: Dice, cast: Cast): Need {
  return drawn({ ...drawEntry(dice, cast), why: dice.chance(20) ? 'why' : undefined });
}

/** Left out, all, or some of them and at least one. */
function drawNames(dice: Dice, all: readonly string[]): readonly string[] | undefined {
  if (all.length === 0) return dice.one([undefined, ['*']]);
  const some = dice.shuffled(dice.some(all, 1));
  return dice.one([undefined, some, some, ['*'], ['*', ...some.slice(1)]]);
}

export function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map((thing) => thing.id);
}
