// Which contracts are there, with which versions, oldest first?
import { castDraft } from 'immer';
import type { Contract, DateText, Scenario, Version, VersionId } from '../Scenario.ts';
import type { EditRules, ScenarioDraft } from './EditRules.ts';
import { findBlank, findDateProblem, findIdObstacle, findUnknown, nameIn } from './findUnknown.ts';
import type { Obstacle } from './Obstacle.ts';
import { pruneScenario } from './pruneScenario.ts';

export interface AddContract {
  readonly kind: 'addContract';
  readonly contract: Contract;
}
export interface RenameContract {
  readonly kind: 'renameContract';
  readonly contract: string;
  readonly name: string;
}
export interface RemoveContract {
  readonly kind: 'removeContract';
  readonly contract: string;
}
export interface AddVersion {
  readonly kind: 'addVersion';
  readonly contract: string;
  readonly version: Version;
  /** Null: as the oldest. The last of all is the target. */
  readonly after: VersionId | null;
}
export interface RenameVersion {
  readonly kind: 'renameVersion';
  readonly version: VersionId;
  readonly label: string;
}
export interface DateVersion {
  readonly kind: 'dateVersion';
  readonly version: VersionId;
  readonly deprecatedFrom: DateText | null;
  readonly endOfLife: DateText | null;
}
export interface SetNamespace {
  readonly kind: 'setNamespace';
  readonly version: VersionId;
  /** Empty: none. */
  readonly namespace: string;
}
/** Within its contract. */
export interface MoveVersion {
  readonly kind: 'moveVersion';
  readonly version: VersionId;
  /** Null: it becomes the oldest. The last of all is the target. */
  readonly after: VersionId | null;
}
export interface RemoveVersion {
  readonly kind: 'removeVersion';
  readonly version: VersionId;
}

const holderOf = ({ contracts }: Scenario, version: VersionId): Contract | undefined =>
  contracts.find(({ versions }) => versions.some(({ id }) => id === version));

const versionIn = (draft: ScenarioDraft, version: VersionId) =>
  draft.contracts.flatMap(({ versions }) => versions).find(({ id }) => id === version);

function findVersionObstacle(scenario: Scenario, { id, deprecatedFrom, endOfLife }: Version): Obstacle | null {
  return findIdObstacle(scenario, 'version', id) ?? findDatesObstacle(deprecatedFrom, endOfLife);
}

function findDatesObstacle(
  deprecatedFrom: DateText | null | undefined,
  endOfLife: DateText | null | undefined,
): Obstacle | null {
  const invalid = findDateProblem(deprecatedFrom) ?? findDateProblem(endOfLife);
  if (invalid || !deprecatedFrom || !endOfLife || deprecatedFrom <= endOfLife) return invalid;
  return { code: 'end-before-deprecation', deprecatedFrom, endOfLife };
}

export const addContract: EditRules<AddContract> = {
  findObstacle: (scenario, { contract: { id, name, versions } }) => {
    const twice = versions.find((version, i) => versions.findIndex((each) => each.id === version.id) !== i);
    if (twice) return { code: 'id-taken', id: twice.id, by: twice.label ?? twice.id };
    return (
      findIdObstacle(scenario, 'contract', id) ??
      findBlank(name) ??
      (versions.length === 0 ? { code: 'nothing-named' } : null) ??
      versions.map((version) => findVersionObstacle(scenario, version)).find((obstacle) => obstacle !== null) ??
      null
    );
  },
  change: (draft, { contract }) => {
    draft.contracts.push(castDraft(contract));
  },
};

export const renameContract: EditRules<RenameContract> = {
  findObstacle: (scenario, { contract, name }) => findUnknown(scenario, { contract }) ?? findBlank(name),
  change: (draft, { contract, name }) => {
    const entry = draft.contracts.find(({ id }) => id === contract);
    if (entry) entry.name = name;
  },
};

export const removeContract: EditRules<RemoveContract> = {
  findObstacle: (scenario, { contract }) => {
    const name = nameIn(scenario, 'contract', contract);
    const by = scenario.applications.filter((each) => each.contract === contract).map((each) => each.name);
    if (by.length > 0) return { code: 'contract-in-use', name, by };
    if (scenario.contracts.length === 1) return { code: 'last', what: 'contract', name };
    return findUnknown(scenario, { contract });
  },
  change: (draft, { contract }) => {
    draft.contracts = draft.contracts.filter(({ id }) => id !== contract);
    pruneScenario(draft);
  },
};

export const addVersion: EditRules<AddVersion> = {
  findObstacle: (scenario, { contract, version, after }) =>
    findUnknown(scenario, { contract, version: after }) ??
    findElsewhere(scenario, contract, after) ??
    findVersionObstacle(scenario, version),
  change: (draft, { contract, version, after }) => {
    const versions = draft.contracts.find(({ id }) => id === contract)?.versions;
    versions?.splice(versions.findIndex(({ id }) => id === after) + 1, 0, castDraft(version));
  },
};

function findElsewhere(scenario: Scenario, contract: string | undefined, after: VersionId | null): Obstacle | null {
  return after !== null && holderOf(scenario, after)?.id !== contract
    ? { code: 'unknown', what: 'version', id: after }
    : null;
}

export const renameVersion: EditRules<RenameVersion> = {
  findObstacle: (scenario, { version, label }) => findUnknown(scenario, { version }) ?? findBlank(label),
  change: (draft, { version, label }) => {
    const entry = versionIn(draft, version);
    if (!entry || (entry.label ?? entry.id) === label) return;
    if (label === version) delete entry.label;
    else entry.label = label;
  },
};

export const dateVersion: EditRules<DateVersion> = {
  findObstacle: (scenario, { version, deprecatedFrom, endOfLife }) =>
    findUnknown(scenario, { version }) ?? findDatesObstacle(deprecatedFrom, endOfLife),
  change: (draft, { version, deprecatedFrom, endOfLife }) => {
    const entry = versionIn(draft, version);
    if (!entry) return;
    if (deprecatedFrom === null) delete entry.deprecatedFrom;
    else entry.deprecatedFrom = deprecatedFrom;
    if (endOfLife === null) delete entry.endOfLife;
    else entry.endOfLife = endOfLife;
  },
};

export const setNamespace: EditRules<SetNamespace> = {
  findObstacle: (scenario, { version }) => findUnknown(scenario, { version }),
  change: (draft, { version, namespace }) => {
    const entry = versionIn(draft, version);
    if (!entry) return;
    if (namespace === '') delete entry.namespace;
    else entry.namespace = namespace;
  },
};

export const moveVersion: EditRules<MoveVersion> = {
  findObstacle: (scenario, { version, after }) =>
    findUnknown(scenario, { version: [version, ...(after === null ? [] : [after])] }) ??
    findElsewhere(scenario, holderOf(scenario, version)?.id, after),
  change: (draft, { version, after }) => {
    const contract = draft.contracts.find(({ versions }) => versions.some(({ id }) => id === version));
    const entry = contract?.versions.find(({ id }) => id === version);
    if (!contract || !entry || version === after) return;
    const others = contract.versions.filter(({ id }) => id !== version);
    contract.versions = others.toSpliced(others.findIndex(({ id }) => id === after) + 1, 0, entry);
  },
};

export const removeVersion: EditRules<RemoveVersion> = {
  findObstacle: (scenario, { version }) =>
    findUnknown(scenario, { version }) ??
    (holderOf(scenario, version)?.versions.length === 1
      ? { code: 'last', what: 'version', name: nameIn(scenario, 'version', version) }
      : null),
  change: (draft, { version }) => {
    for (const contract of draft.contracts) {
      contract.versions = contract.versions.filter(({ id }) => id !== version);
    }
    pruneScenario(draft);
  },
};
