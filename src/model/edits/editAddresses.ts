// Which logical addresses does a producer answer at?
import type { ActorId, Address, Scenario } from '../Scenario.ts';
import type { EditRules, ScenarioDraft } from './EditRules.ts';
import { addressesOf, allAddresses, nameOf, producersAt } from './findActor.ts';
import { findAddressProblem, findUnknown, findUnlisted } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { pruneScenario } from './pruneScenario.ts';

export interface AddAddress {
  readonly kind: 'addAddress';
  readonly producer: ActorId;
  /** Others may list it too. */
  readonly address: Address;
}
/** Everywhere, for all who list it. */
export interface RenameAddress {
  readonly kind: 'renameAddress';
  readonly address: Address;
  readonly to: Address;
}
export interface RemoveAddress {
  readonly kind: 'removeAddress';
  readonly producer: ActorId;
  readonly address: Address;
}

export const addAddress: EditRules<AddAddress> = {
  findObstacle: (scenario, { producer, address }) => {
    const unfit = findUnknown(scenario, { producer }) ?? findAddressProblem(address);
    if (unfit || !addressesOf(scenario, producer).includes(address)) return unfit;
    return { code: 'address-taken', address, by: [nameOf(scenario, producer)] };
  },
  change: (draft, { producer, address }) => setAddresses(draft, producer, [...addressesOf(draft, producer), address]),
};

export const removeAddress: EditRules<RemoveAddress> = {
  findObstacle: (scenario, { producer, address }) => {
    const unfit = findUnknown(scenario, { producer }) ?? findUnlisted(scenario, producer, [address]);
    if (unfit || addressesOf(scenario, producer).length > 1) return unfit;
    return { code: 'last', what: 'address', name: nameOf(scenario, producer) };
  },
  change: (draft, { producer, address }) => {
    setAddresses(
      draft,
      producer,
      addressesOf(draft, producer).filter((each) => each !== address),
    );
    pruneScenario(draft);
  },
};

/** A producer that answers at its own id only need not list it. */
function setAddresses(draft: ScenarioDraft, producer: ActorId, addresses: readonly Address[]): void {
  const entry = draft.producers.find(({ id }) => id === producer);
  if (entry) entry.addresses = [...addresses];
}

export const renameAddress: EditRules<RenameAddress> = {
  findObstacle: (scenario, { address, to }) => {
    const unfit = findAddressProblem(to) ?? findNowhere(scenario, address);
    const by = address === to ? [] : producersAt(scenario, to).map(({ name }) => name);
    return unfit ?? (by.length > 0 ? { code: 'address-taken', address: to, by } : null);
  },
  change: (draft, { address, to }) => {
    if (address === to) return;
    const renamed = (list: readonly Address[]) => list.map((each) => (each === address ? to : each));
    for (const holder of [...producersAt(draft, address)]) {
      setAddresses(draft, holder.id, renamed(addressesOf(draft, holder.id)));
    }
    for (const named of namers(draft, address)) if (named.addresses) named.addresses = renamed(named.addresses);
  },
};

function findNowhere(scenario: Scenario, address: Address): Obstacle | null {
  return allAddresses(scenario).includes(address) ? null : { code: 'unknown', what: 'producer', id: address };
}

/** Everything outside the producers that may name addresses. */
function namers(draft: ScenarioDraft, address: Address): readonly { addresses?: string[] }[] {
  const changes = draft.phases.flatMap((phase) => phase.changes ?? []);
  return [
    // There, `*` is no address but all of them.
    ...(address === '*' ? [] : draft.applications).flatMap(({ needs = [], accepted = [] }) => [...needs, ...accepted]),
    ...(address === '*' ? [] : (draft.claims ?? [])).map(({ expect }) => expect),
    ...changes.flatMap((change) => [change, ...(change.routes ?? []), ...(change.permissions ?? [])]),
  ];
}
