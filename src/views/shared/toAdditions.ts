// Which edits bring new actors into the plan? On the oldest version, taking part in what is shown.
import type { SingleEdit } from '../../model/edits/Edit.ts';
import { newId, takenIds } from '../../model/edits/newId.ts';
import type { ActorId, Scenario } from '../../model/Scenario.ts';

export type ActorKind = 'consumer' | 'platform' | 'producer';

export interface Addition {
  readonly id: ActorId;
  readonly edit: SingleEdit;
}

/** `shown`: the application that the page is narrowed to; null: all. A platform carries all versions, as is the rule. */
export function toAdditions(
  scenario: Scenario,
  kind: ActorKind,
  names: readonly string[],
  shown: string | null,
): readonly Addition[] {
  const taken = new Set(takenIds(scenario, 'actors'));
  const starts = toStart(scenario, shown);
  return names.map((name) => {
    const id = newId(name, taken, kind === 'platform' ? 'platform' : 'a');
    taken.add(id);
    return { id, edit: toEdit(kind, id, name, starts) };
  });
}

interface Start {
  readonly supports: readonly string[];
  readonly applications: readonly string[];
}

function toStart({ applications, contracts }: Scenario, shown: string | null): Start {
  const first = applications.find(({ id }) => id === shown) ?? applications[0];
  const contract = contracts.find(({ id }) => id === first?.contract) ?? contracts[0];
  const oldest = contract?.versions[0]?.id;
  return {
    supports: oldest === undefined ? [] : [oldest],
    applications: applications
      .filter(({ id, contract: of }) => (shown === null ? of === contract?.id : id === shown))
      .map(({ id }) => id),
  };
}

function toEdit(kind: ActorKind, id: ActorId, name: string, { supports, applications }: Start): SingleEdit {
  switch (kind) {
    case 'platform':
      return { kind: 'addPlatform', platform: { id, name } };
    case 'consumer':
      return { kind: 'addConsumer', consumer: { id, name, supports }, applications };
    case 'producer':
      return { kind: 'addProducer', producer: { id, name, supports }, applications };
  }
}
