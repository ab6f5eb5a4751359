// Which conditions are there, each once? The first link that asks for one stands for all.
import type { Clause } from './PlanModel.ts';

export class ClauseList {
  readonly #clauses = new Map<string, Clause>();
  isRough = false;

  add(clause: Clause): void {
    const key = `${clause.past.join()}<${clause.ahead.join()}${clause.isLoss ? '?' : ''}`;
    if (!this.#clauses.has(key)) this.#clauses.set(key, clause);
  }

  all(): readonly Clause[] {
    return [...this.#clauses.values()];
  }
}
