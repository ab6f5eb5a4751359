// What follows from a scenario?
import type { Scenario } from '../model/Scenario.ts';
import type { Analysis } from './Analysis.ts';

export function analyse(scenario: Scenario): Analysis {
  throw new Error(`not yet: ${scenario.title}`);
}
