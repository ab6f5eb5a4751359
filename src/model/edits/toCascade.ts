// What goes, or changes, with an edit besides what it is about? For saying it before something is removed.
import type { Scenario } from '../Scenario.ts';
import { applyEdit } from './applyEdit.ts';
import type { Edit } from './Edit.ts';

export interface Cascade {
  /** Changes of phases that go, or name fewer; the titles of those phases. */
  readonly changes: number;
  readonly phases: readonly string[];
  /** Titles of phases that are left without a release. */
  readonly released: readonly string[];
  /** Entries of applications that go, or name fewer. */
  readonly needs: number;
  readonly accepted: number;
  /** Claims, and known findings, that go or name fewer. */
  readonly claims: number;
  readonly known: number;
  /** Names of applications in which no need is left, so that nobody takes part. */
  readonly emptied: readonly string[];
  /** Names of others who are changed, such as a producer that answered by calling as the one that is removed. */
  readonly others: readonly string[];
}

/** Of an edit without an obstacle. */
export function toCascade(before: Scenario, edit: Edit): Cascade {
  const after = applyEdit(before, edit);
  const touched = before.phases.map(({ id, title, changes = [] }) => {
    const left = after.phases.find((phase) => phase.id === id)?.changes ?? [];
    return { title, count: countLost(changes, left) };
  });
  const applications = before.applications.map((application) => ({
    application,
    left: after.applications.find(({ id }) => id === application.id),
  }));
  const lost = (key: 'needs' | 'accepted') =>
    applications.reduce((sum, { application, left }) => sum + countLost(application[key] ?? [], left?.[key] ?? []), 0);
  return {
    changes: touched.reduce((sum, { count }) => sum + count, 0),
    phases: touched.filter(({ count }) => count > 0).map(({ title }) => title),
    released: before.phases
      .filter(({ id, release }) => release !== undefined && isUnreleased(after, id))
      .map(({ title }) => title),
    needs: lost('needs'),
    accepted: lost('accepted'),
    claims: countLost(before.claims ?? [], after.claims ?? []),
    known: countLost(before.known ?? [], after.known ?? []),
    emptied: applications
      .filter(({ application, left }) => application.needs && left && !left.needs)
      .map(({ application }) => application.name),
    others: actorsOf(before)
      .filter((actor) => actorsOf(after).some((other) => other.id === actor.id && other !== actor))
      .map(({ name }) => name),
  };
}

/** Whether it takes anything with it. */
export const isEmptyCascade = (cascade: Cascade): boolean => {
  const { changes, released, needs, accepted, claims, known, others } = cascade;
  return changes + released.length + needs + accepted + claims + known + others.length === 0;
};

const isUnreleased = ({ phases }: Scenario, id: string): boolean =>
  phases.some((phase) => phase.id === id && phase.release === undefined);

/** What is kept is the same object still. */
const countLost = (before: readonly object[], after: readonly object[]): number => {
  const kept = new Set(after);
  return before.filter((one) => !kept.has(one)).length;
};

const actorsOf = ({ platforms, consumers, producers }: Scenario) => [...platforms, ...consumers, ...producers];
