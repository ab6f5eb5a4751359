// Where may a change be dropped? For each phase: here it is, there it may go, or why it may not.
import type { Edit } from '../../model/edits/Edit.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { PhaseChip } from './toPhaseChips.ts';

export type DropTarget =
  | { readonly kind: 'here' }
  | { readonly kind: 'free' }
  | { readonly kind: 'blocked'; readonly reason: string };

export const moveOf = ({ actors, planned }: PhaseChip, from: string, to: string): Edit => ({
  kind: 'movePlanned',
  actors,
  planned,
  from,
  to,
});

export function toDropTargets(
  { phases }: Scenario,
  chip: PhaseChip,
  from: string,
  obstacleTo: (edit: Edit) => string | null,
): readonly DropTarget[] {
  return phases.map(({ id }) => {
    if (id === from) return { kind: 'here' };
    const reason = obstacleTo(moveOf(chip, from, id));
    return reason === null ? { kind: 'free' } : { kind: 'blocked', reason };
  });
}
