// What would the change do that is being tried? The plan beside the plan with it made; worked out once.
import type { Analysis } from '../engine/Analysis.ts';
import type { Comparison } from '../engine/Comparison.ts';
import { compareAnalyses } from '../engine/compareAnalyses.ts';
import { findDying } from '../engine/findDying.ts';
import { findTrialEffect } from '../engine/findTrialEffect.ts';
import type { Dying, TrialEffect } from '../engine/WhatIf.ts';
import { applyEdit, findObstacle } from '../model/edits/applyEdit.ts';
import type { Edit, EditOf } from '../model/edits/Edit.ts';
import type { DateText, Scenario, VersionId } from '../model/Scenario.ts';
import type { AppState } from './AppState.ts';
import { analysisOf } from './selectAnalysis.ts';

/** The plan is the comparison's A. */
export interface Trial {
  readonly comparison: Comparison;
  readonly effect: TrialEffect;
}

const made = new WeakMap<Edit, { readonly of: object; readonly trial: Trial | null }>();

/** Null: nothing that can be done. It may take a moment in a large plan. */
export function trialOf(scenario: Scenario, edit: Edit): Trial | null {
  const known = made.get(edit);
  if (known?.of === scenario) return known.trial;
  const trial = findObstacle(scenario, edit) ? null : tryEdit(scenario, edit);
  made.set(edit, { of: scenario, trial });
  return trial;
}

function tryEdit(scenario: Scenario, edit: Edit): Trial {
  const after = analysisOf(applyEdit(scenario, edit));
  // The open plan is asked for last, so that it is the last to be let go.
  const comparison = compareAnalyses(analysisOf(scenario), after);
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

/** What dies on a day. */
export const dyingOf = (analysis: Analysis, version: VersionId, day: DateText): Dying =>
  findDying(analysis, version, day);
