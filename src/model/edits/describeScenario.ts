// What is the scenario called, and what does it say of itself?
import type { EditRules } from './EditRules.ts';
import { findBlank } from './findUnknown.ts';

export interface RenameScenario {
  readonly kind: 'renameScenario';
  readonly title: string;
}
export interface DescribeScenario {
  readonly kind: 'describeScenario';
  /** Empty: none. */
  readonly description: string;
}

export const renameScenario: EditRules<RenameScenario> = {
  findObstacle: (_, { title }) => findBlank(title),
  change: (draft, { title }) => {
    draft.title = title;
  },
};

export const describeScenario: EditRules<DescribeScenario> = {
  findObstacle: () => null,
  change: (draft, { description }) => {
    if (description === '') delete draft.description;
    else draft.description = description;
  },
};
