// Who holds up the most? Each actor that gets a target version late or never is given it as soon as it is there, and the
// retirements are worked out anew: exactly, for as many as a budget of work allows.

import type { ActorId } from '../model/Scenario.ts';
import type { Analysis, Retirement } from './Analysis.ts';
import { sourceOf } from './analysisSource.ts';
import { daysBetweenPhases } from './daysBetweenPhases.ts';
import { findHolders } from './findHolders.ts';
import { findLost } from './findLost.ts';
import { type RetirementMarks, type RetirementSource, startMarking } from './findRetirements.ts';
import { findLate, giveTarget, membersOf } from './giveTarget.ts';
import { makeVariant } from './makeVariant.ts';
import type { HoldUp, HoldUps } from './WhatIf.ts';

/** Consumers and addresses, times phases and outgoing versions, of all that are tried. */
const BUDGET = 500_000;
/** In a plan that is larger than that, those who hold the most are tried: so many rows, and links of each, are looked at. */
const ROWS_LOOKED_AT = 60;
const LINKS_LOOKED_AT = 60;
const FEWEST_TRIED = 4;

const known = new WeakMap<Analysis, HoldUps>();

export function rankHoldUps(analysis: Analysis): HoldUps {
  const ranked = known.get(analysis) ?? rank(analysis);
  known.set(analysis, ranked);
  return ranked;
}

type Candidate = Pick<HoldUp, 'kind' | 'id' | 'actors'>;

function rank(analysis: Analysis): HoldUps {
  const source = sourceOf(analysis);
  const rows = toCounted(source, analysis.retirements);
  const late = findLate(source.index, source.states);
  const room = Math.max(FEWEST_TRIED, Math.floor(BUDGET / costOf(source)));
  const isAll = late.length <= room;
  const chosen = isAll ? late : chooseSuspects(source, rows, new Set(late), room);
  const actors = chosen.map((id) => toCandidate(source, id));
  return {
    actors: tryAll(source, rows, actors),
    systems: tryAll(source, rows, findSystems(source, chosen).slice(0, room)),
    late: late.length,
    tried: chosen.length,
  };
}

function costOf({ index, states }: RetirementSource): number {
  const outgoing = index.versions.filter(({ isTarget }) => !isTarget).length;
  return (index.scenario.consumers.length + index.addresses.length) * states.length * Math.max(1, outgoing);
}

const compareHoldUps = (a: HoldUp, b: HoldUp): number =>
  b.freed - a.freed || b.phases - a.phases || (b.days ?? 0) - (a.days ?? 0);

function toCandidate({ index }: RetirementSource, id: ActorId): Candidate {
  const kind = index.consumerOf.has(id) ? 'consumer' : index.producerOf.has(id) ? 'producer' : 'platform';
  return { kind, id, actors: [id] };
}

/** Systems that several have, and of whom one is a candidate: with all who have it. */
function findSystems({ index: { scenario } }: RetirementSource, candidates: readonly ActorId[]): readonly Candidate[] {
  const among = new Set(candidates);
  const bySystem = new Map<string, ActorId[]>();
  for (const { id, system } of [...scenario.consumers, ...scenario.producers]) {
    if (system !== undefined && system !== '') bySystem.set(system, [...(bySystem.get(system) ?? []), id]);
  }
  return [...bySystem].flatMap(([id, actors]) =>
    actors.length > 1 && actors.some((actor) => among.has(actor)) ? [{ kind: 'system' as const, id, actors }] : [],
  );
}

interface Trial {
  readonly candidate: Candidate;
  readonly variant: RetirementSource;
  readonly marks: RetirementMarks;
  isChanged(phase: number): boolean;
  breaks: number;
}

/**
 * Those that hold up something. Phase by phase, so that what is known of a phase as planned serves all of them; first the
 * phases that hold some row last, since who frees none of them there frees none at all.
 */
function tryAll(source: RetirementSource, rows: readonly Retirement[], candidates: readonly Candidate[]): HoldUp[] {
  const lasts = new Set(rows.flatMap(({ heldIn }) => heldIn.at(-1) ?? []));
  const started = candidates.flatMap((candidate) => startTrial(source, rows, candidate) ?? []);
  markIn(source, started, (phase) => lasts.has(phase));
  const left = started.filter(({ marks, isChanged }) => {
    const then = toCounted(source, marks.toRows());
    return rows.some(({ heldIn }, i) => {
      const last = heldIn.at(-1);
      return last !== undefined && isChanged(last) && !then[i]?.heldIn.includes(last);
    });
  });
  markIn(source, left, (phase) => !lasts.has(phase));
  countBreaks(source, left);
  return left.flatMap((trial) => toHoldUp(source, rows, trial) ?? []).sort(compareHoldUps);
}

function markIn(source: RetirementSource, trials: readonly Trial[], isMeant: (phase: number) => boolean): void {
  source.states.forEach((_, phase) => {
    if (!isMeant(phase)) return;
    for (const { marks, isChanged } of trials) if (isChanged(phase)) marks.mark(phase);
  });
}

function countBreaks(source: RetirementSource, trials: readonly Trial[]): void {
  source.states.forEach((_, phase) => {
    for (const trial of trials.filter(({ isChanged }) => isChanged(phase))) {
      trial.breaks += findLost(source.viewOf(phase), trial.variant.viewOf(phase), 0).links;
    }
  });
}

/** For all applications together; all platforms at once are a row of their own only where there are several. */
const toCounted = ({ index }: RetirementSource, rows: readonly Retirement[]) =>
  rows.filter(({ application, kind }) => application === null && (kind !== 'platforms' || index.parents.length > 1));

/** Null: nothing can be freed, since what holds a row last is in no phase that would stand otherwise. */
function startTrial(source: RetirementSource, rows: readonly Retirement[], candidate: Candidate): Trial | null {
  const states = giveTarget(source.index, source.states, membersOf(source.index, candidate.actors));
  if (!states) return null;
  const isChanged = (phase: number) => states[phase] !== source.states[phase];
  const isHeldLast = ({ heldIn }: Retirement) => heldIn.length > 0 && isChanged(heldIn.at(-1) as number);
  if (!rows.some(isHeldLast)) return null;
  const variant = makeVariant(source, states);
  return { candidate, variant, marks: startMarking(variant), isChanged, breaks: 0 };
}

function toHoldUp(source: RetirementSource, rows: readonly Retirement[], trial: Trial): HoldUp | null {
  const { candidate, isChanged, breaks } = trial;
  const then = toCounted(source, trial.marks.toRows());
  const gains = rows.flatMap((row, i) => toGain(source, row, then[i] as Retirement, isChanged) ?? []);
  if (gains.length === 0) return null;
  const dated = gains.flatMap(({ days }) => days ?? []);
  return {
    ...candidate,
    freed: gains.length,
    gained: gains.filter(({ isNew }) => isNew).length,
    phases: gains.reduce((sum, { phases }) => sum + phases, 0),
    days: dated.length === 0 ? null : dated.reduce((sum, days) => sum + days, 0),
    breaks,
  };
}

/** Phases that stand as planned hold what they held; the others hold what they hold then. */
function toGain(source: RetirementSource, row: Retirement, then: Retirement, isChanged: (phase: number) => boolean) {
  const heldThen = [...row.heldIn.filter((phase) => !isChanged(phase)), ...then.heldIn];
  const last = Math.max(-1, ...heldThen);
  const count = source.states.length;
  const after = last === count - 1 ? null : Math.max(row.since, last + 1);
  const phases = (row.earliest ?? count) - (after ?? count);
  if (after === null || phases <= 0) return null;
  return { phases, isNew: row.earliest === null, days: daysBetweenPhases(source.index.scenario, after, row.earliest) };
}

/** Platforms, and those who take part in the most links that hold something last, in a sample of what is held. */
function chooseSuspects(
  source: RetirementSource,
  rows: readonly Retirement[],
  late: ReadonlySet<ActorId>,
  room: number,
): readonly ActorId[] {
  const { index } = source;
  const counts = new Map<ActorId, number>();
  const suspect = (id: ActorId) => late.has(id) && counts.set(id, (counts.get(id) ?? 0) + 1);
  const held = rows.filter(({ heldIn }) => heldIn.length > 0);
  const step = Math.max(1, Math.ceil(held.length / ROWS_LOOKED_AT));
  for (const row of held.filter((_, i) => i % step === 0)) {
    for (const { consumer, address } of findHolders(source, row, row.heldIn.at(-1) as number, LINKS_LOOKED_AT)) {
      suspect(consumer);
      for (const slot of index.slotsAt(index.addressOf.get(address) as number)) {
        suspect(index.scenario.producers[index.slotProducer[slot] as number]?.id as ActorId);
      }
    }
  }
  const platforms = index.scenario.platforms.flatMap(({ id }) => (late.has(id) ? id : []));
  const others = [...counts].filter(([id]) => !platforms.includes(id)).sort(([, a], [, b]) => b - a);
  return [...platforms, ...others.map(([id]) => id)].slice(0, room);
}
