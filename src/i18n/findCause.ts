// What in the plan is behind a failed attempt? Looked up, not judged: the code is the engine's.
import type { Attempt, LinkRef } from '../engine/Analysis.ts';
import type { ActorId, VersionId } from '../model/Scenario.ts';
import type { Cause, Lack } from './Cause.ts';
import type { Teller } from './createTeller.ts';

/** `attempt`: one that failed; null where there was none (NO_VERSION). */
export function findCause(teller: Teller, phase: number, link: LinkRef, attempt: Attempt | null): Cause {
  if (!attempt) return findNoVersion(teller, phase, link);
  const { version } = attempt;
  const { address } = link;
  switch (attempt.code) {
    case 'VP006':
      return { kind: 'several-routes', version, producers: findRouted(teller, phase, link, attempt) };
    case 'VP007':
      return { kind: 'no-permission', caller: findCaller(teller, phase, link, attempt.platform), address, version };
    case 'VP009':
      return { kind: 'not-answered', address, version, ...findLackOfOffer(teller, phase, link, version) };
    default:
      return findMissingRoute(teller, phase, link, attempt);
  }
}

/** VP004: the first of the things that a route needs and that is not there. */
function findMissingRoute(teller: Teller, phase: number, link: LinkRef, { version, platform }: Attempt): Cause {
  const { analysis, plan } = teller;
  const { address } = link;
  const producer = findPartner(teller, phase, link, version);
  const from = analysis.actor(phase, link.consumer).platform ?? platform;
  const to = analysis.actor(phase, producer).platform ?? platform;
  if (!plan.path(phase, link.consumer, producer)) return { kind: 'no-path', from, to };
  const carried = analysis.actor(phase, platform).versions.find((one) => one.version === version);
  if (carried?.ended) return { kind: 'ended', version, date: findEndOfLife(teller, version) };
  if (carried?.extent !== 'all') {
    return { kind: 'not-carried', platform, version, ...findLackOfActor(teller, phase, platform, version) };
  }
  if (plan.offers(phase, producer, address, version)) return { kind: 'route-closed', address, version, platform };
  const has = versionsAt(teller, phase, link, producer);
  return { kind: 'not-offered', address, version, has, ...findLackOfOffer(teller, phase, link, version) };
}

/** The producer that the link is about: one that offers the version, else one that offers something, else the first. */
export function findPartner(
  { names, plan, analysis }: Teller,
  phase: number,
  link: LinkRef,
  version?: VersionId,
): ActorId {
  const { address } = link;
  const listed = names.producersAt(address);
  const offersAny = (id: ActorId) =>
    analysis.scenario.contracts.some(({ versions }) => versions.some((one) => plan.offers(phase, id, address, one.id)));
  return (
    listed.find((id) => version !== undefined && plan.offers(phase, id, address, version)) ??
    listed.find(offersAny) ??
    listed[0] ??
    address
  );
}

/** The versions of the contract that the producer offers at the link's address. */
export function versionsAt(teller: Teller, phase: number, link: LinkRef, producer: ActorId): VersionId[] {
  const { analysis, plan } = teller;
  const contract = findContract(teller, link.application);
  return (analysis.scenario.contracts.find(({ id }) => id === contract)?.versions ?? [])
    .map(({ id }) => id)
    .filter((version) => plan.offers(phase, producer, link.address, version));
}

function findRouted({ names, plan }: Teller, phase: number, { address }: LinkRef, attempt: Attempt): ActorId[] {
  return names.producersAt(address).filter((producer) => {
    const state = plan.route(phase, producer, address, attempt.version, attempt.platform);
    return state === 'open' || (state === 'auto' && plan.offers(phase, producer, address, attempt.version));
  });
}

/** The consumer at the first platform, else the platform before (R2). */
function findCaller(teller: Teller, phase: number, link: LinkRef, platform: ActorId): ActorId {
  for (const producer of teller.names.producersAt(link.address)) {
    const path = teller.plan.path(phase, link.consumer, producer) ?? [];
    const caller = path[path.indexOf(platform) - 1];
    if (caller !== undefined) return caller;
  }
  return link.consumer;
}

function findEndOfLife({ analysis }: Teller, version: VersionId) {
  const versions = analysis.scenario.contracts.flatMap((contract) => contract.versions);
  return versions.find(({ id }) => id === version)?.endOfLife ?? null;
}

function findLackOfOffer({ names, plan, analysis }: Teller, phase: number, link: LinkRef, version: VersionId): Lack {
  const producers = names.producersAt(link.address);
  return findLack(analysis.phases.length, phase, (at) =>
    producers.some((producer) => plan.offers(at, producer, link.address, version)),
  );
}

/** When a consumer or platform dropped a version that it lacks, or gets it. */
export function findLackOfActor({ analysis }: Teller, phase: number, actor: ActorId, version: VersionId): Lack {
  return findLack(analysis.phases.length, phase, (at) =>
    analysis.actor(at, actor).versions.some((one) => one.version === version && one.extent === 'all'),
  );
}

function findLack(phases: number, phase: number, has: (at: number) => boolean): Lack {
  let lostIn: number | null = null;
  for (let at = phase - 1; at >= 0 && lostIn === null; at--) if (has(at)) lostIn = at + 1;
  let gainedIn: number | null = null;
  for (let at = phase + 1; at < phases && gainedIn === null; at++) if (has(at)) gainedIn = at;
  return { lostIn, gainedIn };
}

function findNoVersion(teller: Teller, phase: number, { application, consumer }: LinkRef): Cause {
  const contract = findContract(teller, application);
  const { lostIn } = findLack(phase, phase, (at) =>
    teller.analysis.actor(at, consumer).versions.some((one) => one.contract === contract && one.extent !== 'none'),
  );
  return { kind: 'no-version', consumer, lostIn };
}

/** The id of the contract that an application is about. */
export function findContract({ analysis }: Teller, application: string): string | undefined {
  return analysis.scenario.applications.find(({ id }) => id === application)?.contract;
}
