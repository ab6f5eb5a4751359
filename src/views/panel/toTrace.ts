// How did a call go, hop by hop? Each attempt as the actors it passed, and where it stopped.
import type { LinkFact } from '../../engine/Analysis.ts';
import type { Teller } from '../../i18n/createTeller.ts';
import { findPartner } from '../../i18n/findCause.ts';
import type { ActorId, VersionId } from '../../model/Scenario.ts';

export interface Hop {
  readonly actor: ActorId;
  /** `unreached`: the call stopped before. */
  readonly state: 'passed' | 'stopped' | 'unreached';
}

export interface TracedAttempt {
  readonly version: VersionId;
  /** From the consumer over the platforms to the producer. */
  readonly hops: readonly Hop[];
  /** `OK`, or why it stopped. */
  readonly code: string;
}

export function toTrace(teller: Teller, phase: number, link: LinkFact): readonly TracedAttempt[] {
  return link.attempts.map(({ version, code, platform }) => {
    const producer = code === 'OK' ? (link.producer ?? link.address) : findPartner(teller, phase, link, version);
    const path = teller.plan.path(phase, link.consumer, producer) ?? [platform];
    const stop = code === 'OK' ? path.length : path.indexOf(platform);
    const hops = path.map(
      (actor, i) => ({ actor, state: i < stop ? 'passed' : i === stop ? 'stopped' : 'unreached' }) as const,
    );
    // VP009: the last platform let it through, and the producer did not answer.
    const isProducers = code === 'VP009';
    const through = isProducers ? hops.map((hop) => ({ ...hop, state: 'passed' as const })) : hops;
    const end: Hop = { actor: producer, state: code === 'OK' ? 'passed' : isProducers ? 'stopped' : 'unreached' };
    return { version, code, hops: [{ actor: link.consumer, state: 'passed' }, ...through, end] };
  });
}
