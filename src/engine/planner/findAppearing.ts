// In which phase does a link appear that is not there at first? When both its consumer and a producer have joined.
import { hasBit } from '../bits.ts';
import type { LinkBook } from './LinkBook.ts';
import type { Dial } from './PlanModel.ts';

/** The moment, or null where no one joins, so that it appears by a step of ours. */
export function findAppearing(book: LinkBook, consumer: number, address: number): number | null {
  const { index, moments } = book.model;
  const phaseOf = (moment: number | null): number => {
    const found = moment === null ? undefined : moments[moment];
    return found?.kind === 'anchor' ? found.phase : Number.POSITIVE_INFINITY;
  };
  const present = isPresentAtFirst(book, consumer, address);
  const consumers = present.consumer ? [] : [joinOf(book, book.dialsOfConsumer(consumer))];
  const joins = index
    .slotsAt(address)
    .map((slot) => joinOf(book, book.dialsOfProducer(index.slotProducer[slot] as number)));
  const first = joins.reduce<number | null>((best, one) => (phaseOf(one) < phaseOf(best) ? one : best), null);
  const needed = [...consumers, ...(present.address ? [] : [first])];
  if (needed.includes(null)) return null;
  return needed.toSorted((a, b) => phaseOf(a) - phaseOf(b)).at(-1) ?? null;
}

/** When it first gets a version of the contract, by joining or, one who does not move, as written. */
function joinOf({ model, contract }: LinkBook, dials: readonly Dial[]): number | null {
  const isOurs = (version: string) =>
    model.index.versions[model.index.versionOf.get(version) as number]?.contract === contract;
  const joining = dials.flatMap(({ steps }) =>
    steps.filter(
      ({ role, changes }) =>
        role === 'join' || (role === 'fixed' && changes.some(({ adds = [] }) => adds.some(isOurs))),
    ),
  );
  return joining[0]?.moment ?? null;
}

function isPresentAtFirst({ model, contract }: LinkBook, consumer: number, address: number) {
  const [state] = model.states;
  const slots = model.index.slotsAt(address);
  return {
    consumer: state !== undefined && hasBit(state.consumerPresent[contract] as Uint32Array, consumer),
    address: state !== undefined && slots.some((slot) => hasBit(state.slotPresent[contract] as Uint32Array, slot)),
  };
}
