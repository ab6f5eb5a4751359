// Which place is it where the reader stands? By ids; what is as at the start is left out.
import type { AppState } from '../store/AppState.ts';
import type { Place } from './Place.ts';

export function toPlace({ document: { scenario }, viewpoint }: Pick<AppState, 'document' | 'viewpoint'>): Place {
  const { phase, view, application, selection, openGroups } = viewpoint;
  return {
    view,
    openGroups,
    ...(phase > 0 && { phase: scenario.phases[phase]?.id ?? '' }),
    ...(application && { application }),
    ...(selection && { selection }),
  };
}
