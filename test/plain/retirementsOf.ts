// When may each version go, and who holds it until then (R10–R12)?
import type { Verdict } from '../../src/engine/Analysis.ts';
import type { Contract, VersionId } from '../../src/model/Scenario.ts';
import { holdersOf } from './holdersOf.ts';
import type { PlainPhases, Subject } from './keepAndDrop.ts';
import { type PlainLink, participatingConsumers, participatingProducers } from './linksOf.ts';
import type { PlainRetirement } from './PlainEvaluation.ts';
import type { PlainState } from './PlainState.ts';

/** §7: by contract, version, then producers, consumers, platforms, all platforms; all together, then by application. */
export function retirementsOf(phases: PlainPhases, links: readonly PlainLink[]): readonly PlainRetirement[] {
  return phases.plan.scenario.contracts.flatMap((contract) =>
    contract.versions
      .slice(0, -1) // "every version that is not its contract's last"
      .flatMap(({ id }) =>
        subjectsOf(phases).flatMap((subject) => retirementRows(phases, links, contract, subject, id)),
      ),
  );
}

export function subjectsOf({ plan }: PlainPhases): readonly Subject[] {
  const platforms = [...plan.platforms.keys()];
  return [
    ...[...plan.producers.keys()].map((actor) => ({ kind: 'producer', actor }) as const),
    ...[...plan.consumers.keys()].map((actor) => ({ kind: 'consumer', actor }) as const),
    ...platforms.map((platform) => ({ kind: 'platform', platforms: [platform] }) as const),
    { kind: 'platforms', platforms },
  ];
}

/**
 * Whether the subject has the version at the end of a phase: a producer at any of its addresses, platforms while any
 * lists it. Chosen reading: a platform past the version's end of life has it still (S6: "what actors support is not
 * changed by it"), so that an end of life is no planned drop.
 */
export function hasVersion(state: PlainState, subject: Subject, version: VersionId): boolean {
  if ('platforms' in subject) return subject.platforms.some((platform) => state.lists.get(platform)?.has(version));
  if (subject.kind === 'consumer') return state.supports.get(subject.actor)?.has(version) ?? false;
  return [...(state.offers.get(subject.actor)?.values() ?? [])].some((versions) => versions.has(version));
}

/** None for a subject that never has the version at the end of a phase. */
function retirementRows(
  phases: PlainPhases,
  links: readonly PlainLink[],
  contract: Contract,
  subject: Subject,
  version: VersionId,
): readonly PlainRetirement[] {
  const had = phases.states.map((state) => hasVersion(state, subject, version));
  const since = had.indexOf(true);
  if (since === -1) return [];
  // §7: "from the phase in which the actor first supports the version".
  const holders = had.map((_, n) => (n < since ? [] : holdersOf(phases, n, subject, version, links)));
  return [null, ...applicationsOf(phases, contract, subject)].map((application) => {
    const own = holders.map((held) => held.filter((link) => application === null || link.application === application));
    return retirementOf(phases, subject, version, application, had, own);
  });
}

/** R12, §7: the contract's applications in which a producer or consumer takes part; none for platforms. */
function applicationsOf({ plan }: PlainPhases, contract: Contract, subject: Subject): readonly string[] {
  if ('platforms' in subject) return [];
  const participants = subject.kind === 'consumer' ? participatingConsumers : participatingProducers;
  return plan.scenario.applications
    .filter((one) => one.contract === contract.id && participants(plan, one).includes(subject.actor))
    .map((one) => one.id);
}

function retirementOf(
  { plan }: PlainPhases,
  subject: Subject,
  version: VersionId,
  application: string | null,
  had: readonly boolean[],
  holders: readonly (readonly PlainLink[])[],
): PlainRetirement {
  const phaseIds = plan.scenario.phases.map((phase) => phase.id);
  const phaseId = (n: number | null) => (n === null ? null : (phaseIds[n] ?? null));
  const planned = phaseAfter(had.lastIndexOf(true), had.length);
  const lastHeld = holders.findLastIndex((held) => held.length > 0);
  const earliest = lastHeld === -1 ? had.indexOf(true) : phaseAfter(lastHeld, had.length);
  return {
    kind: subject.kind,
    actor: subject.kind === 'platforms' ? null : 'actor' in subject ? subject.actor : (subject.platforms[0] ?? null),
    version,
    application,
    planned: phaseId(planned),
    earliest: phaseId(earliest),
    verdict: verdictOf(planned, earliest),
    heldBy: phaseIds
      .map((phase, n) => ({ phase, links: (holders[n] ?? []).map(toRef) }))
      .filter(({ links }) => links.length > 0),
  };
}

/** R11: the first phase without, when `last` is the last one with; null when that is the last of all. */
function phaseAfter(last: number, count: number): number | null {
  return last + 1 < count ? last + 1 : null;
}

/** R12. */
export function verdictOf(planned: number | null, earliest: number | null): Verdict {
  if (planned === null) return earliest === null ? 'blocked' : 'possible';
  return earliest === null || planned < earliest ? 'too-early' : 'safe';
}

function toRef({ application, consumer, address }: PlainLink) {
  return { application, consumer, address };
}
