// Over which platforms does a call go (§3)?
import type { ActorId } from '../../src/model/Scenario.ts';
import { known, type PlainPlan } from './PlainPlan.ts';

/** Up to the nearest common platform and down again, both ends included; null in different trees. */
export function pathBetween(plan: PlainPlan, from: ActorId, to: ActorId): readonly ActorId[] | null {
  const up = lineage(plan, from);
  const down = lineage(plan, to);
  const common = up.find((platform) => down.includes(platform));
  if (common === undefined) return null;
  return [...up.slice(0, up.indexOf(common) + 1), ...down.slice(0, down.indexOf(common)).reverse()];
}

/** A platform, its parent, and so on to the root. */
function lineage(plan: PlainPlan, platform: ActorId): readonly ActorId[] {
  const { parent } = known(plan.platforms, platform);
  return parent === undefined ? [platform] : [platform, ...lineage(plan, parent)];
}
