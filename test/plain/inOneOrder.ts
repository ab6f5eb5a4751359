// What does an evaluation say, whatever order the file has?
import type { LinkRef } from '../../src/engine/Analysis.ts';
import type { PlainEvaluation } from './PlainEvaluation.ts';

/** The same evaluation with its lists in the alphabet's order; that of phases and attempts means something, and stays. */
export function inOneOrder({ title, phases, retirements }: PlainEvaluation): PlainEvaluation {
  return {
    title,
    phases: phases.map((phase) => ({
      ...phase,
      links: sortedBy(phase.links, nameOf).map((link) => ({ ...link, missing: link.missing.toSorted() })),
    })),
    retirements: sortedBy(retirements, (row) => [row.kind, row.actor, row.version, row.application].join(' ')).map(
      (row) => ({ ...row, heldBy: row.heldBy.map((held) => ({ ...held, links: sortedBy(held.links, nameOf) })) }),
    ),
  };
}

function nameOf({ application, consumer, address }: LinkRef): string {
  return [application, consumer, address].join(' ');
}

function sortedBy<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): readonly Thing[] {
  return things.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}
