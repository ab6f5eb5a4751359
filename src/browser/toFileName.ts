// What is the file called in which a scenario is saved? As the one that it came from, or after its title.
import { newId } from '../model/edits/newId.ts';
import type { Source } from '../store/AppState.ts';

const nameOf = (source: Source, title: string): string => {
  if (source.kind === 'file') return source.name;
  if (source.kind === 'address') return source.path.split(/[/?#]/).findLast((part) => part) ?? '';
  return newId(title, [], 'scenario');
};

export const toFileName = (source: Source, title: string): string => {
  const name = nameOf(source, title) || 'scenario';
  return name.endsWith('.json') ? name : `${name}.json`;
};
