// Which releases are there, and on which days?
import { castDraft } from 'immer';
import type { DateText, Release } from '../Scenario.ts';
import type { EditRules } from './EditRules.ts';
import { findDateObstacle } from './findDateObstacle.ts';
import { findBlank, findDateProblem, findIdObstacle, findUnknown } from './findUnknown.ts';
import { pruneScenario } from './pruneScenario.ts';

export interface AddRelease {
  readonly kind: 'addRelease';
  readonly release: Release;
}
export interface RenameRelease {
  readonly kind: 'renameRelease';
  readonly release: string;
  readonly name: string;
}
export interface DateRelease {
  readonly kind: 'dateRelease';
  readonly release: string;
  readonly date: DateText | null;
}
export interface SetReleaseType {
  readonly kind: 'setReleaseType';
  readonly release: string;
  /** Null: it is not said. */
  readonly type: NonNullable<Release['type']> | null;
}
/** Its phases are then without it. */
export interface RemoveRelease {
  readonly kind: 'removeRelease';
  readonly release: string;
}

export const addRelease: EditRules<AddRelease> = {
  findObstacle: (scenario, { release: { id, name, date } }) =>
    findIdObstacle(scenario, 'release', id) ?? findBlank(name) ?? findDateProblem(date),
  change: (draft, { release }) => {
    draft.releases = [...(draft.releases ?? []), castDraft(release)];
  },
};

export const renameRelease: EditRules<RenameRelease> = {
  findObstacle: (scenario, { release, name }) => findUnknown(scenario, { release }) ?? findBlank(name),
  change: (draft, { release, name }) => {
    const entry = draft.releases?.find(({ id }) => id === release);
    if (entry) entry.name = name;
  },
};

export const dateRelease: EditRules<DateRelease> = {
  findObstacle: (scenario, edit) =>
    findUnknown(scenario, { release: edit.release }) ??
    findDateProblem(edit.date) ??
    findDateObstacle(scenario, (draft) => dateRelease.change(draft, edit)),
  change: (draft, { release, date }) => {
    const entry = draft.releases?.find(({ id }) => id === release);
    if (!entry) return;
    if (date === null) delete entry.date;
    else entry.date = date;
  },
};

export const setReleaseType: EditRules<SetReleaseType> = {
  findObstacle: (scenario, { release }) => findUnknown(scenario, { release }),
  change: (draft, { release, type }) => {
    const entry = draft.releases?.find(({ id }) => id === release);
    if (!entry) return;
    if (type === null) delete entry.type;
    else entry.type = type;
  },
};

export const removeRelease: EditRules<RemoveRelease> = {
  findObstacle: (scenario, { release }) => findUnknown(scenario, { release }),
  change: (draft, { release }) => {
    const left = draft.releases?.filter(({ id }) => id !== release) ?? [];
    if (left.length > 0) draft.releases = left;
    else delete draft.releases;
    pruneScenario(draft);
  },
};
