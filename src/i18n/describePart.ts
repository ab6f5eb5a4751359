// What is done in one part of a phase's changes, or by several in the same way? P2 inför TKv2.
import type { ChangePart } from '../engine/order/PhaseOrder.ts';
import type { Address } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';

/** `group`: the numbers of parts that do the same. `start`: of a sentence; else after “att”. */
export function describePart(
  teller: Teller,
  parts: readonly ChangePart[],
  group: readonly number[],
  place: 'start' | 'within',
): string {
  const { names, words } = teller;
  const { t } = words;
  const [part] = group.flatMap((one) => parts[one] ?? []);
  if (part === undefined) return '';
  const actors = [...new Set(group.flatMap((one) => parts[one]?.actor ?? []))];
  const who = words.list(teller.some(actors.map(names.actor)));
  const count = actors.length;
  const start = place === 'start' ? 'yes' : 'no';
  switch (part.kind) {
    case 'leaves':
      return t('order.part.leaves', { who, count });
    case 'moves':
      return t('order.part.moves', { who, count, platform: names.actor(part.platform) });
    case 'permission': {
      const places = part.addresses ? whereOf(teller, part.addresses) : '';
      const somewhere = part.addresses ? 'yes' : 'no';
      const version = names.version(part.version);
      return t(`order.part.permission.${part.state}`, { who, count, version, places, somewhere, start });
    }
    case 'route': {
      const platform = part.platform === null ? '' : names.actor(part.platform);
      const version = names.version(part.version);
      const somewhere = part.platform === null ? 'no' : 'yes';
      const at = withAddresses(teller, who, part.addresses);
      return t(`order.part.route.${part.state}`, { who: at, version, platform, start, somewhere });
    }
    default: {
      const at = withAddresses(teller, who, part.addresses);
      return t(`order.part.${part.kind}`, { who: at, count, version: names.version(part.version) });
    }
  }
}

function withAddresses({ words: { t } }: Teller, who: string, addresses: readonly Address[] | null): string {
  const [only] = addresses ?? [];
  if (!addresses || only === undefined) return who;
  const told = addresses.length === 1 ? only : t('phaseEditing.addresses', { count: addresses.length });
  return t('phaseEditing.at', { who, addresses: told });
}

/** Whoever lists the addresses, each once. */
function whereOf(teller: Teller, addresses: readonly Address[]): string {
  const { names, words } = teller;
  return words.list(
    teller.some([...new Set(addresses.map((address) => names.actor(names.producersAt(address)[0] ?? address)))]),
  );
}
