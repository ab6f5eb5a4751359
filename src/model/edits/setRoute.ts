// A route, or a permission, is opened, closed or left to follow the version (auto), from a phase on (S4, S5).
import type { ActorId, Address, OverrideState, Scenario, VersionId } from '../Scenario.ts';
import { indexOfPhase } from './addVersionToActor.ts';
import type { EditRules } from './EditRules.ts';
import { allAddresses, findActor, nameOf } from './findActor.ts';
import { findUnknown, findUnlisted } from './findUnknown.ts';
import { setOverride } from './setOverride.ts';

interface Overriding {
  readonly version: VersionId;
  readonly phase: string;
  /** Left out: all. */
  readonly addresses?: readonly Address[];
  readonly state: OverrideState;
}
export interface SetRoute extends Overriding {
  readonly kind: 'setRoute';
  readonly producer: ActorId;
  /** Left out: at all platforms. */
  readonly platform?: ActorId;
}
export interface SetPermission extends Overriding {
  readonly kind: 'setPermission';
  /** A consumer, or a platform toward the next. */
  readonly caller: ActorId;
}

export const setRoute: EditRules<SetRoute> = {
  findObstacle: (scenario, { producer, version, phase, platform, addresses }) =>
    findUnknown(scenario, { producer, version, phase, platform }) ?? findUnlisted(scenario, producer, addresses),
  change: (draft, { producer, phase, version, addresses, platform, state }) =>
    setOverride(draft, indexOfPhase(draft, phase), 'routes', producer, {
      version,
      ...(addresses ? { addresses } : {}),
      ...(platform === undefined ? {} : { platform }),
      state,
    }),
};

export const setPermission: EditRules<SetPermission> = {
  findObstacle: (scenario, { caller, version, phase, addresses }) => {
    const found = findActor(scenario, caller);
    if (found?.kind === 'producer') return { code: 'wrong-kind', name: nameOf(scenario, caller), kind: 'producer' };
    return findUnknown(scenario, { actor: caller, version, phase }) ?? findNowhere(scenario, addresses);
  },
  change: (draft, { caller, phase, version, addresses, state }) =>
    setOverride(draft, indexOfPhase(draft, phase), 'permissions', caller, {
      version,
      ...(addresses ? { addresses } : {}),
      state,
    }),
};

function findNowhere(scenario: Scenario, addresses: readonly Address[] | undefined) {
  if (!addresses) return null;
  if (addresses.length === 0) return { code: 'nothing-named' } as const;
  const listed = allAddresses(scenario);
  const other = addresses.find((address) => !listed.includes(address));
  return other === undefined ? null : ({ code: 'unknown', what: 'producer', id: other } as const);
}
