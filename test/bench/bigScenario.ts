// Which plan is as large as one wants, the same each time, with as much of the rules' substance as one asks for?
import type { Change, Consumer, Platform, Producer, Scenario } from '../../src/model/Scenario.ts';

export interface BigPlan {
  readonly consumers: number;
  readonly addresses: number;
  readonly phases: number;
  /** Addresses of each producer; default 1. */
  readonly addressesEach?: number;
  /** `own`: every consumer needs its own half of the producers, drawn by lot; default all to all. */
  readonly needs?: 'all' | 'own';
  /** A twentieth of the actors have routes or permissions closed for a while. */
  readonly overrides?: boolean;
  /** Actors stand on one of two platforms behind a third. */
  readonly chains?: boolean;
  /** Every fifth producer's new version is another system's, at the same addresses. */
  readonly shared?: boolean;
  /** Ten producers answer by calling all others. */
  readonly aggregates?: boolean;
}

type Lot = (below: number) => number;

/** Everyone starts on v1, most add v2 in some phase, and half of them drop v1 in a later one. */
export function bigScenario(plan: BigPlan): Scenario {
  const lot = lots(1);
  const consumers = ids('c', plan.consumers).map((id) => aConsumer(plan, lot, id));
  const producers = ids('p', Math.ceil(plan.addresses / (plan.addressesEach ?? 1))).map((id, n) =>
    aProducer(plan, id, n),
  );
  const successors = plan.shared === true ? producers.filter((_, n) => n % 5 === 0).map(aSuccessor) : [];
  const callers = plan.aggregates === true ? ids('g', 10).map((id) => aConsumer(plan, lot, id)) : [];
  const services = callers.map(({ id }) => ({ id: `${id}-service`, name: id, supports: ['v1'], aggregates: id }));
  const changes = Array.from({ length: plan.phases }, (): Change[] => []);
  const replaced = new Set(successors.flatMap((one) => one.addresses ?? []));
  const stays = (one: Consumer | Producer) => 'addresses' in one && replaced.has(one.addresses?.[0] ?? '');
  migrate(lot, changes, [...consumers, ...callers, ...producers.filter((one) => !stays(one)), ...services], 'v1');
  migrate(lot, changes, successors, null);
  if (plan.overrides === true) override(lot, changes, consumers, producers);
  return {
    format: 1,
    title: `${plan.consumers} × ${plan.addresses} × ${plan.phases}`,
    contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'v1' }, { id: 'v2' }] }],
    platforms: platformsOf(plan),
    consumers: [...consumers, ...callers],
    producers: [...producers, ...successors, ...services],
    applications: [{ id: 'app', name: 'app', contract: 'tk', ...needsOf(plan, lot, consumers, producers) }],
    phases: changes.map((list, n) => ({ id: `f${n}`, title: `f${n}`, changes: list })),
  };
}

/** Whole numbers below a bound, always the same ones in the same order (mulberry32). */
export function lots(seed: number): Lot {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function ids(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`);
}

function aConsumer(plan: BigPlan, lot: Lot, id: string): Consumer {
  const order = lot(10) === 0 ? { order: 'oldest-first' as const } : {};
  return { id, name: id, ...(plan.chains === true && { platform: 'north' }), supports: ['v1'], ...order };
}

function aProducer({ addressesEach = 1, chains }: BigPlan, id: string, n: number): Producer {
  const addresses = addressesEach === 1 ? [id] : ids(`${id}-`, addressesEach);
  const platform = chains === true ? { platform: n % 2 === 0 ? 'north' : 'south' } : {};
  return { id, name: id, organisation: `region ${n % 21}`, ...platform, supports: ['v1'], addresses };
}

function aSuccessor(producer: Producer): Producer {
  return { ...producer, id: `${producer.id}-new`, name: `${producer.name} new`, supports: [] };
}

function platformsOf({ chains }: BigPlan): readonly Platform[] {
  const ntjp = { id: 'ntjp', name: 'NTJP' };
  if (chains !== true) return [ntjp];
  return [ntjp, { id: 'north', name: 'North', parent: 'ntjp' }, { id: 'south', name: 'South', parent: 'ntjp' }];
}

function needsOf({ needs }: BigPlan, lot: Lot, consumers: readonly Consumer[], producers: readonly Producer[]) {
  if (needs !== 'own') return {};
  const half = () => producers.filter(() => lot(2) === 0).map((one) => one.id);
  return { needs: consumers.map((one) => ({ consumers: [one.id], producers: half() })) };
}

/** Adds v2 in one phase; drops `old` in a later one. One change for all who do the same in a phase. */
function migrate(lot: Lot, changes: Change[][], actors: readonly { readonly id: string }[], old: string | null): void {
  const adding = changes.map((): string[] => []);
  const removing = changes.map((): string[] => []);
  for (const { id } of actors) {
    const added = 1 + lot(Math.ceil(changes.length * 1.1));
    adding[added]?.push(id);
    if (old !== null && added < changes.length) removing[added + lot((changes.length - added) * 2) + 1]?.push(id);
  }
  for (const [n, list] of changes.entries()) {
    const [adds = [], removes = []] = [adding[n], removing[n]];
    if (adds.length > 0) list.push({ actors: adds, adds: ['v2'] });
    if (removes.length > 0 && old !== null) list.push({ actors: removes, removes: [old] });
  }
}

/** From one phase to a later one: some producers' v2 routes, and some consumers' v2 permissions at ten producers. */
function override(lot: Lot, changes: Change[][], consumers: readonly Consumer[], producers: readonly Producer[]): void {
  const between = (put: (state: 'closed' | 'auto') => Change) => {
    const from = lot(changes.length);
    changes[from]?.push(put('closed'));
    changes[from + 1 + lot(changes.length)]?.push(put('auto'));
  };
  for (const { id } of producers.filter(() => lot(20) === 0)) {
    between((state) => ({ actors: [id], routes: [{ version: 'v2', state }] }));
  }
  for (const { id } of consumers.filter(() => lot(20) === 0)) {
    const first = lot(Math.max(1, producers.length - 10));
    const addresses = producers.slice(first, first + 10).flatMap((one) => one.addresses ?? []);
    between((state) => ({ actors: [id], permissions: [{ version: 'v2', addresses, state }] }));
  }
}
