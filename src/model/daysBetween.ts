// How many days are there from one day to another?
import type { DateText } from './Scenario.ts';

const DAY = 86_400_000;

/** Days have no clock: both are read as UTC. */
export const daysBetween = (from: DateText, to: DateText): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
