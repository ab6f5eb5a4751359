// How did the run end? One line that a machine can read: `12 passed, 0 failed`.
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

export default class CountReporter implements Reporter {
  #suite: Suite | null = null;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  /** After all other reporters have had their say. */
  async onExit(): Promise<void> {
    const outcomes = this.#suite?.allTests().map((each) => each.outcome()) ?? [];
    const failed = outcomes.filter((outcome) => outcome === 'unexpected').length;
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length;
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
