// Is there anything that no file holds? What is moved there and back again is not.
import { isAlike } from '../model/edits/isAlike.ts';
import type { AppState } from './AppState.ts';

/** Scenarios that were held against what a file holds, by identity. */
const known = new WeakMap<object, { readonly saved: object; readonly isAlike: boolean }>();

export function selectIsUnsaved({ document: { scenario, saved } }: AppState): boolean {
  if (saved === null) return true;
  if (saved === scenario) return false;
  const held = known.get(scenario);
  if (held?.saved === saved) return !held.isAlike;
  const answer = { saved, isAlike: isAlike(saved, scenario) };
  known.set(scenario, answer);
  return !answer.isAlike;
}
