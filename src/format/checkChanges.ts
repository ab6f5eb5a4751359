// Does each change ask of its actors only what such actors can do?
import type { ActorKind } from '../model/Problem.ts';
import type { Change } from '../model/Scenario.ts';
import type { Ids } from './collectIds.ts';
import type { ProblemLog } from './createProblemLog.ts';
import { type Loose, type LooseScenario, partsOf } from './Loose.ts';
import { toFoundText } from './toFound.ts';
import type { Path } from './toPathText.ts';

type LooseChange = NonNullable<Loose<Change>>;

const LAWS = [
  { key: 'addresses', code: 'only-producers', isWrong: (kind: ActorKind) => kind !== 'producer' },
  { key: 'routes', code: 'only-producers', isWrong: (kind: ActorKind) => kind !== 'producer' },
  { key: 'permissions', code: 'no-producers', isWrong: (kind: ActorKind) => kind === 'producer' },
  { key: 'moves', code: 'no-platforms', isWrong: (kind: ActorKind) => kind === 'platform' },
  { key: 'leaves', code: 'no-platforms', isWrong: (kind: ActorKind) => kind === 'platform' },
] as const;

export function checkChanges(scenario: LooseScenario, ids: Ids, log: ProblemLog): void {
  for (const [index, phase] of partsOf(scenario.phases)) {
    for (const [at, change] of partsOf(phase.changes)) checkChange(change, ['phases', index, 'changes', at], ids, log);
  }
}

function checkChange(change: LooseChange, path: Path, ids: Ids, log: ProblemLog): void {
  for (const { key, code, isWrong } of LAWS) {
    // `leaves: false` says nothing.
    if (!Object.hasOwn(change, key) || change[key] === false) continue;
    const wrong = change.actors?.filter((id) => {
      const kind = id === undefined ? undefined : ids.actors.get(id);
      return kind !== undefined && isWrong(kind);
    });
    if (wrong?.length) log.report([...path, key], code, {}, toFoundText([...new Set(wrong)].join(', ')));
  }
}
