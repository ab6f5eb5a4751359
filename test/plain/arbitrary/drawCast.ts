// Which contracts, platforms, consumers and producers has a random scenario?
import type { Consumer, Contract, DateText, Platform, Producer, VersionId } from '../../../src/model/Scenario.ts';
import { type Dice, drawn } from './Dice.ts';

export interface Cast {
  readonly contracts: readonly Contract[];
  readonly platforms: readonly Platform[];
  readonly consumers: readonly Consumer[];
  readonly producers: readonly Producer[];
}

/** Days on which something may happen, ascending. */
export const DATES = ['2026-01-01', '2026-03-01', '2026-06-30', '2026-07-01', '2026-12-31'] as const;
/** Consumers, or producers. */
const HOW_MANY = [2, 3, 1, 3, 2, 4, 3, 4, 2, 3, 4, 4, 2, 3, 4, 3, 4, 2, 3, 0] as const;
const CODES = ['VP004', 'VP006', 'VP007', 'VP009'] as const;
/** The last is also a producer's id: what one lists may be another's own. */
const SHARED_ADDRESSES = ['A', 'B', 'C', 'p1'] as const;

export function drawCast(dice: Dice): Cast {
  const contracts = [drawContract(dice, 'tk', 'v'), ...(dice.chance(25) ? [drawContract(dice, 'alt', 'w')] : [])];
  const versions = contracts.flatMap((contract) => contract.versions.map((version) => version.id));
  const platforms = drawPlatforms(dice, versions);
  const consumers = range(dice.one(HOW_MANY)).map((n) => drawConsumer(dice, n, contracts, platforms));
  const producers = range(dice.one(HOW_MANY)).map((n) => drawProducer(dice, n, contracts, platforms, consumers));
  return { contracts, platforms, consumers, producers };
}

export function range(count: number): readonly number[] {
  return [...Array(count).keys()];
}

function drawContract(dice: Dice, id: string, prefix: string): Contract {
  const versions = range(dice.one([2, 2, 2, 3, 3, 1])).map((n) => {
    const end = dice.chance(12) ? dice.whole(0, DATES.length - 1) : undefined;
    return drawn({
      id: `${prefix}${n + 1}`,
      deprecatedFrom: end !== undefined && dice.chance(30) ? DATES[dice.whole(0, end)] : undefined,
      endOfLife: end === undefined ? undefined : DATES[end],
    });
  });
  return { id, name: id, versions };
}

/** One tree or two, in any order in the file; the first is where everyone stands who says nothing. */
function drawPlatforms(dice: Dice, versions: readonly VersionId[]): readonly Platform[] {
  const ids = range(dice.one([1, 1, 2, 2, 3, 4])).map((n) => `q${n + 1}`);
  const roots = ids.length > 1 && dice.chance(20) ? 2 : 1;
  const platforms = ids.map((id, n) =>
    drawn({
      id,
      name: id,
      parent: n < roots ? undefined : dice.one(ids.slice(0, n)),
      supports: dice.chance(25) ? dice.some(versions, dice.chance(90) ? versions.length - 1 : 0) : undefined,
      readyFrom: drawReadyFrom(dice),
    }),
  );
  return dice.shuffled(platforms);
}

function drawConsumer(dice: Dice, n: number, contracts: readonly Contract[], platforms: readonly Platform[]): Consumer {
  const id = `c${n + 1}`;
  return drawn({
    id,
    name: id,
    platform: dice.chance(40) ? dice.one(platforms).id : undefined,
    supports: drawSupports(dice, contracts),
    order: dice.chance(35) ? dice.one(['newest-first', 'oldest-first', 'oldest-first'] as const) : undefined,
    fallbackOn: dice.chance(40)
      ? dice.one([[], CODES, dice.some(CODES), ['VP004', 'VP007'], ['VP004', 'VP009']])
      : undefined,
    parallel: dice.chance(10) ? false : undefined,
    readyFrom: drawReadyFrom(dice),
  });
}

function drawProducer(
  dice: Dice,
  n: number,
  contracts: readonly Contract[],
  platforms: readonly Platform[],
  consumers: readonly Consumer[],
): Producer {
  const id = `p${n + 1}`;
  return drawn({
    id,
    name: id,
    platform: dice.chance(40) ? dice.one(platforms).id : undefined,
    supports: drawSupports(dice, contracts),
    addresses: dice.chance(50)
      ? dice.shuffled(dice.some([...SHARED_ADDRESSES, `${id}-own`, `${id}-more`], 1)).slice(0, 3)
      : undefined,
    aggregates: consumers.length > 0 && dice.chance(25) ? dice.one(consumers).id : undefined,
    parallel: dice.chance(10) ? false : undefined,
    readyFrom: drawReadyFrom(dice),
  });
}

function drawReadyFrom(dice: Dice): DateText | undefined {
  return dice.chance(10) ? dice.one(DATES) : undefined;
}

/** Contract by contract mostly the oldest, often more, now and then anything; sometimes nothing, or not a word. */
function drawSupports(dice: Dice, contracts: readonly Contract[]): readonly VersionId[] | undefined {
  if (dice.chance(12)) return dice.one([undefined, []]);
  return contracts.flatMap((contract) => {
    const versions = contract.versions.map((version) => version.id);
    return dice.one([versions.slice(0, 1), versions.slice(0, 1), versions, versions, dice.some(versions)]);
  });
}
