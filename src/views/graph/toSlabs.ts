// What does every platform show in a phase?
import type { ActorId } from '../../model/Scenario.ts';
import { describeSlab } from './describeCard.ts';
import type { SlabPlan } from './GraphPlan.ts';
import type { BadgeFacts, SlabFacts } from './PhaseGraph.ts';
import { toBadge } from './toBadges.ts';
import type { CardSource } from './toCards.ts';

export function toSlabs(source: CardSource, plans: readonly SlabPlan[]): ReadonlyMap<ActorId, SlabFacts> {
  const names = new Map(source.analysis.scenario.platforms.map(({ id, name }) => [id, name]));
  return new Map(plans.map((plan) => [plan.id, toSlab(source, plan, names.get(plan.id) ?? plan.id)]));
}

function toSlab(source: CardSource, { id, lanes: plans }: SlabPlan, name: string): SlabFacts {
  const facts = source.analysis.actor(source.phase, id);
  const lanes = plans.flatMap(({ version }): BadgeFacts[] => {
    const own = facts.versions.find((one) => one.version === version);
    if (!own) return [];
    const { labels, marks } = source;
    return [
      toBadge(facts, own, labels, marks) ?? {
        ...emptyLane(version, own.isTarget),
        label: labels.get(version) ?? version,
      },
    ];
  });
  return { id, name, lanes, sentence: describeSlab(source.words, name, lanes) };
}

/** A lane keeps its place while the platform does not carry the version. */
const emptyLane = (version: string, isTarget: boolean): BadgeFacts => ({
  version,
  label: version,
  tone: isTarget ? 'target' : 'outgoing',
  extent: 'none',
  change: null,
  count: 0,
  of: 1,
  mark: null,
  hasEnded: false,
});
