// Would a version that a consumer never came to have answered? What makes a dead end a trap (R5).
import type { LinkFact } from '../engine/Analysis.ts';
import type { ActorId, VersionId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { findContract } from './findCause.ts';

/** A version that the consumer supports and did not try, and that all on the way stand ready for. */
export function findUntried(teller: Teller, phase: number, link: LinkFact): VersionId | null {
  const contract = findContract(teller, link.application);
  const tried = link.attempts.map(({ version }) => version);
  const untried = teller.analysis
    .actor(phase, link.consumer)
    .versions.filter(
      (one) => one.contract === contract && one.extent !== 'none' && !one.ended && !tried.includes(one.version),
    );
  const producers = teller.names.producersAt(link.address);
  const ready = untried.find(
    ({ version }) => producers.filter((producer) => isReady(teller, phase, link, version, producer)).length === 1,
  );
  return ready?.version ?? null;
}

function isReady({ analysis, plan }: Teller, phase: number, link: LinkFact, version: VersionId, producer: ActorId) {
  const { consumer, address } = link;
  const path = plan.path(phase, consumer, producer);
  if (!path || !plan.offers(phase, producer, address, version)) return false;
  return path.every((platform, i) => {
    const carries = analysis
      .actor(phase, platform)
      .versions.some((one) => one.version === version && one.extent !== 'none');
    const route = plan.route(phase, producer, address, version, platform);
    return (
      carries && route !== 'closed' && plan.permission(phase, path[i - 1] ?? consumer, address, version) !== 'closed'
    );
  });
}
