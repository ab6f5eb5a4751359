// How does each link fare in one phase (R1–R8, R13)?
import type { LinkFact } from '../../src/engine/Analysis.ts';
import { call } from './call.ts';
import type { PlainLink } from './linksOf.ts';
import { missingSources } from './missingSources.ts';
import type { PlainWorld } from './PlainWorld.ts';

/** The facts of `links` in a world; `all` are all links of the scenario, among which an aggregate finds its sources. */
export function factsOf(
  world: PlainWorld,
  links: readonly PlainLink[],
  all: readonly PlainLink[] = links,
): readonly LinkFact[] {
  return links.map((link) => {
    const { status, version, producer, code, attempts } = call(world, link.consumer, link.address, link.contract);
    const missing = producer === null || version === null ? [] : missingSources(world, all, producer, version);
    const { application, consumer, address, accepted } = link;
    return { application, consumer, address, accepted, status, version, producer, code, attempts, missing };
  });
}
