// Where on its card does a version stand? The same place in all phases; lines leave from there.
import type { VersionId } from '../../model/Scenario.ts';
import type { CardPlan } from './GraphPlan.ts';

export const BADGE_HEIGHT = 20;
export const BADGE_GAP = 3;
/** Cards of one line have their badges beside each other: their lines leave close together. */
const COMPACT_STEP = 6;
/** Lines of groups carry figures, which need room. */
const GROUP_STEP = 10;

/** From the card's top to the middle of the version's badge. */
export function slotY({ density, slots, box, item }: CardPlan, version: VersionId): number {
  const index = Math.max(0, slots.indexOf(version));
  const compact = item.kind === 'group' ? GROUP_STEP : COMPACT_STEP;
  const step = density === 'full' ? BADGE_HEIGHT + BADGE_GAP : compact;
  return box.height / 2 + (index - (slots.length - 1) / 2) * step;
}
