// What do the status counts of all phases cost, against the plain evaluation and against the bits themselves?
import { isDeepStrictEqual } from 'node:util';
import { analyse } from '../../src/engine/analyse.ts';
import { type BigPlan, bigScenario } from './bigScenario.ts';
import { makeBound } from './bound.ts';
import { makeCounting } from './engineCounts.ts';
import { medians } from './medians.ts';
import { countPlainly, onlyEvery, openPart } from './plainWork.ts';
import { printNote, printRatio, printSection, printTime } from './Table.ts';

const SIZE = { consumers: 1000, addresses: 5000, phases: 50 };
/** The plain side calls for every n-th consumer, and is scaled up. */
const EVERY = 200;
const ROUNDS = 5;

export function benchCounts(): void {
  printSection(`Status counts of all phases, ${SIZE.consumers} × ${SIZE.addresses} × ${SIZE.phases}, all to all`);
  againstPlain();
  printSection('What the rest of the rules costs: all of `analyse`, with ÷ without');
  costs();
  printSection('Counting, the plan being read, ÷ one AND and population count over the same bits');
  againstBound();
}

function againstPlain(): void {
  const scenario = bigScenario(SIZE);
  const part = openPart(scenario, EVERY);
  const ours = analyse(onlyEvery(scenario, EVERY)).phases.map((phase) => phase.counts);
  if (!isDeepStrictEqual(countPlainly(part), ours)) throw new Error('the two do not do the same work');
  const counting = makeCounting(scenario);
  const times = medians(3, { plain: () => countPlainly(part), ours: () => analyse(scenario), counting });
  printNote(`plain: all phases, every ${EVERY}th consumer, × ${EVERY}; calls alone, its states and links stand ready`);
  const links = SIZE.consumers * SIZE.addresses * SIZE.phases;
  printNote(
    `plain: ${perLink(times.plain * EVERY, links)}; ours: ${perLink(times.ours, links)} for each link and phase`,
  );
  printTime('plain, scaled', times.plain * EVERY);
  printTime('ours: analyse, from the scenario to the counts of all phases', times.ours);
  printTime('ours: counting, the plan being read', times.counting);
  printRatio('plain ÷ ours, reading the plan included', (times.plain * EVERY) / times.ours, { atLeast: 250 });
  printRatio('plain ÷ ours, counting alone', (times.plain * EVERY) / times.counting);
}

function perLink(ms: number, links: number): string {
  return `${((ms * 1e6) / links).toPrecision(3)} ns`;
}

function costs(): void {
  const extras: Readonly<Record<string, Partial<BigPlan>>> = {
    overrides: { overrides: true },
    'chains of three platforms': { chains: true },
    'shared addresses': { shared: true },
    'aggregating services': { aggregates: true },
    'all of these': { overrides: true, chains: true, shared: true, aggregates: true },
  };
  const scenarios = Object.entries(extras).map(([name, extra]) => [name, bigScenario({ ...SIZE, ...extra })] as const);
  const plain = bigScenario(SIZE);
  const ways = Object.fromEntries(scenarios.map(([name, scenario]) => [name, () => analyse(scenario)]));
  const times: Readonly<Record<string, number>> = medians(ROUNDS, { none: () => analyse(plain), ...ways });
  for (const [name] of scenarios) printRatio(name, (times[name] ?? Number.NaN) / (times['none'] ?? Number.NaN));
}

function againstBound(): void {
  const bound = makeBound(SIZE.consumers, SIZE.addresses, SIZE.phases);
  const own = bigScenario({ ...SIZE, needs: 'own' });
  const times = medians(ROUNDS, {
    bound,
    same: makeCounting(bigScenario(SIZE)),
    own: makeCounting(own),
    reading: () => analyse(own),
  });
  printTime('the bound', times.bound);
  printRatio('all to all', times.same / times.bound, { atMost: 2.5 });
  printRatio('every consumer with needs of its own', times.own / times.bound, { atMost: 2.5 });
  printRatio('the same, reading the plan included (2.5 million needs by name)', times.reading / times.bound);
}
