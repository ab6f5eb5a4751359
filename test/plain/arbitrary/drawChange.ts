// What does a random change do, within what the format allows each kind of actor?
import type { ActorId, Change, OverrideState, PermissionOverride, RouteOverride } from '../../../src/model/Scenario.ts';
import { addressesOf } from '../PlainPlan.ts';
import { type Dice, drawn } from './Dice.ts';
import { type Cast, range } from './drawCast.ts';

type Draw = (dice: Dice, cast: Cast) => Change | null;

/** Each kind of change, as often as it stands here. Null where the cast has nobody who could make it. */
const KINDS: readonly Draw[] = [
  drawMigration,
  drawMigration,
  drawMigration,
  drawMigration,
  drawProducerChange,
  drawProducerChange,
  drawProducerChange,
  drawPermissions,
  drawPermissions,
  drawTrap,
  drawTrap,
  drawPlatformChange,
  drawComing,
];

export function drawChange(dice: Dice, cast: Cast): Change | null {
  return dice.one(KINDS)(dice, cast);
}

/** R5: a permission that is not there when the route comes, or a route that stays when the version goes. */
function drawTrap(dice: Dice, cast: Cast): Change | null {
  const isPermission = dice.chance(60);
  const actors = drawActors(dice, isPermission ? [...cast.consumers, ...cast.platforms.slice(1)] : cast.producers);
  const versions = dice.one(cast.contracts).versions.map((version) => version.id);
  const [oldest] = versions;
  const target = versions.at(-1);
  if (actors === null || oldest === undefined || target === undefined) return null;
  return isPermission
    ? { actors, adds: [target], permissions: [{ version: target, state: 'closed' }] }
    : { actors, removes: [oldest], routes: [{ version: dice.chance(70) ? oldest : target, state: 'open' }] };
}

/** Consumers and producers, some toward a newer version, some letting an older one go. */
function drawMigration(dice: Dice, cast: Cast): Change | null {
  const actors = drawActors(dice, [...cast.consumers, ...cast.producers]);
  return actors && drawn({ actors, ...drawVersions(dice, cast) });
}

/** All that a producer's change may hold, some at a time. */
function drawProducerChange(dice: Dice, cast: Cast): Change | null {
  const actors = drawActors(dice, cast.producers);
  if (actors === null) return null;
  const addresses = cast.producers.filter((one) => actors.includes(one.id)).flatMap(addressesOf);
  return drawn({
    actors,
    ...(dice.chance(60) ? drawVersions(dice, cast) : {}),
    addresses: dice.chance(50) ? drawAddresses(dice, addresses) : undefined,
    routes: dice.chance(55) ? range(dice.whole(1, 2)).map(() => drawRoute(dice, cast, addresses)) : undefined,
    ...drawMoving(dice, cast, 10),
  });
}

function drawPermissions(dice: Dice, cast: Cast): Change | null {
  const actors = drawActors(
    dice,
    dice.chance(30) ? cast.platforms : dice.chance(20) ? [...cast.platforms, ...cast.consumers] : cast.consumers,
  );
  if (actors === null) return null;
  return drawn({
    actors,
    ...(dice.chance(25) ? drawVersions(dice, cast) : {}),
    permissions: range(dice.whole(1, 2)).map(() => drawPermission(dice, cast)),
  });
}

function drawPlatformChange(dice: Dice, cast: Cast): Change | null {
  const actors = drawActors(dice, cast.platforms);
  return actors && drawn({ actors, ...drawVersions(dice, cast) });
}

/** Someone moves, leaves, or comes back. */
function drawComing(dice: Dice, cast: Cast): Change | null {
  const actors = drawActors(dice, [...cast.consumers, ...cast.producers]);
  return (
    actors && drawn({ actors, ...(dice.chance(40) ? drawVersions(dice, cast) : {}), ...drawMoving(dice, cast, 50) })
  );
}

function drawMoving(dice: Dice, cast: Cast, percent: number) {
  return {
    moves: dice.chance(percent) ? dice.one(cast.platforms).id : undefined,
    leaves: dice.chance(percent / 2) ? dice.chance(95) : undefined,
  };
}

function drawActors(dice: Dice, all: readonly { readonly id: ActorId }[]): readonly ActorId[] | null {
  if (all.length === 0) return null;
  return dice.shuffled(all.map((actor) => actor.id)).slice(0, dice.one([1, 1, 2, 3]));
}

/** Mostly the target comes, or the oldest goes. */
function drawVersions(dice: Dice, cast: Cast): Pick<Change, 'adds' | 'removes'> {
  const versions = dice.one([cast.contracts[0], ...cast.contracts])?.versions.map((version) => version.id) ?? [];
  const target = versions.slice(-1);
  const oldest = versions.slice(0, 1);
  const some = dice.some(versions, 1);
  return drawn({
    adds: dice.one([target, target, target, some, versions, undefined, undefined]),
    removes: dice.one([undefined, undefined, undefined, undefined, oldest, oldest, some]),
  });
}

function drawRoute(dice: Dice, cast: Cast, addresses: readonly string[]): RouteOverride {
  return drawn({
    version: drawVersion(dice, cast),
    addresses: dice.chance(35) ? drawAddresses(dice, addresses) : undefined,
    platform: dice.chance(35) ? dice.one(cast.platforms).id : undefined,
    state: drawState(dice),
  });
}

function drawPermission(dice: Dice, cast: Cast): PermissionOverride {
  const addresses = cast.producers.flatMap(addressesOf);
  return drawn({
    version: drawVersion(dice, cast),
    addresses: addresses.length > 0 && dice.chance(50) ? drawAddresses(dice, addresses) : undefined,
    state: drawState(dice),
  });
}

function drawAddresses(dice: Dice, addresses: readonly string[]): readonly string[] {
  return dice.some([...new Set(addresses)], 1);
}

function drawVersion(dice: Dice, cast: Cast): string {
  return dice.one(cast.contracts.flatMap((contract) => contract.versions)).id;
}

function drawState(dice: Dice): OverrideState {
  return dice.one(['closed', 'open', 'auto', 'open', 'closed']);
}
