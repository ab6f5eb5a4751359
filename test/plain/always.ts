// Does something hold on many random things, the same ones each time?
import fc from 'fast-check';

/** Always the same, so that a failure is there to be looked at; `SEED=2` tries others. */
const seed = Number(process.env['SEED'] ?? 1);
/** A failure is made smaller for so long, in ms. */
const PATIENCE = 240_000;

export function always<Thing>(runs: number, things: fc.Arbitrary<Thing>, holds: (thing: Thing) => void): void {
  fc.assert(fc.property(things, holds), {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: PATIENCE,
    markInterruptAsFailure: true,
  });
}
