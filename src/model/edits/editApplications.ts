// Which applications are there, on which contract, and who takes part?
import type { ActorId, Scenario } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { findActor, findKind, nameOf } from './findActor.ts';
import { findBlank, findIdObstacle, findUnknown, nameIn } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { pruneClaims } from './pruneClaims.ts';

export interface AddApplication {
  readonly kind: 'addApplication';
  readonly id: string;
  readonly name: string;
  readonly contract: string;
  /** Left out: all, also those who come later. */
  readonly consumers?: readonly ActorId[];
  readonly producers?: readonly ActorId[];
}
export interface RenameApplication {
  readonly kind: 'renameApplication';
  readonly application: string;
  readonly name: string;
}
export interface SetContract {
  readonly kind: 'setContract';
  readonly application: string;
  readonly contract: string;
}
export interface SetParticipation {
  readonly kind: 'setParticipation';
  readonly application: string;
  /** A consumer or a producer. */
  readonly actor: ActorId;
  readonly takesPart: boolean;
}
export interface LetAllTakePart {
  readonly kind: 'letAllTakePart';
  readonly application: string;
  /** Also those who come later. */
  readonly side: 'consumers' | 'producers';
}
export interface RemoveApplication {
  readonly kind: 'removeApplication';
  readonly application: string;
}

export const addApplication: EditRules<AddApplication> = {
  findObstacle: (scenario, { id, name, contract, consumers, producers }) =>
    findIdObstacle(scenario, 'application', id) ??
    findBlank(name) ??
    findUnknown(scenario, { contract, consumer: consumers, producer: producers }),
  change: (draft, { id, name, contract, consumers, producers }) => {
    draft.applications.push({
      id,
      name,
      contract,
      ...(consumers ? { consumers: [...consumers] } : {}),
      ...(producers ? { producers: [...producers] } : {}),
    });
  },
};

export const renameApplication: EditRules<RenameApplication> = {
  findObstacle: (scenario, { application, name }) => findUnknown(scenario, { application }) ?? findBlank(name),
  change: (draft, { application, name }) => {
    const entry = draft.applications.find(({ id }) => id === application);
    if (entry) entry.name = name;
  },
};

export const setContract: EditRules<SetContract> = {
  findObstacle: (scenario, { application, contract }) => findUnknown(scenario, { application, contract }),
  change: (draft, { application, contract }) => {
    const entry = draft.applications.find(({ id }) => id === application);
    if (entry) entry.contract = contract;
  },
};

export const setParticipation: EditRules<SetParticipation> = {
  findObstacle: (scenario, { application, actor }) =>
    findUnknown(scenario, { application }) ?? findNoParty(scenario, actor),
  change: (draft, { application, actor, takesPart }) => {
    const entry = draft.applications.find(({ id }) => id === application);
    const key = findKind(draft, actor) === 'consumer' ? 'consumers' : 'producers';
    const listed = entry?.[key];
    const isAll = !listed || listed.includes('*');
    if (!entry || (isAll || listed.includes(actor)) === takesPart) return;
    const all = draft[key].map(({ id }) => id);
    entry[key] = takesPart && listed ? [...listed, actor] : (isAll ? all : listed).filter((id) => id !== actor);
  },
};

function findNoParty(scenario: Scenario, actor: ActorId): Obstacle | null {
  const found = findActor(scenario, actor);
  return found?.kind === 'platform'
    ? { code: 'wrong-kind', name: nameOf(scenario, actor), kind: 'platform' }
    : findUnknown(scenario, { actor });
}

export const letAllTakePart: EditRules<LetAllTakePart> = {
  findObstacle: (scenario, { application }) => findUnknown(scenario, { application }),
  change: (draft, { application, side }) => {
    const entry = draft.applications.find(({ id }) => id === application);
    if (entry && !entry[side]?.includes('*')) delete entry[side];
  },
};

export const removeApplication: EditRules<RemoveApplication> = {
  findObstacle: (scenario, { application }) =>
    findUnknown(scenario, { application }) ??
    (scenario.applications.length === 1
      ? { code: 'last', what: 'application', name: nameIn(scenario, 'application', application) }
      : null),
  change: (draft, { application }) => {
    draft.applications = draft.applications.filter(({ id }) => id !== application);
    pruneClaims(draft);
  },
};
