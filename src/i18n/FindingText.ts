// What is told of a finding? What, to whom; why, with the code in brackets; and what to do.
// Of outages the sentence and what to do are worked out when they are read: the title alone is cheap in any plan.

export interface FindingText {
  /** K2 når inte P2 */
  readonly title: string;
  /** One or more whole sentences. */
  readonly sentence: string;
  /** What to do; empty where there is nothing to be done. */
  readonly todo: string;
}
