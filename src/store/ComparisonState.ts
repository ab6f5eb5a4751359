// With what is the open plan compared, and how is that looked at? Lasts as long as the page.
import type { Scenario } from '../model/Scenario.ts';
import type { Source } from './AppState.ts';

/** Where the other plan came from. */
export type ComparedOrigin =
  /** The open plan as it was when it was opened. */
  | { readonly kind: 'opened' }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'draft'; readonly id: string }
  /** It is what is proposed. */
  | { readonly kind: 'proposal' };

export type ComparisonPicture = 'overlaid' | 'beside';

export interface ComparisonState {
  readonly other: Scenario;
  readonly origin: ComparedOrigin;
  /** False: the open plan is A. */
  readonly isSwapped: boolean;
  readonly picture: ComparisonPicture;
  /** A phase that only the other plan has is looked at, as long as the reader stays in the phase `from`. */
  readonly aside: { readonly from: number; readonly phase: number } | null;
}

export const compareWith = (other: Scenario, origin: ComparedOrigin): ComparisonState => ({
  other,
  origin,
  isSwapped: false,
  picture: 'overlaid',
  aside: null,
});
