// Does the proposal keep what it promises? Judged by the engine, as any other plan.
import type { Analysis, LinkRef } from '../Analysis.ts';
import { sourceOf } from '../analysisSource.ts';
import { hasBit } from '../bits.ts';
import type { PhaseState } from '../PhaseState.ts';
import type { PlanModel } from './PlanModel.ts';

const nameOf = ({ application, consumer, address }: LinkRef): string =>
  JSON.stringify([application, consumer, address]);

/** No link breaks that was not broken at the start, and at the end all that move are on the target only. */
export function isSound(model: PlanModel, analysis: Analysis, never: ReadonlySet<number>): boolean {
  return hasNoOutage(analysis) && isEveryoneThere(model, analysis, never);
}

function hasNoOutage(analysis: Analysis): boolean {
  const brokenIn = (phase: number) =>
    analysis.phases[phase]?.counts.broken === 0
      ? []
      : analysis.links(phase, { statuses: ['broken'] }).filter(({ accepted }) => !accepted);
  let exempt = new Set(brokenIn(0).map(nameOf));
  for (let n = 1; n < analysis.phases.length; n++) {
    const broken = brokenIn(n).map(nameOf);
    if (broken.some((name) => !exempt.has(name))) return false;
    exempt = new Set(broken);
  }
  return true;
}

function isEveryoneThere({ index, movers }: PlanModel, analysis: Analysis, never: ReadonlySet<number>): boolean {
  const { states } = sourceOf(analysis);
  const last = states.at(-1) as PhaseState;
  return movers.every(({ actor, kind, contract, dial, leaves }) => {
    if (leaves !== null) return true;
    const versions = index.contracts[contract]?.versions ?? [];
    const target = versions.at(-1) as number;
    const keeps = dial.steps.some(({ moment }) => never.has(moment));
    const list = { consumer: last.supports, producer: last.offers, platform: last.platformHas }[kind];
    const places = { consumer: index.consumerOf, producer: index.producerOf, platform: index.platformOf }[kind];
    const member = places.get(actor) as number;
    const members = kind === 'producer' ? index.slotsOf(member) : [member];
    const has = (v: number) => members.some((one) => hasBit(list[v] as Uint32Array, one));
    const adds = dial.steps.some(({ role }) => role !== 'drop');
    return (has(target) || !adds) && (keeps || !versions.some((v) => v !== target && has(v)));
  });
}
