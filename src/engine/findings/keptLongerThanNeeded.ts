// Who drops a version later than it could? What double versions cost, in phases and days (R11, R12).

import { daysBetween } from '../../model/daysBetween.ts';
import { ActorSet } from './ActorSet.ts';
import type { PlanFacts, Span } from './FindingRule.ts';

/** One for all that could drop the version in the same phase and do so in the same later one. */
export function findKeptLonger({ source: { index, states }, retirements }: PlanFacts) {
  const spans = new Map<string, Span<'kept-longer-than-needed'>>();
  for (const { kind, application, actor, version, planned, earliest } of retirements) {
    if (application !== null || kind === 'platforms' || actor === null) continue;
    if (planned === null || earliest === null || planned <= earliest) continue;
    const key = `${earliest} ${planned} ${version}`;
    const [from, to] = [states[earliest]?.date, states[planned]?.date];
    const span = spans.get(key) ?? {
      phase: earliest,
      until: planned - 1,
      cause: `${version} ${index.scenario.phases[planned]?.id}`,
      args: { version, planned, phases: planned - earliest, days: from && to ? daysBetween(from, to) : null },
      actors: new ActorSet(index),
      links: new Map(),
    };
    spans.set(key, span);
    span.actors.add(actor);
  }
  return [...spans.values()];
}
