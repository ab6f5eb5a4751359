// What is told of a finding? What, to whom; why, with the code in brackets; and what to do.

export interface FindingText {
  /** K2 når inte P2 */
  readonly title: string;
  /** One or more whole sentences. */
  readonly sentence: string;
  /** What to do; empty where there is nothing to be done. */
  readonly todo: string;
}
