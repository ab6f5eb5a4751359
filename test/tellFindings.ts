// What is told of a plan's findings of one code, in both languages, to be read in a test?

import { analyse } from '../src/engine/analyse.ts';
import { createTeller } from '../src/i18n/createTeller.ts';
import { createWords, type Locale } from '../src/i18n/createWords.ts';
import { describeFinding } from '../src/i18n/describeFinding.ts';
import type { FindingCode } from '../src/model/findingCodes.ts';
import type { Scenario } from '../src/model/Scenario.ts';
import { aScenario, type Sketch } from './plain/aScenario.ts';

/** Actors by their ids in capitals, versions as TKv1, phases as Fas 1. */
export function named(sketch: Sketch): Scenario {
  const scenario = aScenario(sketch);
  const loud = <Actor extends { readonly id: string }>(actors: readonly Actor[]) =>
    actors.map((actor) => ({ ...actor, name: actor.id.toUpperCase() }));
  const label = ({ id, ...rest }: { readonly id: string }) => ({ id, ...rest, label: id.replace('v', 'TKv') });
  return {
    ...scenario,
    contracts: scenario.contracts.map((one) => ({ ...one, name: 'GetX', versions: one.versions.map(label) })),
    platforms: loud(scenario.platforms),
    consumers: loud(scenario.consumers),
    producers: loud(scenario.producers),
    applications: scenario.applications.map((one) => ({ ...one, name: 'Journalen' })),
    phases: scenario.phases.map((phase, n) => ({ ...phase, title: `Fas ${n}` })),
  };
}

function tell(scenario: Scenario, code: FindingCode, locale: Locale): readonly string[] {
  const analysis = analyse(scenario);
  const teller = createTeller(createWords(locale), analysis);
  return analysis.findings
    .filter((finding) => finding.code === code)
    .map((finding) => {
      const { title, sentence, todo } = describeFinding(teller, finding);
      return `${title} | ${sentence} | ${todo}`;
    });
}

export const tellBoth = (code: FindingCode, scenario: Scenario): string =>
  [...tell(scenario, code, 'sv'), ...tell(scenario, code, 'en')].join('\n');
