// Where is what a finding or a claim is about? The phase to go to, and what to select there.
import type { LinkRef } from '../../../engine/Analysis.ts';
import type { ClaimResult } from '../../../engine/ClaimResult.ts';
import type { Finding } from '../../../engine/findings/Finding.ts';
import { findActor } from '../../../model/edits/findActor.ts';
import type { ActorId, Address, Scenario } from '../../../model/Scenario.ts';
import type { ReviewedPlace, Selection } from '../../../store/AppState.ts';

interface Teller {
  readonly analysis: { readonly scenario: Scenario };
  readonly names: { producersAt(address: Address): readonly ActorId[] };
}

/** Whoever looks at one phase of those that it spans stays there. */
export function findFindingPlace(teller: Teller, finding: Finding, here: number | null): ReviewedPlace {
  const { phase, until, links, linkCount, actors } = finding;
  const isHere = here !== null && here >= phase && here <= until;
  return {
    phase: isHere ? here : phase,
    selection: ofLinks(teller, links, linkCount) ?? ofActors(teller, actors),
    applications: [...new Set(links.map(({ application }) => application))],
  };
}

/** Where it does not hold, what shows that; else what it is about. */
export function findClaimPlace(teller: Teller, result: ClaimResult): ReviewedPlace {
  const { claim, phase, failing, failingCount, failedGoing } = result;
  const { consumers = [], producers = [], actors = [], application } = claim.expect;
  const [failed] = failedGoing;
  const selection = failed
    ? ({ kind: 'actor', id: failed.actor } as const)
    : (ofLinks(teller, failing, failingCount) ??
      ofActors(
        teller,
        [...consumers, ...producers, ...actors].filter((id) => id !== '*'),
      ));
  const seenIn = failing.length > 0 ? failing.map((link) => link.application) : application ? [application] : [];
  return { phase, selection, applications: [...new Set(seenIn)] };
}

/** The link, if it is one; else its pair, if they are of one pair; else who they have in common; else the first pair. */
function ofLinks({ names }: Teller, links: readonly LinkRef[], count: number): Selection | null {
  const [first] = links;
  if (!first) return null;
  const { application, consumer, address } = first;
  if (count === 1) return { kind: 'link', link: { application, consumer, address } };
  const producer = names.producersAt(address)[0] ?? address;
  const isOneConsumer = links.every((link) => link.consumer === consumer);
  const isOneProducer = links.every((link) => (names.producersAt(link.address)[0] ?? link.address) === producer);
  if (isOneConsumer !== isOneProducer) return { kind: 'actor', id: isOneConsumer ? consumer : producer };
  return { kind: 'pair', consumer, producer };
}

/** A consumer and a producer are a pair; of more or others, the first. */
function ofActors({ analysis: { scenario } }: Teller, actors: readonly ActorId[]): Selection | null {
  const [first, second] = actors;
  if (first === undefined) return null;
  const kindOf = (id: ActorId | undefined) => (id === undefined ? null : (findActor(scenario, id)?.kind ?? null));
  if (actors.length === 2 && second !== undefined && kindOf(first) === 'consumer' && kindOf(second) === 'producer')
    return { kind: 'pair', consumer: first, producer: second };
  return kindOf(first) === null ? null : { kind: 'actor', id: first };
}
