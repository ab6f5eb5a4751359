// Does a proposed plan keep its word, read plainly phase by phase? What is wrong with it, or null.
import type { Change, Scenario } from '../../../src/model/Scenario.ts';
import { openPlainly } from '../evaluatePlainly.ts';
import { factsOf } from '../factsOf.ts';
import { linksOf } from '../linksOf.ts';
import { plainPlan } from '../PlainPlan.ts';
import { countDoubled } from './bestPlan.ts';

export interface Told {
  readonly phases: number;
  readonly doubled: number;
  readonly most: number;
}

export function findTrespass(
  plan: Scenario,
  cutOvers: readonly { readonly phase: string; readonly actors: readonly string[] }[],
): string | null {
  const first = fatesAt(plan, 0, plan.phases[0]?.changes ?? []);
  for (let n = 1; n < plan.phases.length; n++) {
    const phase = plan.phases[n];
    const before = fatesAt(plan, n - 1, plan.phases[n - 1]?.changes ?? []);
    const after = fatesAt(plan, n, phase?.changes ?? []);
    const outage = after.findIndex((fate, l) => fate === 'broken' && first[l] !== 'broken');
    if (outage >= 0) return `${phase?.id}: ${JSON.stringify(linksOf(plainPlan(plan))[outage])} is broken`;
    const groups = cutOvers.filter((one) => one.phase === phase?.id).map(({ actors }) => actors);
    for (const changes of ordersOf(phase?.changes ?? [], groups)) {
      const fates = fatesAt(plan, n, changes);
      const broken = fates.findIndex((fate, l) => fate === 'broken' && before[l] === 'answered');
      if (broken >= 0)
        return `${phase?.id}: ${JSON.stringify(linksOf(plainPlan(plan))[broken])} breaks after ${JSON.stringify(changes)}`;
    }
  }
  return null;
}

/** The first phase at whose end a link is broken that was not broken at the start, or null. */
export function findOutage(plan: Scenario): string | null {
  const first = fatesAt(plan, 0, plan.phases[0]?.changes ?? []);
  const late = plan.phases.find(({ changes = [] }, n) =>
    fatesAt(plan, n, changes).some((fate, l) => fate === 'broken' && first[l] !== 'broken'),
  );
  return late?.id ?? null;
}

export function measurePlainly(plan: Scenario): Told {
  const { states } = openPlainly(plan).phases;
  const most = plan.phases.slice(1).map(({ changes = [] }) => new Set(changes.flatMap(({ actors }) => actors)).size);
  return {
    phases: plan.phases.length - 1,
    doubled: states.reduce((sum, state) => sum + countDoubled(state), 0),
    most: Math.max(0, ...most),
  };
}

function fatesAt(plan: Scenario, n: number, changes: readonly Change[]): readonly string[] {
  const phases = [...plan.phases.slice(0, n), { ...(plan.phases[n] as Scenario['phases'][number]), changes }];
  const opened = openPlainly({ ...plan, phases });
  const facts = factsOf(opened.phases.worlds[n] as Parameters<typeof factsOf>[0], opened.links);
  return facts.map(({ status, accepted }) =>
    accepted || status === 'absent' ? 'free' : status === 'broken' ? 'broken' : 'answered',
  );
}

/** Every set of changes that may be made at some time inside the phase; each actor's own in their order. */
function* ordersOf(changes: readonly Change[], groups: readonly (readonly string[])[]): Generator<readonly Change[]> {
  const single = changes.flatMap((change) => change.actors.map((actor) => ({ ...change, actors: [actor] })));
  const actors = [...new Set(single.map((one) => one.actors[0] as string))];
  const taken = new Map<string, number>();
  const walk = function* (i: number): Generator<readonly Change[]> {
    const actor = actors[i];
    if (actor === undefined) {
      const counts = new Map<string, number>();
      yield single.filter((one) => {
        const id = one.actors[0] as string;
        counts.set(id, (counts.get(id) ?? 0) + 1);
        return (counts.get(id) as number) <= (taken.get(id) ?? 0);
      });
      return;
    }
    const group = groups.find((one) => one.includes(actor));
    const mate = group?.find((one) => taken.has(one) && actors.indexOf(one) < i);
    const count = single.filter((one) => one.actors[0] === actor).length;
    for (let n = 0; n <= count; n++) {
      if (mate !== undefined && taken.get(mate) !== n) continue;
      taken.set(actor, n);
      yield* walk(i + 1);
      taken.delete(actor);
    }
  };
  yield* walk(0);
}
