// How many links run between a group of callers and a group of addresses, and which is the first?
import { hasBit } from '../bits.ts';
import type { ScenarioIndex } from '../ScenarioIndex.ts';
import type { CallerGroup, PlaceGroup } from './groupLinks.ts';

export interface PairSize {
  /** Without accepted gaps. */
  readonly links: number;
  /** `linkNumber` of the first one. */
  readonly first: number;
}

/** A link as one number, ascending in the order of the spec: applications, consumers, addresses. */
const linkNumber = ({ scenario, addresses }: ScenarioIndex, application: number, consumer: number, address: number) =>
  (application * scenario.consumers.length + consumer) * addresses.length + address;

/** The link of a number. */
export function toLinkRef({ applications, scenario, addresses }: ScenarioIndex, number: number) {
  const address = number % addresses.length;
  const rest = (number - address) / addresses.length;
  const consumer = rest % scenario.consumers.length;
  return {
    application: applications[(rest - consumer) / scenario.consumers.length]?.id as string,
    consumer: scenario.consumers[consumer]?.id as string,
    address: addresses[address] as string,
  };
}

/** `null`: no links. */
export function measurePair(index: ScenarioIndex, caller: CallerGroup, place: PlaceGroup): PairSize | null {
  let links = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const { application, row, consumers } of caller.members) {
    let lowest = -1;
    let count = 0;
    for (const address of place.addresses) {
      if (!hasBit(row.needed, address) || (row.accepted && hasBit(row.accepted, address))) continue;
      if (count++ === 0) lowest = address;
    }
    if (count === 0) continue;
    links += count * consumers.length;
    first = Math.min(first, linkNumber(index, application, consumers[0] as number, lowest));
  }
  return links === 0 ? null : { links, first };
}
