// What does an analysis keep?
import { analyse } from '../../src/engine/analyse.ts';
import type { Scenario } from '../../src/model/Scenario.ts';
import { bigScenario } from './bigScenario.ts';
import { heldBytes } from './medians.ts';
import { printBytes, printRatio, printSection } from './Table.ts';

const SIZE = { consumers: 1000, addresses: 5000, phases: 50 };
const LINKS = SIZE.consumers * SIZE.addresses * SIZE.phases;

export function benchMemory(): void {
  printSection(
    `Memory, ${SIZE.consumers} × ${SIZE.addresses} × ${SIZE.phases}: a byte for each link and phase ÷ what is kept`,
  );
  for (const needs of ['all', 'own'] as const) {
    const name = needs === 'all' ? 'all to all' : 'needs of its own';
    const scenario: Scenario = JSON.parse(JSON.stringify(bigScenario({ ...SIZE, needs }))); // as read from a file
    keptBy(scenario); // code that is made while it runs takes memory too, once
    const { counted, retired, rows } = keptBy(scenario);
    printBytes(`${name}: what an analysis keeps, the scenario apart`, counted);
    printRatio(`${name}: a byte each ÷ ours`, LINKS / counted, { atLeast: 250 });
    printBytes(`${name}: the same, asked for its ${rows} retirements`, retired);
    printRatio(`${name}: a byte each ÷ ours with them`, LINKS / retired);
  }
}

/** A function of its own, so that nothing of one measurement is still held in the next. */
function keptBy(scenario: Scenario): { readonly counted: number; readonly retired: number; readonly rows: number } {
  const before = heldBytes();
  const analysis = analyse(scenario);
  const counted = heldBytes() - before;
  const rows = analysis.retirements.length;
  const retired = heldBytes() - before;
  if (analysis.phases.length !== SIZE.phases) throw new Error('let go too early');
  return { counted, retired, rows };
}
