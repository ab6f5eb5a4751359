// How is a change written into a phase: into a change that is there where that says the same, else at the end?
import { castDraft } from 'immer';
import type { Change } from '../Scenario.ts';
import type { PhaseDraft } from './EditRules.ts';
import { withoutEffects } from './narrowChange.ts';

/** `change` names one actor; it comes after all that the phase does to that actor. */
export function putInPhase(phase: PhaseDraft, change: Change): void {
  const changes: readonly Change[] = phase.changes ?? [];
  const lastOwn = changes.findLastIndex((each) => each.actors.includes(change.actors[0] as string));
  const alike = changes.findIndex((each, i) => i > lastOwn && doesSame(each, change));
  const own = changes[lastOwn];
  const joined = own && alike < 0 ? joinChanges(own, change) : null;
  const written = joined
    ? changes.with(lastOwn, joined)
    : alike >= 0
      ? changes.with(alike, withActors(changes[alike] as Change, change.actors))
      : [...changes, change];
  phase.changes = castDraft(written);
}

const withActors = (change: Change, actors: Change['actors']): Change => ({
  ...change,
  actors: [...change.actors, ...actors],
});

/** The same to other actors. What is limited to addresses is each producer's own. */
function doesSame(there: Change, change: Change): boolean {
  if (change.addresses || change.routes) return false;
  const { actors: _, ...does } = there;
  const { actors: __, ...wanted } = change;
  return JSON.stringify(sorted(does)) === JSON.stringify(sorted(wanted));
}

const sorted = (part: object): readonly (readonly [string, unknown])[] =>
  Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));

/** Both in one, if that does the same as one after the other: else null. */
function joinChanges(own: Change, change: Change): Change | null {
  const setsVersions = Boolean(change.adds || change.removes);
  const isLimitedElse =
    setsVersions &&
    Boolean(own.adds || own.removes) &&
    JSON.stringify(own.addresses) !== JSON.stringify(change.addresses);
  const takesBack = change.removes?.some((version) => own.adds?.includes(version));
  const isAnnotated = Object.keys(own).some((key) => key === 'note' || key.startsWith('x-'));
  if (own.actors.length !== 1 || isLimitedElse || takesBack || isAnnotated || change.leaves) return null;
  const base = setsVersions ? withoutEffects(own, ['addresses']) : own;
  return {
    ...base,
    ...change,
    ...(own.adds || change.adds ? { adds: union(own.adds, change.adds) } : {}),
    ...(own.removes || change.removes ? { removes: union(own.removes, change.removes) } : {}),
    ...(own.routes || change.routes ? { routes: [...(own.routes ?? []), ...(change.routes ?? [])] } : {}),
    ...(own.permissions || change.permissions
      ? { permissions: [...(own.permissions ?? []), ...(change.permissions ?? [])] }
      : {}),
  };
}

const union = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => [...new Set([...a, ...b])];
