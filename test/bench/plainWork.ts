// What does the plain evaluation do, link by link, on a part of a big plan?
import type { Counts } from '../../src/engine/Analysis.ts';
import type { Scenario } from '../../src/model/Scenario.ts';
import { call } from '../plain/call.ts';
import { openPlainly } from '../plain/evaluatePlainly.ts';
import { holdersOf } from '../plain/holdersOf.ts';
import type { PlainPhases, Subject } from '../plain/keepAndDrop.ts';
import type { PlainLink } from '../plain/linksOf.ts';
import { hasVersion } from '../plain/retirementsOf.ts';
import { tally } from '../plain/tally.ts';

export interface PlainPart {
  readonly phases: PlainPhases;
  readonly links: readonly PlainLink[];
}

/** The plan's states, with the links of every n-th consumer of its first application alone. */
export function openPart(scenario: Scenario, every: number): PlainPart {
  return openPlainly(onlyEvery(scenario, every));
}

/** The same plan, but for its first application's consumers: every n-th takes part. */
export function onlyEvery(scenario: Scenario, every: number): Scenario {
  const consumers = scenario.consumers.filter((_, n) => n % every === 0).map((one) => one.id);
  return { ...scenario, applications: scenario.applications.map((one) => ({ ...one, consumers })) };
}

/** The counts of all phases, of calls alone: states and links stand ready, which flatters the plain side. */
export function countPlainly({ phases, links }: PlainPart): readonly Counts[] {
  return phases.worlds.map((world) => {
    const fares = links.map(({ consumer, address, contract, accepted }) => {
      return { status: call(world, consumer, address, contract).status, accepted };
    });
    return tally(fares).counts;
  });
}

/**
 * The holders of a subject in all phases: their number. Only the links that a keep or drop can touch are tried, a
 * consumer's own or those at a producer's address, which flatters the plain side.
 */
export function countHoldersPlainly(part: PlainPart, subject: Subject, version: string): number {
  const { phases, links } = part;
  const since = phases.states.findIndex((state) => hasVersion(state, subject, version));
  const counts = phases.states.map((_, n) =>
    since === -1 || n < since ? 0 : holdersOf(phases, n, subject, version, links).length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The part of a plan that a subject's keep or drop can touch. */
export function partOf({ phases, links }: PlainPart, subject: Subject): PlainPart {
  if (!('actor' in subject)) return { phases, links };
  const { actor, kind } = subject;
  const own = new Set(phases.plan.addresses.filter((one) => isListedBy(phases, actor, one)));
  return {
    phases,
    links: links.filter((link) => (kind === 'consumer' ? link.consumer === actor : own.has(link.address))),
  };
}

function isListedBy({ plan }: PlainPhases, producer: string, address: string): boolean {
  return (plan.listers.get(address) ?? []).some((one) => one.id === producer);
}
