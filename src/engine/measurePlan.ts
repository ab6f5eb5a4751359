// What does a plan cost? Outages, time on double versions, changes, and when the first versions may go.
import type { ActorId } from '../model/Scenario.ts';
import type { Analysis } from './Analysis.ts';
import { sourceOf } from './analysisSource.ts';
import { type Bits, countBits } from './bits.ts';
import type { FirstRetirement, PlanMeasures } from './Comparison.ts';
import { countChanges } from './countChanges.ts';
import { gatherSlots } from './gatherSlots.ts';
import type { PhaseState } from './PhaseState.ts';
import type { ScenarioIndex } from './ScenarioIndex.ts';

export function measurePlan(analysis: Analysis): PlanMeasures {
  const { index, states } = sourceOf(analysis);
  const ofProducers = gatherSlots(index);
  let [doubled, doubledPlatforms] = [0, 0];
  for (const state of states) {
    doubled += countDoubled(index, state.supports) + countDoubled(index, state.offers.map(ofProducers));
    doubledPlatforms += countDoubled(index, carriedIn(state));
  }
  return {
    outages: analysis.phases.reduce((sum, { counts }) => sum + counts.broken, 0),
    doubled,
    doubledPlatforms,
    changes: countChanges(index, states, ofProducers),
    firstRetirements: findFirst(analysis),
  };
}

const carriedIn = ({ platformHas, ended }: PhaseState): readonly Bits[] =>
  platformHas.map((bits, v) => (ended[v] === 1 ? new Uint32Array(bits.length) : bits));

/** Actors that have at least two versions of some contract. */
function countDoubled({ contracts }: ScenarioIndex, having: readonly Bits[]): number {
  const twice = new Uint32Array(having[0]?.length ?? 0);
  for (const { versions } of contracts) {
    const once = new Uint32Array(twice.length);
    for (const v of versions) {
      const bits = having[v] as Bits;
      for (let w = 0; w < twice.length; w++) {
        twice[w] = (twice[w] as number) | ((once[w] as number) & (bits[w] as number));
        once[w] = (once[w] as number) | (bits[w] as number);
      }
    }
  }
  return countBits(twice);
}

function findFirst({ scenario, retirements }: Analysis): readonly FirstRetirement[] {
  return scenario.contracts.flatMap(({ versions }) =>
    versions.slice(0, -1).map(({ id: version }) => {
      const rows = retirements.filter((row) => row.version === version && row.application === null);
      const actors = rows.filter(({ kind }) => kind === 'producer' || kind === 'consumer');
      const dates = actors.flatMap(({ earliest }) => earliest ?? []);
      const phase = dates.length === 0 ? null : dates.reduce((first, one) => Math.min(first, one));
      return {
        version,
        phase,
        actors: actors
          .filter(({ earliest }) => earliest !== null && earliest === phase)
          .map((row) => row.actor as ActorId),
        platforms: rows.find(({ kind }) => kind === 'platforms')?.earliest ?? null,
      };
    }),
  );
}
