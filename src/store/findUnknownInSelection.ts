// What of a selection has a scenario not got? By id; groups are made by the views, and are not judged here.
import type { Scenario } from '../model/Scenario.ts';
import type { Selection } from './AppState.ts';

const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((one) => one.id === id);

export function findUnknownInSelection(scenario: Scenario, selection: Selection): readonly string[] {
  const { consumers, producers, platforms, applications } = scenario;
  switch (selection.kind) {
    case 'actor':
      return has([...consumers, ...producers, ...platforms], selection.id) ? [] : [selection.id];
    case 'pair':
      return [
        ...(has(consumers, selection.consumer) ? [] : [selection.consumer]),
        ...(has(producers, selection.producer) ? [] : [selection.producer]),
      ];
    case 'link': {
      const { application, consumer, address } = selection.link;
      const isListed = producers.some(({ id, addresses = [id] }) => addresses.includes(address));
      return [
        ...(has(applications, application) ? [] : [application]),
        ...(has(consumers, consumer) ? [] : [consumer]),
        ...(isListed ? [] : [address]),
      ];
    }
    case 'group':
      return [];
  }
}
