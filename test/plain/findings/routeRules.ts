// What is said of routes and permissions, plainly, whether or not anybody calls?
import type { LinkFact } from '../../../src/engine/Analysis.ts';
import type { ActorId, Address, VersionId } from '../../../src/model/Scenario.ts';
import { addressesOf } from '../PlainPlan.ts';
import type { PlainWorld } from '../PlainWorld.ts';
import { pathBetween } from '../pathBetween.ts';
import { consumersOf, inFileOrder, presentAt } from './actorsOf.ts';
import { type Items, type PlainCase, type PlainRule, put } from './PlainRule.ts';

interface Route {
  readonly version: VersionId;
  readonly platform: ActorId;
  readonly producer: ActorId;
  readonly address: Address;
}

/** Open routes at platforms that carry the version and from which there is a path, of producers present there. */
function openRoutes({ phases }: PlainCase, n: number): readonly Route[] {
  const { plan } = phases;
  const world = phases.worlds[n] as PlainWorld;
  return plan.scenario.contracts.flatMap((contract) =>
    contract.versions.flatMap(({ id: version }) =>
      plan.scenario.platforms.flatMap(({ id: platform }) =>
        plan.scenario.producers.flatMap((producer) =>
          addressesOf(producer)
            .filter(
              (address) =>
                world.carries(platform, version) &&
                world.isPresentAt(producer.id, address, contract.id) &&
                world.isRouteOpen(producer.id, address, version, platform) &&
                pathBetween(plan, platform, world.platformOf(producer.id)) !== null,
            )
            .map((address) => ({ version, platform, producer: producer.id, address })),
        ),
      ),
    ),
  );
}

const fails = (fact: LinkFact, version: VersionId, code: string, addresses: readonly Address[]): boolean =>
  addresses.includes(fact.address) && fact.attempts.some((one) => one.version === version && one.code === code);

export function routeWithoutOffer(one: PlainCase): PlainRule {
  const { scenario, addresses: all } = one.phases.plan;
  return {
    code: 'route-without-offer',
    hold: (n) => {
      const items: Items = new Map();
      for (const { version, platform, producer, address } of openRoutes(one, n)) {
        const isOffered = one.phases.worlds[n]?.offers(producer, address, version);
        if (!isOffered) put(items, version, `${platform} ${producer} ${address}`);
      }
      return items;
    },
    tell: (n, version, items) => {
      const parts = (i: number) => items.map((item) => item.split(' ')[i] ?? '');
      const addresses = all.filter((address) => parts(2).includes(address));
      const links = (one.facts[n] ?? []).filter((fact) => fails(fact, version, 'VP009', addresses));
      const [platforms, producers] = [inFileOrder(scenario, parts(0)), inFileOrder(scenario, parts(1))];
      const actors = inFileOrder(scenario, [...consumersOf(links), ...producers, ...platforms]);
      return { links, actors, args: { version, producers, addresses, platforms } };
    },
  };
}

export function routeOverlap(one: PlainCase): PlainRule {
  const { scenario, addresses: all } = one.phases.plan;
  const overlapping = (n: number) => {
    const routes = openRoutes(one, n);
    return routes.filter((route) =>
      routes.some(
        (other) =>
          other.producer !== route.producer &&
          other.version === route.version &&
          other.platform === route.platform &&
          other.address === route.address,
      ),
    );
  };
  return {
    code: 'route-overlap',
    hold: (n) => {
      const items: Items = new Map();
      for (const { version, platform, address } of overlapping(n)) put(items, version, `${platform} ${address}`);
      return items;
    },
    tell: (n, version, items) => {
      const parts = (i: number) => items.map((item) => item.split(' ')[i] ?? '');
      const addresses = all.filter((address) => parts(1).includes(address));
      const links = (one.facts[n] ?? []).filter((fact) => fails(fact, version, 'VP006', addresses));
      const mine = overlapping(n).filter(
        (route) => route.version === version && items.includes(`${route.platform} ${route.address}`),
      );
      const platforms = inFileOrder(scenario, parts(0));
      const producers = inFileOrder(
        scenario,
        mine.map(({ producer }) => producer),
      );
      const actors = inFileOrder(scenario, [...consumersOf(links), ...producers, ...platforms]);
      return { links, actors, args: { version, producers, addresses, platforms } };
    },
  };
}

export function permissionWithoutRoute(one: PlainCase): PlainRule {
  const { phases } = one;
  const { scenario, addresses: all } = phases.plan;
  const routed = phases.states.map((_, n) => openRoutes(one, n));
  const isRouted = (n: number, version: VersionId, address: Address) =>
    routed.slice(n).some((routes) => routes.some((one) => one.version === version && one.address === address));
  return {
    code: 'permission-without-route',
    hold: (n) => {
      const items: Items = new Map();
      for (const [caller, entries] of phases.states[n]?.permissions ?? []) {
        for (const { version } of entries) {
          for (const address of all) {
            const last = entries.findLast(
              (entry) => entry.version === version && (entry.addresses?.includes(address) ?? true),
            );
            if (last?.state === 'open' && !isRouted(n, version, address)) put(items, version, `${caller} ${address}`);
          }
        }
      }
      return items;
    },
    tell: (n, version, items) => {
      const parts = (i: number) => items.map((item) => item.split(' ')[i] ?? '');
      const callers = inFileOrder(scenario, parts(0));
      const addresses = all.filter((address) => parts(1).includes(address));
      const contract = phases.plan.contractOf.get(version)?.id ?? '';
      const present = addresses.flatMap((address) => presentAt(one, n, contract, address));
      return {
        links: [],
        actors: inFileOrder(scenario, [...present, ...callers]),
        args: { version, callers, addresses },
      };
    },
  };
}

export function routeWithoutPermission(one: PlainCase): PlainRule {
  const { phases, links } = one;
  const { scenario, addresses: all } = phases.plan;
  /** Present consumers that need the address and support the version. */
  const callersOf = (n: number, version: VersionId, address: Address): readonly ActorId[] => {
    const world = phases.worlds[n] as PlainWorld;
    return links
      .filter(({ contract, ...link }) => link.address === address && contract.versions.some(({ id }) => id === version))
      .map(({ consumer }) => consumer)
      .filter((consumer) => world.supports(consumer, version));
  };
  return {
    code: 'route-without-permission',
    hold: (n) => {
      const items: Items = new Map();
      const world = phases.worlds[n] as PlainWorld;
      for (const { version, producer, address } of openRoutes(one, n)) {
        const callers = callersOf(n, version, address);
        const isShut = callers.length > 0 && callers.every((caller) => !world.isPermitted(caller, address, version));
        if (isShut && world.offers(producer, address, version)) put(items, version, `${producer} ${address}`);
      }
      return items;
    },
    tell: (n, version, items) => {
      const parts = (i: number) => items.map((item) => item.split(' ')[i] ?? '');
      const producers = inFileOrder(scenario, parts(0));
      const addresses = all.filter((address) => parts(1).includes(address));
      const callers = addresses.flatMap((address) => callersOf(n, version, address));
      return {
        links: [],
        actors: inFileOrder(scenario, [...callers, ...producers]),
        args: { version, producers, addresses },
      };
    },
  };
}
