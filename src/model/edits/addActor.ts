// A consumer, a producer or a platform comes into the plan.
import { castDraft } from 'immer';
import type { Consumer, Platform, Producer, Scenario } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { findAddressProblem, findBlank, findIdObstacle, findUnknown } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';

interface Joining {
  /** Applications that list who takes part, in which it shall; one that lists `*` needs no word. */
  readonly applications?: readonly string[];
}
export interface AddConsumer extends Joining {
  readonly kind: 'addConsumer';
  readonly consumer: Consumer;
}
export interface AddProducer extends Joining {
  readonly kind: 'addProducer';
  readonly producer: Producer;
}
export interface AddPlatform {
  readonly kind: 'addPlatform';
  readonly platform: Platform;
}

function findObstacle(
  scenario: Scenario,
  { id, name, supports }: Consumer | Producer | Platform,
  { applications }: Joining = {},
): Obstacle | null {
  return (
    findIdObstacle(scenario, 'actor', id) ??
    findBlank(name) ??
    findUnknown(scenario, { version: supports, application: applications })
  );
}

export const addConsumer: EditRules<AddConsumer> = {
  findObstacle: (scenario, { consumer, ...joining }) =>
    findObstacle(scenario, consumer, joining) ?? findUnknown(scenario, { platform: consumer.platform }),
  change: (draft, { consumer, applications = [] }) => {
    draft.consumers.push(castDraft(consumer));
    for (const { id, consumers } of draft.applications) {
      if (applications.includes(id) && !consumers?.includes('*')) consumers?.push(consumer.id);
    }
  },
};

export const addProducer: EditRules<AddProducer> = {
  findObstacle: (scenario, { producer, ...joining }) =>
    findObstacle(scenario, producer, joining) ??
    findUnknown(scenario, { platform: producer.platform, consumer: producer.aggregates }) ??
    findNoAddress(producer),
  change: (draft, { producer, applications = [] }) => {
    draft.producers.push(castDraft(producer));
    for (const { id, producers } of draft.applications) {
      if (applications.includes(id) && !producers?.includes('*')) producers?.push(producer.id);
    }
  },
};

function findNoAddress({ addresses }: Producer): Obstacle | null {
  if (addresses?.length === 0) return { code: 'nothing-named' };
  return addresses?.map(findAddressProblem).find((problem) => problem !== null) ?? null;
}

export const addPlatform: EditRules<AddPlatform> = {
  findObstacle: (scenario, { platform }) =>
    findObstacle(scenario, platform) ?? findUnknown(scenario, { platform: platform.parent }),
  change: (draft, { platform }) => {
    draft.platforms.push(castDraft(platform));
  },
};
