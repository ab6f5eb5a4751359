// In what do two plans differ, by what people call its parts? Where boxes stand is not told.

/** How many of each only one of the plans has. */
export interface OnlyIn {
  readonly phases: number;
  readonly changes: number;
  readonly actors: number;
}

export interface PlanDifference {
  readonly onlyA: OnlyIn;
  readonly onlyB: OnlyIn;
  /** Both have them, described otherwise. */
  readonly phases: number;
  readonly actors: number;
  /** Title, contracts, applications, releases, claims, known findings or keys of one's own differ. */
  readonly isRestDifferent: boolean;
}
