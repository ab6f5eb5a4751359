// Which steps does an actor take in a contract? Add the target, drop the older versions; both at once if it must.
import type { ActorId, Address, Change, VersionId } from '../../model/Scenario.ts';
import { type Bits, hasBit } from '../bits.ts';
import { type PhaseState, permissionKey, routeKey } from '../PhaseState.ts';
import type { DialStep, Ground, Mover } from './PlanModel.ts';

export interface Candidate {
  readonly actor: ActorId;
  readonly kind: Mover['kind'];
  readonly contract: number;
  /** Number of the consumer, producer or platform. */
  readonly member: number;
}

/** What an actor has in a contract at the end of a phase. */
export interface Standing {
  readonly isPresent: boolean;
  readonly older: readonly VersionId[];
  readonly hasTarget: boolean;
}

export function standingOf(ground: Ground, { kind, contract, member }: Candidate, phase: number): Standing {
  const state = ground.states[phase] as PhaseState;
  const versions = ground.index.contracts[contract]?.versions ?? [];
  const slots = kind === 'producer' ? ground.index.slotsOf(member) : [];
  const list = { consumer: state.supports, platform: state.platformHas, producer: state.offers }[kind];
  const members = kind === 'producer' ? slots : [member];
  const has = (v: number) => members.some((one) => hasBit(list[v] as Bits, one));
  const present = { consumer: state.consumerPresent, producer: state.slotPresent, platform: null }[kind];
  const target = versions.at(-1) as number;
  const there = members.filter((one) => present === null || hasBit(present[contract] as Bits, one));
  return {
    isPresent: there.length > 0,
    older: versions.slice(0, -1).flatMap((v) => (has(v) ? (ground.index.versions[v]?.id as string) : [])),
    hasTarget: there.length > 0 && there.every((one) => hasBit(list[target] as Bits, one)),
  };
}

/** The addresses that a producer is ever present at, where these are not all it has. */
function narrowed(
  { index, states, scenario }: Ground,
  { kind, contract, member }: Candidate,
): readonly Address[] | null {
  if (kind !== 'producer') return null;
  const slots = index.slotsOf(member);
  const used = slots.filter((slot) => states.some((state) => hasBit(state.slotPresent[contract] as Bits, slot)));
  if (used.length === slots.length || used.length === 0) return null;
  const addresses = used.map((slot) => index.addresses[index.slotAddress[slot] as number] as string);
  return scenario.producers[member]?.addresses?.filter((one) => addresses.includes(one)) ?? null;
}

export function toAdding(ground: Ground, who: Candidate, older: readonly VersionId[]): Change {
  const target = ground.index.contracts[who.contract]?.versions.at(-1) as number;
  const version = ground.index.versions[target]?.id as string;
  const addresses = narrowed(ground, who);
  const reset = isOverridden(ground, who, version) ? resetOf(who, [version]) : {};
  return { actors: [who.actor], adds: [...older, version], ...(addresses ? { addresses } : {}), ...reset };
}

export function toDropping(ground: Ground, who: Candidate, older: readonly VersionId[]): Change {
  const left = who.kind === 'producer' ? older.filter((version) => isOverridden(ground, who, version)) : [];
  return { actors: [who.actor], removes: older, ...(left.length > 0 ? resetOf(who, left) : {}) };
}

function resetOf({ kind }: Candidate, versions: readonly VersionId[]): Pick<Change, 'routes' | 'permissions'> {
  const entries = versions.map((version) => ({ version, state: 'auto' as const }));
  return kind === 'producer' ? { routes: entries } : { permissions: entries };
}

/** Something of its own is open or closed for the version where we start. */
export function isOverridden({ index, states }: Ground, who: Candidate, version: VersionId): boolean {
  const state = states[0] as PhaseState;
  const v = index.versionOf.get(version) as number;
  if (who.kind === 'producer') {
    const slots = index.slotsOf(who.member);
    return [...index.platformOf.values()].some((q) => {
      const bits = state.routes.get(routeKey(v, q));
      return bits !== undefined && slots.some((slot) => hasBit(bits.open, slot) || hasBit(bits.closed, slot));
    });
  }
  const caller = who.kind === 'consumer' ? who.member : index.consumerOf.size + who.member;
  return state.closedPermissions.get(permissionKey(v, caller))?.some((word) => word !== 0) ?? false;
}

/** Both at once, as one change. */
export function toSwitching(ground: Ground, who: Candidate, older: readonly VersionId[]): Change {
  const { actors, removes = [], routes: closing = [] } = toDropping(ground, who, older);
  const { adds = [], addresses, routes: opening = [], permissions } = toAdding(ground, who, []);
  const routes = [...closing, ...opening];
  return {
    actors,
    adds,
    removes,
    ...(addresses ? { addresses } : {}),
    ...(routes.length > 0 ? { routes } : {}),
    ...(permissions ? { permissions } : {}),
  };
}

export type NewStep = Omit<DialStep, 'moment'>;

/** Steps of one who is there from the start. */
export function stepsOf(ground: Ground, who: Candidate, standing: Standing, options: StepOptions): readonly NewStep[] {
  const { older, hasTarget } = standing;
  const version = ground.index.versions[ground.index.contracts[who.contract]?.versions.at(-1) as number]?.id as string;
  const adds = !options.onlyDrops && (!hasTarget || isOverridden(ground, who, version));
  if (adds && !hasTarget && older.length > 0 && options.isUnable)
    return [{ role: 'switch', changes: [toSwitching(ground, who, older)] }];
  return [
    ...(adds ? [{ role: 'add' as const, changes: [toAdding(ground, who, [])] }] : []),
    ...(older.length > 0 ? [{ role: 'drop' as const, changes: [toDropping(ground, who, older)] }] : []),
  ];
}

export interface StepOptions {
  readonly isUnable: boolean;
  readonly onlyDrops: boolean;
}
