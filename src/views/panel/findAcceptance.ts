// Why may a link be broken? What the entry that accepts it says.
import type { LinkRef } from '../../engine/Analysis.ts';
import type { Scenario } from '../../model/Scenario.ts';

const names = (list: readonly string[] | undefined, id: string): boolean =>
  list === undefined || list.includes('*') || list.includes(id);

/** Null: no entry names it, or the one that does gives no reason. */
export function findAcceptance({ applications, producers }: Scenario, link: LinkRef): string | null {
  const application = applications.find(({ id }) => id === link.application);
  const entry = application?.accepted?.find(
    (each) =>
      names(each.consumers, link.consumer) &&
      names(each.addresses, link.address) &&
      producers.some(({ id, addresses = [id] }) => addresses.includes(link.address) && names(each.producers, id)),
  );
  return entry?.why ?? null;
}
