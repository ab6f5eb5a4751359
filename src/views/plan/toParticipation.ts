// Who takes part in an application: all, also those who come later, or those that it lists?
import type { ActorId, Application, Scenario } from '../../model/Scenario.ts';

export interface Participation {
  readonly isAll: boolean;
  readonly actors: readonly { readonly id: ActorId; readonly name: string; readonly isIn: boolean }[];
}

export function toParticipation(
  scenario: Scenario,
  application: Application,
  side: 'consumers' | 'producers',
): Participation {
  const listed = application[side];
  const isAll = !listed || listed.includes('*');
  const named = new Set(listed);
  return {
    isAll,
    actors: scenario[side].map(({ id, name }) => ({ id, name, isIn: isAll || named.has(id) })),
  };
}
