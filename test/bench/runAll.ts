// How fast is the engine, and how small? Ratios of interleaved medians in one run, printed, never asserted.
import { benchCounts } from './benchCounts.ts';
import { benchMemory } from './benchMemory.ts';
import { benchPlanner } from './benchPlanner.ts';
import { benchRetirements } from './benchRetirements.ts';
import { benchStep } from './benchStep.ts';
import { printNote, printSection } from './Table.ts';

/** All parts, or those named on the command line. */
const PARTS = {
  memory: benchMemory,
  counts: benchCounts,
  retirements: benchRetirements,
  step: benchStep,
  planner: benchPlanner,
};

const start = performance.now();
const named = process.argv.slice(2);
console.log(`Node ${process.version}, ${process.arch}; processor time; name, value, goal, whether it is met`);
for (const [name, bench] of Object.entries(PARTS)) {
  if (named.length === 0 || named.includes(name)) bench();
}
printSection('Done');
printNote(`${Math.round((performance.now() - start) / 1000)} s`);
