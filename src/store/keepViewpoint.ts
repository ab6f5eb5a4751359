// Where does the reader stand once the plan has changed? In the same phase, by id, with what still exists.
import type { Scenario } from '../model/Scenario.ts';
import type { Viewpoint } from './AppState.ts';
import { findUnknownInSelection } from './findUnknownInSelection.ts';

/** Invalid phases are brought into range. */
export const clampPhase = ({ phases }: Scenario, phase: number): number =>
  Math.max(0, Math.min(phases.length - 1, phase));

/** The same phase in `after`; null: it is gone. */
export function followPhase(phase: number, before: Scenario, after: Scenario): number | null {
  const id = before.phases[phase]?.id;
  const found = after.phases.findIndex((one) => one.id === id);
  return found < 0 ? null : found;
}

/** The same object where nothing of it changes. */
export function keepViewpoint(viewpoint: Viewpoint, before: Scenario, after: Scenario): Viewpoint {
  const phase = followPhase(viewpoint.phase, before, after) ?? clampPhase(after, viewpoint.phase);
  const selection =
    viewpoint.selection && findUnknownInSelection(after, viewpoint.selection).length > 0 ? null : viewpoint.selection;
  const isKnown = after.applications.some(({ id }) => id === viewpoint.application);
  const application = isKnown ? viewpoint.application : null;
  const isSame =
    phase === viewpoint.phase && selection === viewpoint.selection && application === viewpoint.application;
  return isSame ? viewpoint : { ...viewpoint, phase, selection, application };
}
