// What is made of the form for a new plan? A scenario, written in the language of whoever begins it.
import type { Words } from '../../i18n/createWords.ts';
import { type StartingPoint, startScenario } from '../../model/edits/startScenario.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { Start } from './toStart.ts';

export function makeScenario(start: Start, allToAll: boolean, words: Words): Scenario {
  const { contract, versions, consumers, producers } = start;
  return startScenario({
    title: null,
    contract,
    versions,
    consumers: consumers.names,
    producers: producers.names,
    allToAll,
    words: toWords(start, words),
  });
}

function toWords({ platform, versions }: Start, { t }: Words): StartingPoint['words'] {
  const [target, isMoving] = [versions.at(-1) ?? '', versions.length > 1];
  return {
    platform,
    application: t('keep.start.application'),
    start: t('keep.start.phases.start'),
    consumersFirst: isMoving ? t('keep.start.phases.consumersFirst', { target }) : t('keep.start.phases.first'),
    producersThen: isMoving ? t('keep.start.phases.producersThen', { target }) : t('keep.start.phases.second'),
  };
}
