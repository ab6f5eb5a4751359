// What in the picture stands for what a person selected?
import type { Analysis } from '../../engine/Analysis.ts';
import type { ActorId, Scenario } from '../../model/Scenario.ts';
import type { Selection } from '../../store/AppState.ts';
import { type Gathering, membersOf } from '../shared/gatherActors.ts';
import type { FocusTarget } from './toFocus.ts';

/** Null where nothing in the picture does. */
export function findTarget(
  selection: Selection | null,
  gathering: Gathering,
  analysis: Analysis,
  phase: number,
): FocusTarget | null {
  const { scenario } = analysis;
  const shown = (id: ActorId) => findItem(gathering, id);
  const pair = (from: ActorId, to: ActorId | null): FocusTarget | null => {
    const [consumer, producer] = [shown(from), to === null ? null : shown(to)];
    return consumer !== null && producer !== null ? { kind: 'pair', consumer, producer } : null;
  };
  if (!selection) return null;
  if (selection.kind === 'group')
    return isClosedGroup(gathering, selection.id) ? { kind: 'card', id: selection.id } : null;
  if (selection.kind === 'pair') return pair(selection.consumer, selection.producer);
  if (selection.kind === 'link') {
    const { link } = selection;
    const producer = analysis.link(phase, link)?.producer ?? findOwner(scenario, link.address, analysis, phase);
    return pair(link.consumer, producer);
  }
  if (scenario.platforms.some(({ id }) => id === selection.id)) return { kind: 'platform', id: selection.id };
  const id = shown(selection.id);
  return id === null ? null : { kind: 'card', id };
}

function isClosedGroup({ consumers, producers }: Gathering, id: string): boolean {
  return [...consumers, ...producers].some((item) => item.id === id && item.kind === 'group' && !item.isOpen);
}

function findItem({ consumers, producers }: Gathering, actor: ActorId): string | null {
  return [...consumers, ...producers].find((item) => membersOf(item).includes(actor))?.id ?? null;
}

/** Whose an unanswered address is: the first producer present there, else the first that lists it. */
function findOwner({ producers }: Scenario, address: string, analysis: Analysis, phase: number): ActorId | null {
  const owners = producers.filter(({ id, addresses }) => (addresses ?? [id]).includes(address));
  return (owners.find(({ id }) => analysis.actor(phase, id).isPresent) ?? owners[0])?.id ?? null;
}
