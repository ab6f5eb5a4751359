// What does the plan promise, as people write it down? A claim is known by its place: it has no id.
import { castDraft } from 'immer';
import type { Claim, Scenario } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { allAddresses, findKind, nameOf } from './findActor.ts';
import { findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';

export interface AddClaim {
  readonly kind: 'addClaim';
  /** Comes last. */
  readonly claim: Claim;
}
export interface ChangeClaim {
  readonly kind: 'changeClaim';
  readonly index: number;
  /** As it is to be, as a whole. */
  readonly claim: Claim;
}
export interface RemoveClaim {
  readonly kind: 'removeClaim';
  readonly index: number;
}

export const addClaim: EditRules<AddClaim> = {
  findObstacle: (scenario, { claim }) => findClaimObstacle(scenario, claim),
  change: (draft, { claim }) => {
    draft.claims = [...(draft.claims ?? []), castDraft(claim)];
  },
};

export const changeClaim: EditRules<ChangeClaim> = {
  findObstacle: (scenario, { index, claim }) =>
    findNoSuchEntry(scenario, 'claims', index) ?? findClaimObstacle(scenario, claim),
  change: (draft, { index, claim }) => {
    draft.claims?.splice(index, 1, castDraft(claim));
  },
};

export const removeClaim: EditRules<RemoveClaim> = {
  findObstacle: (scenario, { index }) => findNoSuchEntry(scenario, 'claims', index),
  change: (draft, { index }) => {
    const left = draft.claims?.filter((_, i) => i !== index) ?? [];
    if (left.length > 0) draft.claims = left;
    else delete draft.claims;
  },
};

export function findNoSuchEntry(scenario: Scenario, of: 'claims' | 'known', index: number): Obstacle | null {
  return scenario[of]?.[index] ? null : { code: 'no-such-entry', of };
}

export const findBlankText = (text: string): Obstacle | null => (text.trim() === '' ? { code: 'blank-text' } : null);

function findClaimObstacle(scenario: Scenario, { phase, text, expect }: Claim): Obstacle | null {
  const { application, consumers, producers, addresses, status, actors, mayGo, mayNotGo } = expect;
  const named = (list: readonly string[] = []) => list.filter((id) => id !== '*');
  const ofLinks = [consumers, producers, addresses, status].filter((list) => list !== undefined);
  const ofGoing = [actors, mayGo, mayNotGo].filter((list) => list !== undefined);
  const isEmpty = ofGoing.length > 0 ? !actors || ofGoing.length < 2 : !status;
  if (ofLinks.length > 0 && ofGoing.length > 0) return { code: 'claim-mixed' };
  if (isEmpty || [...ofLinks, ...ofGoing].some((list) => list.length === 0)) return { code: 'nothing-named' };
  const platform = application === undefined ? undefined : actors?.find((id) => findKind(scenario, id) === 'platform');
  if (platform !== undefined) return { code: 'wrong-kind', name: nameOf(scenario, platform), kind: 'platform' };
  return (
    findBlankText(text) ??
    findUnknown(scenario, { phase, application, actor: actors }) ??
    findUnknown(scenario, { consumer: named(consumers), producer: named(producers) }) ??
    findUnknown(scenario, { version: [...(mayGo ?? []), ...(mayNotGo ?? [])] }) ??
    findNobodyAt(scenario, named(addresses))
  );
}

function findNobodyAt(scenario: Scenario, addresses: readonly string[]): Obstacle | null {
  const listed = new Set(addresses.length > 0 ? allAddresses(scenario) : []);
  const other = addresses.find((address) => !listed.has(address));
  return other === undefined ? null : { code: 'unknown', what: 'producer', id: other };
}
