// What did somebody just do? The change by name, or how many; said before its news.
import type { Edit } from '../model/edits/Edit.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Words } from './createWords.ts';
import { describeEdit } from './describeEdit.ts';

interface Change {
  readonly kind: 'done' | 'undone' | 'redone';
  readonly steps: readonly { readonly edit: Edit; readonly before: Scenario }[];
}

/** Ångrade: Lägg till TKv2 hos K1 i Fas 2. */
export function describeLastChange(words: Words, { kind, steps }: Change): string {
  const [only] = steps;
  if (!only || steps.length > 1) return words.t(`news.several.${kind}`, { count: steps.length });
  return words.t(`news.${kind}`, { edit: describeEdit(words, only.before, only.edit) });
}
