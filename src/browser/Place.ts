// What of the page does its address carry? The part after #, as a value: ids, not indexes, so that it outlives edits.
import type { Selection, ViewName } from '../store/AppState.ts';

export interface Place {
  /** Phase id. */
  readonly phase?: string;
  readonly view?: ViewName;
  readonly application?: string;
  readonly selection?: Selection;
  readonly openGroups?: readonly string[];
}
