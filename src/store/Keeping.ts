// Is what is open kept in this browser, so that a reload or a crash loses nothing?

export type DraftProblem =
  /** No room is left for this site in this browser. */
  | { readonly kind: 'full' }
  /** The browser keeps nothing for this page: private mode, a policy, a page opened as a file. */
  | { readonly kind: 'blocked'; readonly name: string }
  /** It has been deleted. */
  | { readonly kind: 'missing' }
  /** Another tab has kept the same draft meanwhile. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'failed'; readonly name: string };

export type Keeping =
  /** It need not be: it is as it was opened, and can be opened so again. */
  | { readonly kind: 'unneeded' }
  /** In a moment. */
  | { readonly kind: 'waiting' }
  /** `at`: in milliseconds, as `Date.now`. */
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: 'failed'; readonly problem: DraftProblem };
