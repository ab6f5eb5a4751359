// What if some phases stood otherwise? The same source with other states; one view at a time is kept.
import type { RetirementSource } from './findRetirements.ts';
import { KeptVersions } from './KeptVersions.ts';
import type { PhaseState } from './PhaseState.ts';
import { PhaseView } from './PhaseView.ts';

/** `states`: one a phase, the source's own object where a phase stands as planned. */
export function makeVariant(source: RetirementSource, states: readonly PhaseState[]): RetirementSource {
  let last: { readonly phase: number; readonly view: PhaseView } | null = null;
  const viewOf = (phase: number): PhaseView => {
    const planned = source.viewOf(phase);
    const state = states[phase] as PhaseState;
    if (state === planned.state) return planned;
    if (last?.phase !== phase) last = { phase, view: new PhaseView(planned, state, planned) };
    return last.view;
  };
  const kept = source.index.versions.map(({ contract }, v) => new KeptVersions(states, contract, v));
  return { index: source.index, states, viewOf, keptOf: (v) => kept[v] as KeptVersions };
}
