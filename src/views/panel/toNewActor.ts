// What does a new actor start with? A name, the first version, and a part in the application that is shown.
import type { Edit } from '../../model/edits/Edit.ts';
import { newId, takenIds } from '../../model/edits/newId.ts';
import type { ActorId, Scenario } from '../../model/Scenario.ts';

export type ActorKind = 'consumer' | 'producer' | 'platform';

export interface NewActor {
  readonly id: ActorId;
  readonly edit: Edit;
}

/** `application`: the one that is shown; null: all are, and the first is meant. */
export function toNewActor(scenario: Scenario, kind: ActorKind, name: string, application: string | null): NewActor {
  const id = newId(name, takenIds(scenario, 'actors'), 'a');
  const chosen = scenario.applications.find((one) => one.id === application) ?? scenario.applications[0];
  const contract = scenario.contracts.find((one) => one.id === chosen?.contract) ?? scenario.contracts[0];
  const first = contract?.versions[0]?.id;
  const party = { id, name: name.trim(), supports: first === undefined ? [] : [first] };
  const applications = chosen ? [chosen.id] : [];
  switch (kind) {
    case 'consumer':
      return { id, edit: { kind: 'addConsumer', consumer: party, applications } };
    case 'producer':
      return { id, edit: { kind: 'addProducer', producer: party, applications } };
    case 'platform':
      return { id, edit: { kind: 'addPlatform', platform: { id, name: name.trim() } } };
  }
}
