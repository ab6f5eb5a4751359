// When does something begin to hold, for whom, and until when? One finding for all items that begin in a phase.
import type { FindingCode } from '../../model/findingCodes.ts';
import type { Held, PhaseRule, Span } from './FindingRule.ts';
import { commonRows, lessRows, type RowSet } from './RowSet.ts';
import type { Scene } from './Scene.ts';

interface Open<Code extends FindingCode> {
  readonly span: Writable<Span<Code>>;
  /** Those of its items for which it has held ever since. */
  active: RowSet;
}
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Is told of the phases in order; an item that stops and begins again begins a new one. */
export class Episodes<Code extends FindingCode> {
  readonly spans: Span<Code>[] = [];
  readonly rule: PhaseRule<Code>;
  #open: Open<Code>[] = [];
  #before: Held = new Map();

  constructor(rule: PhaseRule<Code>) {
    this.rule = rule;
  }

  look(scene: Scene): void {
    const held = this.rule.hold(scene);
    this.#open = this.#open.filter((open) => {
      open.active = commonRows(open.active, held.get(open.span.cause));
      if (open.active.size === 0) return false;
      open.span.until = scene.phase;
      return true;
    });
    for (const [cause, rows] of held) {
      const begun = lessRows(rows, this.#before.get(cause));
      if (begun.size === 0) continue;
      const span = { phase: scene.phase, until: scene.phase, cause, ...this.rule.tell(scene, cause, begun) };
      this.spans.push(span);
      this.#open.push({ span, active: begun });
    }
    this.#before = held;
  }
}
