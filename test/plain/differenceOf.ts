// What changed between two phases, link by link and actor by actor?
import type { LinkFact, LinkRef } from '../../src/engine/Analysis.ts';
import type { ActorId, VersionId } from '../../src/model/Scenario.ts';
import type { PlainPhases } from './keepAndDrop.ts';
import type { PlainPhase } from './PlainEvaluation.ts';
import type { PlainState } from './PlainState.ts';

export type LinkLists = Readonly<
  Record<'mended' | 'broke' | 'toTarget' | 'fromTarget' | 'appeared' | 'vanished', readonly LinkRef[]>
>;

const isAnswered = (link: LinkFact) => link.producer !== null;
const isOutage = (link: LinkFact) => link.status === 'broken' && !link.accepted;
const isOlder = (link: LinkFact) => isAnswered(link) && link.status !== 'target';

/** The links are the same in every phase (R6), so that they pair off by their places. */
export function linkLists(before: PlainPhase, after: PlainPhase): LinkLists {
  const where = (holds: (from: LinkFact, to: LinkFact) => boolean): readonly LinkRef[] =>
    after.links
      .filter((to, index) => holds(before.links[index] ?? to, to))
      .map(({ application, consumer, address }) => ({ application, consumer, address }));
  return {
    mended: where((from, to) => isOutage(from) && isAnswered(to)),
    broke: where((from, to) => (isAnswered(from) || from.status === 'absent') && isOutage(to)),
    toTarget: where((from, to) => isOlder(from) && to.status === 'target'),
    fromTarget: where((from, to) => from.status === 'target' && isOlder(to)),
    appeared: where((from, to) => from.status === 'absent' && isAnswered(to)),
    vanished: where((from, to) => isAnswered(from) && to.status === 'absent'),
  };
}

/** Consumers and producers that are present in some contract. */
export function presentActors(state: PlainState): ReadonlySet<ActorId> {
  const consumers = [...state.present].filter(([, contracts]) => contracts.size > 0);
  const producers = [...state.presentAt].filter(([, at]) => [...at.values()].some((contracts) => contracts.size > 0));
  return new Set([...consumers, ...producers].map(([actor]) => actor));
}

/** At how many of its addresses an actor has a version; of how many. Others than producers: of one. */
export function extentOf(state: PlainState, actor: ActorId, version: VersionId): 'all' | 'some' | 'none' {
  const own = state.supports.get(actor) ?? state.lists.get(actor);
  const sets = own === undefined ? [...(state.offers.get(actor)?.values() ?? [])] : [own];
  const count = sets.filter((versions) => versions.has(version)).length;
  return count === 0 ? 'none' : count === sets.length ? 'all' : 'some';
}

/** Actor and version where the extent grew, or shrank, as `actor version extent`. */
export function extentChanges(phases: PlainPhases, from: number, to: number) {
  const { platforms, consumers, producers, contractOf } = phases.plan;
  const [before, after] = [phases.states[from], phases.states[to]];
  if (before === undefined || after === undefined) throw new Error('no such phase');
  const order = ['none', 'some', 'all'];
  const moves = [...consumers.keys(), ...platforms.keys(), ...producers.keys()].flatMap((actor) =>
    [...contractOf.keys()].map((version) => {
      const extent = extentOf(after, actor, version);
      const grown = order.indexOf(extent) - order.indexOf(extentOf(before, actor, version));
      return { text: `${actor} ${version} ${extent}`, grown };
    }),
  );
  return {
    added: moves.filter((move) => move.grown > 0).map((move) => move.text),
    dropped: moves.filter((move) => move.grown < 0).map((move) => move.text),
  };
}
