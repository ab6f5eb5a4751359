// What goes when an actor is removed from the plan? All that names it, counted.
import type { ActorId, Change, Scenario } from '../../model/Scenario.ts';

export interface Loss {
  /** Changes in phases, as far as they are about it. */
  readonly changes: number;
  /** Entries of needs that name it. */
  readonly needs: number;
  readonly accepted: number;
}

export function findLoss({ phases, applications, producers }: Scenario, actor: ActorId): Loss {
  const all = phases.flatMap(({ changes = [] }) => changes);
  const own = producers.find(({ id }) => id === actor)?.addresses ?? [];
  const names = (entry: { readonly [Key in 'consumers' | 'producers' | 'addresses']?: readonly string[] }) =>
    [...(entry.consumers ?? []), ...(entry.producers ?? [])].includes(actor) ||
    entry.addresses?.some((address) => own.includes(address));
  return {
    changes: all.filter((change) => isAbout(change, actor)).length,
    needs: applications.flatMap(({ needs = [] }) => needs).filter(names).length,
    accepted: applications.flatMap(({ accepted = [] }) => accepted).filter(names).length,
  };
}

const isAbout = ({ actors, routes = [] }: Change, actor: ActorId): boolean =>
  actors.includes(actor) || routes.some(({ platform }) => platform === actor);

export const isLost = ({ changes, needs, accepted }: Loss): boolean => changes + needs + accepted > 0;
