// Whence has a phase its date? Its own, its release's, or that of the phase before (S6).
import { ownDateOf } from '../../model/edits/findDateObstacle.ts';
import type { DateText, Scenario } from '../../model/Scenario.ts';

export type DateSource =
  | { readonly kind: 'own' | 'none' }
  | { readonly kind: 'release' | 'before'; readonly date: DateText; readonly name: string };

export function toDateSource(scenario: Scenario, index: number): DateSource {
  const phase = scenario.phases[index];
  if (!phase) return { kind: 'none' };
  if (phase.date !== undefined) return { kind: 'own' };
  const date = ownDateOf(scenario, phase);
  const release = scenario.releases?.find(({ id }) => id === phase.release);
  if (date !== undefined && release) return { kind: 'release', date, name: release.name };
  const before = scenario.phases.slice(0, index).findLast((each) => ownDateOf(scenario, each) !== undefined);
  const inherited = before && ownDateOf(scenario, before);
  return before && inherited !== undefined ? { kind: 'before', date: inherited, name: before.title } : { kind: 'none' };
}
