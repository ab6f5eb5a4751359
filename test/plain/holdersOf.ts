// Which links hold an actor to a version in one phase (R10)?
import { call } from './call.ts';
import { dropWorld, keepWorld, type PlainPhases, type Subject } from './keepAndDrop.ts';
import type { PlainLink } from './linksOf.ts';

/** Of `links`, those not accepted that are answered under keep and not answered under drop. */
export function holdersOf(
  phases: PlainPhases,
  n: number,
  subject: Subject,
  version: string,
  links: readonly PlainLink[],
): readonly PlainLink[] {
  const keep = keepWorld(phases, n, subject, version);
  const drop = dropWorld(phases, n, subject, version);
  const isAnswered = (world: typeof keep, link: PlainLink) =>
    call(world, link.consumer, link.address, link.contract).producer !== null;
  return links.filter((link) => !link.accepted && isAnswered(keep, link) && !isAnswered(drop, link));
}
