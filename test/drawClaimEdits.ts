// Which edits of claims and known findings might a person make?
import type { EditOf } from '../src/model/edits/Edit.ts';
import { FINDING_CODES } from '../src/model/findingCodes.ts';
import type { Claim, KnownFinding } from '../src/model/Scenario.ts';
import type { Draw } from './createDraw.ts';
import { drawn } from './plain/arbitrary/Dice.ts';
import { drawExpectation } from './plain/arbitrary/drawClaims.ts';

type Kind = 'addClaim' | 'changeClaim' | 'removeClaim' | 'markKnown' | 'unmarkKnown';

export const CLAIM_DRAWS: { readonly [One in Kind]: (draw: Draw) => Omit<EditOf<One>, 'kind'> } = {
  addClaim: (draw) => ({ claim: drawClaim(draw) }),
  changeClaim: (draw) => ({ index: drawPlace(draw, draw.scenario.claims), claim: drawClaim(draw) }),
  removeClaim: (draw) => ({ index: drawPlace(draw, draw.scenario.claims) }),
  markKnown: (draw) => ({ entry: drawKnownEntry(draw) }),
  unmarkKnown: (draw) => ({ index: drawPlace(draw, draw.scenario.known) }),
};

/** Mostly of something that is there. */
const drawPlace = ({ dice }: Draw, list: readonly unknown[] = []): number =>
  list.length === 0 || dice.chance(3) ? list.length : dice.whole(0, list.length - 1);

function drawClaim(draw: Draw): Claim {
  const { dice, scenario } = draw;
  const expect = dice.chance(95)
    ? drawExpectation(dice, scenario, scenario.applications)
    : { status: [], actors: [draw.actor()] };
  return { phase: draw.phase(), text: draw.text(), expect };
}

/** Now and then about what another one is about. */
function drawKnownEntry(draw: Draw): KnownFinding {
  const { dice, scenario } = draw;
  const known = scenario.known ?? [];
  if (known.length > 0 && dice.chance(30)) return { ...dice.one(known), why: draw.text() };
  return drawn({
    code: dice.one(FINDING_CODES),
    phase: draw.phase(),
    cause: draw.maybe(draw.version),
    actors: draw.maybe(draw.actors),
    why: draw.text(),
  });
}
