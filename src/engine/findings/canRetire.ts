// Who could drop a version that the plan keeps, and from when (R12: possible)?
import { ActorSet } from './ActorSet.ts';
import type { PlanFacts, Span } from './FindingRule.ts';

/** One for all that could drop the version from the same phase on. */
export function findCanRetire({ source: { index, states }, retirements }: PlanFacts) {
  const spans = new Map<string, Span<'can-retire'>>();
  for (const { application, actor, version, earliest, verdict } of retirements) {
    if (application !== null || verdict !== 'possible' || earliest === null) continue;
    const key = `${earliest} ${version}`;
    const span = spans.get(key) ?? {
      phase: earliest,
      until: states.length - 1,
      cause: version,
      args: { version, allPlatforms: false },
      actors: new ActorSet(index),
      links: new Map(),
    };
    spans.set(key, actor === null ? { ...span, args: { version, allPlatforms: true } } : span);
    if (actor !== null) span.actors.add(actor);
    else for (const { id } of index.scenario.platforms) span.actors.add(id);
  }
  return [...spans.values()];
}
