// Which part of the review is shown? The phase and the actor that it is narrowed to.
import { useMemo } from 'react';
import { findActor } from '../../../model/edits/findActor.ts';
import { useApp } from '../../shared/useApp.ts';
import type { ReviewFilter } from './toReview.ts';

/** An actor that the plan no longer has narrows nothing. */
export function useReviewFilter(): ReviewFilter {
  const scope = useApp(({ session }) => session.review.scope);
  const shown = useApp(({ viewpoint }) => viewpoint.phase);
  const actor = useApp(({ session, document }) => {
    const { actor: asked } = session.review;
    return asked !== null && findActor(document.scenario, asked) ? asked : null;
  });
  const phase = scope === 'here' ? shown : null;
  return useMemo(() => ({ phase, actor }), [phase, actor]);
}
