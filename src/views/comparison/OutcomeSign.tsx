// What does an outcome look like? The sign of its status; no link is an empty place.
import type { Outcome } from '../../engine/Comparison.ts';
import { StatusSign } from '../../ui/StatusSign.tsx';

export function OutcomeSign({ outcome: { status } }: { readonly outcome: Outcome }) {
  return <StatusSign kind={status === 'none' ? 'absent' : status} size={12} />;
}
