// What would the change do that is being tried? The plan beside the plan with it made; worked out once.
import type { Comparison } from '../engine/Comparison.ts';
import { compareAnalyses } from '../engine/compareAnalyses.ts';
import { findDying } from '../engine/findDying.ts';
import { findTrialEffect } from '../engine/findTrialEffect.ts';
import type { Dying, TrialEffect } from '../engine/WhatIf.ts';
import { applyEdit, findObstacle } from '../model/edits/applyEdit.ts';
import type { Edit, EditOf } from '../model/edits/Edit.ts';
import type { DateText, VersionId } from '../model/Scenario.ts';
import type { AppState } from './AppState.ts';
import { analysisOf, selectAnalysis } from './selectAnalysis.ts';

/** The plan is the comparison's A. */
export interface Trial {
  readonly comparison: Comparison;
  readonly effect: TrialEffect;
}

const made = new WeakMap<Edit, { readonly of: object; readonly trial: Trial | null }>();

/** Null: nothing is tried, or nothing that can be done. */
export function selectTrial(state: AppState): Trial | null {
  const { trial: edit } = state.session;
  if (!edit) return null;
  const { scenario } = state.document;
  const known = made.get(edit);
  if (known?.of === scenario) return known.trial;
  const trial = findObstacle(scenario, edit) ? null : tryEdit(state, edit);
  made.set(edit, { of: scenario, trial });
  return trial;
}

function tryEdit(state: AppState, edit: Edit): Trial {
  const after = analysisOf(applyEdit(state.document.scenario, edit));
  // The open plan is asked for last, so that it is the last to be let go.
  const comparison = compareAnalyses(selectAnalysis(state), after);
  return { comparison, effect: findTrialEffect(comparison) };
}

/** A delay that is tried of any of these; null: another change is, or none. */
export function selectTriedSlip(state: AppState): EditOf<'slipActors'> | null {
  const { trial } = state.session;
  return trial?.kind === 'slipActors' ? trial : null;
}

/** The day on which a version ends: as tried, else as the plan has it. Null: it has none. */
export function endOf({ document, session: { trial } }: AppState, version: VersionId): DateText | null {
  if (trial?.kind === 'dateVersion' && trial.version === version) return trial.endOfLife;
  const versions = document.scenario.contracts.flatMap((contract) => contract.versions);
  return versions.find(({ id }) => id === version)?.endOfLife ?? null;
}

/** What dies on that day. */
export function selectDying(state: AppState, version: VersionId): Dying | null {
  const day = endOf(state, version);
  return day === null ? null : findDying(selectAnalysis(state), version, day);
}
