// Which links hold a retirement in a phase? On demand, for one row at a time.
import type { LinkRef, Retirement } from './Analysis.ts';
import { type Bits, bitsOf, forEachBit } from './bits.ts';
import type { RetirementSource } from './findRetirements.ts';
import { type RetirementPhase, sidesOfPlatforms, sidesOfSlots } from './retirementSides.ts';
import { type VisitHold, visitConsumerHolds, visitHolds } from './visitHolds.ts';

function visitHolders(source: RetirementSource, retirement: Retirement, phase: number, visit: VisitHold): void {
  const { index } = source;
  const version = index.versionOf.get(retirement.version) as number;
  const at: RetirementPhase = { view: source.viewOf(phase), phase, kept: source.keptOf(version) };
  const only = retirement.application;
  const inScope: VisitHold = (application, consumers, held) => {
    if (only === null || index.applications[application]?.id === only) visit(application, consumers, held);
  };
  const id = retirement.actor ?? '';
  if (retirement.kind === 'consumer') {
    visitConsumerHolds(at, inScope, [index.consumerOf.get(id) as number]);
    return;
  }
  const sides =
    retirement.kind === 'producer'
      ? sidesOfProducer(at, index.producerOf.get(id) as number)
      : sidesOfPlatforms(
          at,
          retirement.actor === null ? index.scenario.platforms.map((_, q) => q) : [index.platformOf.get(id) as number],
        );
  if (sides) visitHolds(at, sides, inScope);
}

function sidesOfProducer(at: RetirementPhase, producer: number) {
  const { index } = at.view;
  const slots = index.slotsOf(producer);
  const addresses = slots.map((slot) => index.slotAddress[slot] as number);
  return sidesOfSlots(at, bitsOf(index.slotProducer.length, slots), addresses);
}

/** In the order of links: application, consumer, address. */
export function findHolders(
  source: RetirementSource,
  retirement: Retirement,
  phase: number,
  limit = Number.POSITIVE_INFINITY,
): LinkRef[] {
  const { index } = source;
  const sets: { application: number; consumer: number; held: Bits }[] = [];
  visitHolders(source, retirement, phase, (application, consumers, held) => {
    for (const consumer of consumers) sets.push({ application, consumer, held });
  });
  sets.sort((a, b) => a.application - b.application || a.consumer - b.consumer);
  const links: LinkRef[] = [];
  for (const { application, consumer, held } of sets) {
    if (links.length >= limit) break;
    forEachBit(held, (a) => {
      if (links.length >= limit) return;
      links.push({
        application: index.applications[application]?.id as string,
        consumer: index.scenario.consumers[consumer]?.id as string,
        address: index.addresses[a] as string,
      });
    });
  }
  return links;
}
