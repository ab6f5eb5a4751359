// What does it cost to say when each version may go, and how many links hold it in each phase?

import type { Analysis, Retirement } from '../../src/engine/Analysis.ts';
import { analyse } from '../../src/engine/analyse.ts';
import type { Scenario } from '../../src/model/Scenario.ts';
import type { Subject } from '../plain/keepAndDrop.ts';
import { subjectsOf } from '../plain/retirementsOf.ts';
import { bigScenario } from './bigScenario.ts';
import { medians, timeOf } from './medians.ts';
import { countHoldersPlainly, openPart, type PlainPart, partOf } from './plainWork.ts';
import { printNote, printRatio, printSection, printTime } from './Table.ts';

const SIZE = { consumers: 1000, addresses: 1000, phases: 20 };
/** The plain side tries every n-th producer and consumer, and the platforms with every m-th consumer. */
const EVERY = { actor: 100, consumer: 100 };

export function benchRetirements(): void {
  printSection(`Retirements with holders, ${SIZE.consumers} × ${SIZE.addresses} × ${SIZE.phases}, all to all`);
  const scenario = bigScenario(SIZE);
  const { actors, platforms, few } = sample(scenario);
  assertSame(scenario, actors);
  const times = medians(3, {
    actors: () => actors.map(([subject, part]) => countHoldersPlainly(part, subject, 'v1')),
    platforms: () => platforms.map((subject) => countHoldersPlainly(few, subject, 'v1')),
    reading: () => analyse(scenario),
    retirements: () => analyse(scenario).retirements,
    ours: () => countAll(analyse(scenario)),
  });
  const plain = times.actors * EVERY.actor + times.platforms * EVERY.consumer;
  printNote(`plain: every ${EVERY.actor}th producer and consumer, each with the links that it can touch alone,`);
  printNote(`× ${EVERY.actor}, and the platforms with every ${EVERY.consumer}th consumer, × ${EVERY.consumer}`);
  printTime('plain, scaled', plain);
  printTime('ours: analyse', times.reading);
  printTime('ours: analyse and retirements: since, planned, earliest, verdict, phases that hold', times.retirements);
  printTime('ours: analyse, retirements, and the number of holders in every phase that holds', times.ours);
  printRatio('plain ÷ ours', plain / times.ours, { atLeast: 250 });
  printRatio('plain ÷ ours without the numbers of holders', plain / times.retirements);
  lists(scenario, times.ours);
}

/** The plain side hands out lists: what they cost on our side, each made and let go. */
function lists(scenario: Scenario, ours: number): void {
  const analysis = analyse(scenario);
  let made = 0;
  const time = timeOf(() => {
    made = overHolds(analysis, (row, n) => analysis.holders(row, n).length);
  });
  printTime(`on top, once: every holder's name listed (${(made / 1e6).toPrecision(3)} million names)`, time);
  printRatio('(ours with names besides) ÷ ours', (ours + time) / ours);
}

/** Phase by phase, as the engine keeps what it knows of a few phases at a time. */
function countAll(analysis: Analysis): number {
  return overHolds(analysis, (row, n) => analysis.holderCount(row, n));
}

function overHolds(analysis: Analysis, count: (row: Retirement, n: number) => number): number {
  let sum = 0;
  for (const n of analysis.phases.keys()) {
    for (const row of analysis.retirements) if (row.heldIn.includes(n)) sum += count(row, n);
  }
  return sum;
}

function countRow(analysis: Analysis, row: Retirement): number {
  return row.heldIn.reduce((sum, n) => sum + analysis.holderCount(row, n), 0);
}

function sample(scenario: Scenario) {
  const few = openPart(scenario, EVERY.consumer);
  const all = openPart(scenario, 1);
  const subjects = subjectsOf(few.phases);
  const some = subjects.filter((subject, n) => 'actor' in subject && n % EVERY.actor === 0);
  return {
    few,
    actors: some.map((subject) => [subject, partOf(all, subject)] as const),
    platforms: subjects.filter((subject) => 'platforms' in subject),
  };
}

function assertSame(scenario: Scenario, actors: readonly (readonly [Subject, PlainPart])[]): void {
  const analysis = analyse(scenario);
  for (const [subject, part] of actors) {
    const actor = 'actor' in subject ? subject.actor : null;
    const row = analysis.retirements.find((one) => one.actor === actor && one.application === null);
    const ours = row ? countRow(analysis, row) : 0;
    if (ours !== countHoldersPlainly(part, subject, 'v1')) throw new Error('the two do not do the same work');
  }
}
