// Does an actor take part in an application? A list that is left out, or holds `*`, means all; platforms take no part.
import type { ActorFacts } from '../../engine/Analysis.ts';
import type { Application } from '../../model/Scenario.ts';

export function takesPart(application: Application, { id, kind }: Pick<ActorFacts, 'id' | 'kind'>): boolean {
  if (kind === 'platform') return false;
  const list = application[kind === 'consumer' ? 'consumers' : 'producers'];
  return !list || list.includes('*') || list.includes(id);
}
