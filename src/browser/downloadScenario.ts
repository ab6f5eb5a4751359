// How does the open scenario leave the page? As a file in its canonical form, with the boxes where people put them.
import { writeScenario } from '../format/writeScenario.ts';
import type { Scenario } from '../model/Scenario.ts';
import type { Source } from '../store/AppState.ts';

const toFileName = (source: Source): string => {
  const name = source.kind === 'file' ? source.name : (source.path.split(/[/?#]/).findLast((part) => part) ?? '');
  return name.endsWith('.json') ? name : `${name || 'scenario'}.json`;
};

export function downloadScenario(scenario: Scenario, source: Source): void {
  const url = URL.createObjectURL(new Blob([writeScenario(scenario)], { type: 'application/json' }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = toFileName(source);
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
