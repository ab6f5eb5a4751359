// What is said of an actor alone: its name, organisation, system, and how it calls or answers.
import type { Draft } from 'immer';
import type { ActorId, CallOrder, Consumer, DateText, FallbackCode, Producer, Scenario } from '../Scenario.ts';
import type { EditRules, ScenarioDraft } from './EditRules.ts';
import { findActor } from './findActor.ts';
import { findBlank, findDateProblem, findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';

interface OfActor {
  readonly actor: ActorId;
}
export interface RenameActor extends OfActor {
  readonly kind: 'renameActor';
  readonly name: string;
}
export interface SetOrganisation extends OfActor {
  readonly kind: 'setOrganisation';
  /** Empty: none. */
  readonly organisation: string;
}
export interface SetSystem extends OfActor {
  readonly kind: 'setSystem';
  /** Empty: none. */
  readonly system: string;
}
export interface SetParallel extends OfActor {
  readonly kind: 'setParallel';
  readonly parallel: boolean;
}
export interface SetReadyFrom extends OfActor {
  readonly kind: 'setReadyFrom';
  /** Null: any day. */
  readonly date: DateText | null;
}
export interface SetOrder {
  readonly kind: 'setOrder';
  readonly consumer: ActorId;
  readonly order: CallOrder;
}
export interface SetFallbackOn {
  readonly kind: 'setFallbackOn';
  readonly consumer: ActorId;
  readonly codes: readonly FallbackCode[];
}
export interface SetAggregates {
  readonly kind: 'setAggregates';
  readonly producer: ActorId;
  /** Null: it answers by itself. */
  readonly consumer: ActorId | null;
}

export const renameActor: EditRules<RenameActor> = {
  findObstacle: (scenario, { actor, name }) => findUnknown(scenario, { actor }) ?? findBlank(name),
  change: (draft, { actor, name }) => {
    const entry = [...draft.platforms, ...draft.consumers, ...draft.producers].find(({ id }) => id === actor);
    if (entry) entry.name = name;
  },
};

function findNoParty(scenario: Scenario, { actor }: OfActor): Obstacle | null {
  const found = findActor(scenario, actor);
  return found?.kind === 'platform'
    ? { code: 'wrong-kind', name: found.actor.name, kind: 'platform' }
    : findUnknown(scenario, { actor });
}

const partyOf = (draft: ScenarioDraft, actor: ActorId): Draft<Consumer> | Draft<Producer> | undefined =>
  [...draft.consumers, ...draft.producers].find(({ id }) => id === actor);

function createTextRules<OneEdit extends OfActor>(key: 'organisation' | 'system', textOf: (edit: OneEdit) => string) {
  const rules: EditRules<OneEdit> = {
    findObstacle: findNoParty,
    change: (draft, edit) => {
      const entry = partyOf(draft, edit.actor);
      if (!entry) return;
      if (textOf(edit) === '') delete entry[key];
      else entry[key] = textOf(edit);
    },
  };
  return rules;
}

export const setOrganisation = createTextRules<SetOrganisation>('organisation', ({ organisation }) => organisation);
export const setSystem = createTextRules<SetSystem>('system', ({ system }) => system);

export const setParallel: EditRules<SetParallel> = {
  findObstacle: findNoParty,
  change: (draft, { actor, parallel }) => {
    const entry = partyOf(draft, actor);
    if (!entry || (entry.parallel ?? true) === parallel) return;
    if (parallel) delete entry.parallel;
    else entry.parallel = false;
  },
};

export const setReadyFrom: EditRules<SetReadyFrom> = {
  findObstacle: (scenario, { actor, date }) => findUnknown(scenario, { actor }) ?? findDateProblem(date),
  change: (draft, { actor, date }) => {
    const entry = [...draft.platforms, ...draft.consumers, ...draft.producers].find(({ id }) => id === actor);
    if (!entry) return;
    if (date === null) delete entry.readyFrom;
    else entry.readyFrom = date;
  },
};

export const setOrder: EditRules<SetOrder> = {
  findObstacle: (scenario, { consumer }) => findUnknown(scenario, { consumer }),
  change: (draft, { consumer, order }) => {
    const entry = draft.consumers.find(({ id }) => id === consumer);
    if (!entry || (entry.order ?? 'newest-first') === order) return;
    if (order === 'newest-first') delete entry.order;
    else entry.order = order;
  },
};

export const setFallbackOn: EditRules<SetFallbackOn> = {
  findObstacle: (scenario, { consumer }) => findUnknown(scenario, { consumer }),
  change: (draft, { consumer, codes }) => {
    const entry = draft.consumers.find(({ id }) => id === consumer);
    const isSame = (a: readonly string[]) => a.length === codes.length && a.every((code, i) => code === codes[i]);
    if (!entry || isSame(entry.fallbackOn ?? ['VP004'])) return;
    if (isSame(['VP004'])) delete entry.fallbackOn;
    else entry.fallbackOn = [...codes];
  },
};

export const setAggregates: EditRules<SetAggregates> = {
  findObstacle: (scenario, { producer, consumer }) => findUnknown(scenario, { producer, consumer }),
  change: (draft, { producer, consumer }) => {
    const entry = draft.producers.find(({ id }) => id === producer);
    if (!entry) return;
    if (consumer === null) delete entry.aggregates;
    else entry.aggregates = consumer;
  },
};
