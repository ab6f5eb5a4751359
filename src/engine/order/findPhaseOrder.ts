// In which order must a phase's changes be made? The rules between its parts, and the smallest steps that keep them.
import type { PhaseState } from '../PhaseState.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import { arrangeParts } from './arrangeParts.ts';
import { findParts } from './findParts.ts';
import { findStepRules } from './findStepRules.ts';
import type { PhaseOrder } from './PhaseOrder.ts';
import type { IsBad } from './StepRules.ts';

/** An outage of the way alone: it was answered, and is not meant to be broken at the end. */
const isOutage: IsBad = (before, now, end) => before === 'answered' && now === 'broken' && end !== 'broken';

/**
 * Judged on the day of the phase before: what the calendar does (S6) is no one's part. The first phase has no order.
 * Parts of one actor that touch the same thing keep the file's order; who cannot have two versions switches at once.
 */
export function findPhaseOrder(index: ScenarioIndex, states: readonly PhaseState[], phase: number): PhaseOrder {
  const base = states[phase - 1];
  const changes = index.scenario.phases[phase]?.changes ?? [];
  if (!base || changes.length === 0) return { kind: 'any', parts: [] };
  const { parts, units, steps, listed } = findParts(index, base, changes);
  if (units.length < 2) return { kind: 'any', parts };
  const rules = findStepRules(index, base, steps, listed, isOutage);
  if (!rules.isWhole) return { kind: 'unknown', parts };
  if (rules.before.length === 0 && rules.rest.length === 0) return { kind: 'any', parts };
  const arranged = arrangeParts(parts, units, listed, rules);
  return arranged ? { kind: 'needed', parts, ...arranged } : { kind: 'unknown', parts };
}
