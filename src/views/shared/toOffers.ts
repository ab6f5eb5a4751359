// What can be done with an actor's versions, and with its coming and going, from the phase that is shown?
import type { ActorVersion, Analysis, Extent } from '../../engine/Analysis.ts';
import { findObstacle } from '../../model/edits/applyEdit.ts';
import type { SingleEdit } from '../../model/edits/Edit.ts';
import type { ActorId, Scenario, VersionId } from '../../model/Scenario.ts';

/** How an offer is worded: its own text for each. */
export type OfferSay =
  | 'adds'
  | 'addsEverywhere'
  | 'addsNot'
  | 'keeps'
  | 'drops'
  | 'retires'
  | 'addsEarlier'
  | 'addsLater'
  | 'dropsEarlier'
  | 'dropsLater'
  | 'leaves'
  | 'stays';

export interface Offer {
  readonly say: OfferSay;
  /** Null: of the actor as a whole. */
  readonly version: VersionId | null;
  /** In which it happens: an index. */
  readonly phase: number;
  readonly edit: SingleEdit;
}

/** Versions of the contracts in whose applications it takes part (of all, for a platform), oldest first. */
export function toVersionOffers(analysis: Analysis, phase: number, actor: ActorId): readonly Offer[] {
  const { scenario } = analysis;
  const facts = analysis.actor(phase, actor);
  return contractsOf(scenario, actor, facts.kind).flatMap(({ versions }) =>
    versions.flatMap(({ id }) => {
      const own = facts.versions.find(({ version }) => version === id);
      return offersOf({ analysis, scenario, phase, actor, version: id, ...statesOf(own) });
    }),
  );
}

/** Leaving, or staying after all; a platform does neither, and nobody leaves where the plan starts. */
export function toPresenceOffers(
  { scenario, actor: factsOf }: Analysis,
  phase: number,
  actor: ActorId,
): readonly Offer[] {
  const { id, changes = [] } = scenario.phases[phase] ?? { id: '' };
  const { kind, isPresent } = factsOf(phase, actor);
  if (kind === 'platform' || phase === 0) return [];
  const isLeaving = changes.some(({ actors, leaves }) => leaves && actors.includes(actor));
  if (isLeaving) return [{ say: 'stays', version: null, phase, edit: { kind: 'letActorStay', actor, phase: id } }];
  return isPresent ? [{ say: 'leaves', version: null, phase, edit: { kind: 'letActorLeave', actor, phase: id } }] : [];
}

function contractsOf(scenario: Scenario, actor: ActorId, kind: 'consumer' | 'producer' | 'platform') {
  const { contracts, applications } = scenario;
  if (kind === 'platform') return contracts;
  const own = new Set(
    applications
      .filter(({ consumers, producers }) => {
        const listed = kind === 'consumer' ? consumers : producers;
        return !listed || listed.includes('*') || listed.includes(actor);
      })
      .map(({ contract }) => contract),
  );
  return own.size > 0 ? contracts.filter(({ id }) => own.has(id)) : contracts;
}

interface Wish {
  readonly analysis: Analysis;
  readonly scenario: Scenario;
  readonly phase: number;
  readonly actor: ActorId;
  readonly version: VersionId;
  readonly now: Extent;
  readonly before: Extent;
}

const statesOf = (own: ActorVersion | undefined): Pick<Wish, 'now' | 'before'> => ({
  now: own?.extent ?? 'none',
  before: own?.before ?? 'none',
});

function offersOf(wish: Wish): readonly Offer[] {
  const { scenario, phase, actor, version, now, before } = wish;
  const at = scenario.phases[phase]?.id ?? '';
  const retirement = toRetirementOffer(wish);
  const offers: Offer[] = [];
  if (now !== 'all') {
    const say = now === 'some' ? 'addsEverywhere' : before === 'none' ? 'adds' : 'keeps';
    offers.push({ say, version, phase, edit: { kind: 'addVersionToActor', actor, version, phase: at } });
  }
  if (now !== 'none' && retirement?.phase !== phase) {
    const say = before === 'none' ? 'addsNot' : 'drops';
    offers.push({ say, version, phase, edit: { kind: 'removeVersionFromActor', actor, version, phase: at } });
  }
  return [...offers, ...toMoves(wish), ...(retirement ? [retirement] : [])];
}

/** What this phase brings or takes, a phase earlier or later. */
function toMoves({ scenario, phase, actor, version, now, before }: Wish): readonly Offer[] {
  if (now === before || phase === 0) return [];
  const does = AMOUNT[now] > AMOUNT[before] ? 'adds' : 'removes';
  const from = scenario.phases[phase]?.id ?? '';
  return ([-1, 1] as const).flatMap((step): Offer[] => {
    const to = scenario.phases[phase + step]?.id;
    if (to === undefined) return [];
    const edit = { kind: 'movePhaseChange', actor, version, does, from, to } as const;
    // Gone with whoever left: that is no change of this version.
    if (findObstacle(scenario, edit)?.code === 'no-such-change') return [];
    const say = `${does === 'adds' ? 'adds' : 'drops'}${step < 0 ? 'Earlier' : 'Later'}` as const;
    return [{ say, version, phase: phase + step, edit }];
  });
}

const AMOUNT: Readonly<Record<Extent, number>> = { none: 0, some: 1, all: 2 };

/** As early as nobody needs it any more, where the plan does not do so already. */
function toRetirementOffer({ analysis, scenario, actor, version }: Wish): Offer | null {
  const found = analysis.retirements.find(
    (each) => each.actor === actor && each.application === null && each.version === version,
  );
  if (!found || found.earliest === null || found.earliest === found.planned) return null;
  const phase = scenario.phases[found.earliest]?.id;
  if (phase === undefined) return null;
  const edit = { kind: 'retireVersion', actors: [actor], version, phase } as const;
  return { say: 'retires', version, phase: found.earliest, edit };
}
