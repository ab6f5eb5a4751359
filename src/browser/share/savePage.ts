// How is the product with the plan in it saved as one file? Made of this page, and downloaded under the plan's name.
import { newId } from '../../model/edits/newId.ts';
import type { Result } from '../../model/Result.ts';
import type { AppState } from '../../store/AppState.ts';
import { download } from '../download.ts';
import type { PageProblem } from '../page/collectPageParts.ts';
import { makePage } from '../page/makePage.ts';
import { toPlace } from '../toPlace.ts';
import { writePlace } from '../writePlace.ts';

export interface SavedPage {
  readonly name: string;
  readonly megabytes: number;
}

/** `isHere`: opens where the reader stands, not at the start. */
export async function savePage(
  state: Pick<AppState, 'document' | 'viewpoint'>,
  isHere: boolean,
): Promise<Result<SavedPage, PageProblem>> {
  const { scenario } = state.document;
  const made = await makePage(scenario, isHere ? writePlace(toPlace(state)) : '');
  if (!made.ok) return made;
  const name = `${newId(scenario.title, [], 'scenario')}.html`;
  download(made.value, name, 'text/html');
  return { ok: true, value: { name, megabytes: made.value.length / 1_000_000 } };
}
