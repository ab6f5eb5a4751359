// What does a verdict look like beside its word? A shape; its colour is the text's, for red and amber mean other things.
import { Check, Lock, LogOut, TriangleAlert } from 'lucide-react';
import type { Verdict } from '../../engine/Analysis.ts';

const SHAPES = { safe: Check, 'too-early': TriangleAlert, possible: LogOut, blocked: Lock } as const;

export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  const Shape = SHAPES[verdict];
  return <Shape size={16} aria-hidden="true" />;
}
