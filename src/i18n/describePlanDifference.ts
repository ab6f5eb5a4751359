// How is it told in what a sent plan differs from one's own draft of it? What only one of them has, and what they tell apart.
import type { OnlyIn, PlanDifference } from '../model/PlanDifference.ts';
import type { Words } from './createWords.ts';

/** A is what was sent, B one's own draft. */
export function describePlanDifference(difference: PlanDifference, words: Words): string {
  const { onlyA, onlyB, phases, actors, isRestDifferent } = difference;
  const sentences = [
    tell('sent', listParts(onlyA, words), words),
    tell('own', listParts(onlyB, words), words),
    tell('other', [...listParts({ phases, actors, changes: 0 }, words), ...restOf(isRestDifferent, words)], words),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function tell(kind: 'sent' | 'own' | 'other', parts: readonly string[], { t, list }: Words): string | null {
  return parts.length === 0 ? null : t(`share.own.${kind}`, { parts: list(parts) });
}

const restOf = (isDifferent: boolean, { t }: Words): readonly string[] => (isDifferent ? [t('share.own.rest')] : []);

function listParts(counts: OnlyIn, { t }: Words): readonly string[] {
  return (['phases', 'changes', 'actors'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => t(`share.own.${part}`, { count: counts[part] }));
}
