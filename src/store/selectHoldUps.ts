// Who holds up the most in the open plan?
import type { Analysis } from '../engine/Analysis.ts';
import { rankHoldUps } from '../engine/rankHoldUps.ts';
import type { HoldUps } from '../engine/WhatIf.ts';

/** Worked out when it is asked for, once for an analysis; null of none. */
export const holdUpsOf = (analysis: Analysis | null): HoldUps | null => (analysis ? rankHoldUps(analysis) : null);
