// What does a step from one phase of a national plan to the next cost, before anything is drawn?
import { analyse } from '../../src/engine/analyse.ts';
import { bigScenario } from './bigScenario.ts';
import { makeBound } from './bound.ts';
import { medians } from './medians.ts';
import { printNote, printRatio, printSection, printTime } from './Table.ts';

const SIZE = { consumers: 1000, addresses: 5000, phases: 20 };
const GROUPS = 30;

export function benchStep(): void {
  printSection(`A phase step, ${SIZE.consumers} × ${SIZE.addresses} × ${SIZE.phases}, ${GROUPS} × ${GROUPS} groups`);
  const scenario = bigScenario(SIZE);
  const analysis = analyse(scenario);
  const rows = inGroups(scenario.consumers.map((one) => one.id));
  const columns = inGroups(scenario.producers.map((one) => one.id));
  const steps = [...scenario.phases.keys()].slice(1);
  const times = medians(5, {
    bound: makeBound(SIZE.consumers, SIZE.addresses, 1),
    open: () => analyse(scenario),
    retirements: () => analyse(scenario).retirements,
    findings: () => analyse(scenario).findings,
    traffic: () => steps.map((n) => analysis.traffic(n, null, rows, columns)),
    difference: () => steps.map((n) => analysis.difference(n - 1, n)),
  });
  printNote('the mean of all steps, in order; the bound is one AND and population count over the bits of one phase');
  printTime('the bound', times.bound);
  printTime('opening the plan: analyse', times.open);
  printTime('… and its retirements', times.retirements);
  printTime('… and its findings, with the retirements', times.findings);
  printTime('traffic between the groups', times.traffic / steps.length);
  printTime('what changed', times.difference / steps.length);
  printRatio('traffic ÷ the bound', times.traffic / steps.length / times.bound);
  printRatio('traffic and what changed ÷ the bound', (times.traffic + times.difference) / steps.length / times.bound);
}

function inGroups(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: GROUPS }, (_, group) => ids.filter((__, n) => n % GROUPS === group));
}
