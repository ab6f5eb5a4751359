// How does the file that is to lie beside the page get there? A person downloads it and puts it there.
import { writeScenario } from '../../format/writeScenario.ts';
import type { AppState } from '../../store/AppState.ts';
import { download } from '../download.ts';
import { toFileName } from '../toFileName.ts';

export function saveBeside({ document: { scenario, source } }: Pick<AppState, 'document'>): void {
  download(writeScenario(scenario), toFileName(source, scenario.title), 'application/json');
}
