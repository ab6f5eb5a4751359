// How does the open scenario leave the page? As a file in its canonical form, with the boxes where people put them.
import { writeScenario } from '../format/writeScenario.ts';
import { newId } from '../model/edits/newId.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Source } from '../store/AppState.ts';

const nameOf = (source: Source, title: string): string => {
  if (source.kind === 'file') return source.name;
  if (source.kind === 'address') return source.path.split(/[/?#]/).findLast((part) => part) ?? '';
  return newId(title, [], 'scenario');
};

const toFileName = (source: Source, title: string): string => {
  const name = nameOf(source, title) || 'scenario';
  return name.endsWith('.json') ? name : `${name}.json`;
};

export function downloadScenario(scenario: Scenario, source: Source): void {
  const url = URL.createObjectURL(new Blob([writeScenario(scenario)], { type: 'application/json' }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = toFileName(source, scenario.title);
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
