// Between whom do outcomes differ, and how? Links of a column by outcome in A and in B, then by consumer and producer.
import type { ComparedLink, Outcome } from '../../engine/Comparison.ts';
import type { ActorId } from '../../model/Scenario.ts';

export interface DifferingPair {
  readonly consumer: ActorId;
  /** The first who lists the address; the address itself where nobody does. */
  readonly producer: ActorId;
  readonly links: readonly ComparedLink[];
}

export interface DifferenceGroup {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly links: number;
  readonly pairs: readonly DifferingPair[];
}

const keyOf = ({ from, to }: Pick<ComparedLink, 'from' | 'to'>): string =>
  [from.status, from.version, to.status, to.version].join(' ');

/** What breaks comes first, then what breaks no more. */
const rankOf = ({ from, to }: DifferenceGroup): number =>
  to.status === 'broken' ? 0 : from.status === 'broken' ? 1 : 2;

export function toDifferences(
  links: readonly ComparedLink[],
  producerAt: (address: string) => ActorId,
): readonly DifferenceGroup[] {
  const groups = new Map<string, Map<string, ComparedLink[]>>();
  for (const link of links) {
    const pairs = groups.get(keyOf(link)) ?? new Map<string, ComparedLink[]>();
    groups.set(keyOf(link), pairs);
    const pair = JSON.stringify([link.consumer, producerAt(link.address)]);
    pairs.set(pair, [...(pairs.get(pair) ?? []), link]);
  }
  return [...groups.values()].map((pairs) => toGroup(pairs, producerAt)).sort((x, y) => rankOf(x) - rankOf(y));
}

function toGroup(
  pairs: ReadonlyMap<string, readonly ComparedLink[]>,
  producerAt: (address: string) => ActorId,
): DifferenceGroup {
  const lists = [...pairs.values()];
  const [{ from, to }] = lists.flat() as [ComparedLink, ...ComparedLink[]];
  const listed = lists.map((links) => {
    const { consumer, address } = links[0] as ComparedLink;
    return { consumer, producer: producerAt(address), links };
  });
  return { from, to, pairs: listed, links: listed.reduce((sum, { links }) => sum + links.length, 0) };
}
