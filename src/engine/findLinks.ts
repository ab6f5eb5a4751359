// Which links are there, and how does each fare? In the order of the spec: applications, consumers, addresses.
import type { LinkFact, LinkRef, LinkScope, Status } from './Analysis.ts';
import { type Bits, emptyBits, forEachBit, fullBits, hasBit, setBit } from './bits.ts';
import type { ConsumerClass } from './ConsumerClass.ts';
import type { PhaseView } from './PhaseView.ts';
import { resolveLink } from './resolveLink.ts';
import type { NeedRow } from './ScenarioIndex.ts';

/** The links of a scope. Statuses are picked by whole words before any single link is looked at. */
export function findLinks(view: PhaseView, scope: LinkScope): LinkFact[] {
  const { index } = view;
  const limit = scope.limit ?? Number.POSITIVE_INFINITY;
  const consumers = scope.consumers && new Set(scope.consumers.map((id) => index.consumerOf.get(id)));
  const producers = scope.producers && new Set(scope.producers);
  const listed = scope.producers ? addressesOfProducers(view, scope.producers) : fullBits(index.addresses.length);
  const links: LinkFact[] = [];
  for (const application of index.applications) {
    if (scope.application != null && scope.application !== application.id) continue;
    const picked = new Map<string, Bits>();
    for (const c of application.consumers) {
      if (links.length >= limit) return links;
      if (consumers && !consumers.has(c)) continue;
      const r = application.rowOf[c] as number;
      const klass = view.classOf(application.contract, c);
      const key = `${klass?.id},${r}`;
      const row = application.rows[r] as NeedRow;
      const bits = picked.get(key) ?? pick(view, application.contract, klass, row.needed, listed, scope.statuses);
      picked.set(key, bits);
      forEachBit(bits, (a) => {
        if (links.length >= limit) return;
        const link = resolveLink(view, application, c, a);
        if (!producers || producers.has(link.producer ?? ownerOf(view, application.contract, a))) links.push(link);
      });
    }
  }
  return links;
}

/** The needed addresses of which the link has one of the statuses. */
function pick(
  view: PhaseView,
  contract: number,
  klass: ConsumerClass | null,
  needed: Bits,
  listed: Bits,
  statuses: readonly Status[] | undefined,
): Bits {
  const wanted = needed.map((word, w) => word & (listed[w] as number));
  if (!statuses) return wanted;
  const has = new Set(statuses);
  const here = view.presentAt(contract).bits;
  if (!klass) return has.has('absent') ? wanted : emptyBits(view.index.addresses.length);
  const answer = view.answerOf(klass);
  return wanted.map((word, w) => {
    const present = here[w] as number;
    let keep = has.has('absent') ? ~present : 0;
    if (has.has('broken')) keep |= present & ~(answer.answered[w] as number);
    for (const status of ['target', 'fallback', 'outgoing'] as const) {
      if (has.has(status)) keep |= present & (answer[status][w] as number);
    }
    return word & keep;
  });
}

function addressesOfProducers({ index }: PhaseView, ids: readonly string[]): Bits {
  const bits = emptyBits(index.addresses.length);
  for (const id of ids) {
    const p = index.producerOf.get(id);
    if (p === undefined) continue;
    for (const slot of index.slotsOf(p)) setBit(bits, index.slotAddress[slot] as number);
  }
  return bits;
}

/** The slot that an unanswered link is drawn at: the first listed one that is present, else the first. */
export function ownerSlot({ index, state }: PhaseView, contract: number, address: number): number {
  const slots = index.slotsAt(address);
  const present = state.slotPresent[contract] as Bits;
  return slots.find((slot) => hasBit(present, slot)) ?? (slots[0] as number);
}

const ownerOf = (view: PhaseView, contract: number, address: number): string =>
  view.index.scenario.producers[view.index.slotProducer[ownerSlot(view, contract, address)] as number]?.id as string;

/** One link; null where the scenario has no such link. */
export function findLink(view: PhaseView, ref: LinkRef): LinkFact | null {
  const { index } = view;
  const application = index.applications.find(({ id }) => id === ref.application);
  const consumer = index.consumerOf.get(ref.consumer);
  const address = index.addressOf.get(ref.address);
  if (!application || consumer === undefined || address === undefined) return null;
  const row = application.rows[application.rowOf[consumer] as number];
  return row && hasBit(row.needed, address) ? resolveLink(view, application, consumer, address) : null;
}
