// Does what is being opened have a draft already? Said of a scenario before it is opened; the keeper then goes on with it.
import type { DraftHead } from './Draft.ts';

export interface Adoption {
  /** With the revision that is kept; 0: none. */
  readonly head: Pick<DraftHead, 'id' | 'revision' | 'savedAt' | 'baseline'>;
  /** False: it holds more than is kept, or is a copy that is not kept yet. */
  readonly isKept: boolean;
}

/** By identity: each scenario that is read from a draft is an object of its own. */
const adoptions = new WeakMap<object, Adoption>();

export const adoptDraft = (scenario: object, adoption: Adoption): void => void adoptions.set(scenario, adoption);
export const findAdoption = (scenario: object): Adoption | null => adoptions.get(scenario) ?? null;
