// What is said of calls, plainly: incomplete, refused, tried in vain, close to an end of life, accepted, ended.
import type { LinkFact } from '../../../src/engine/Analysis.ts';
import type { ActorId } from '../../../src/model/Scenario.ts';
import { namesOf } from '../linksOf.ts';
import { known } from '../PlainPlan.ts';
import { pathBetween } from '../pathBetween.ts';
import { consumersOf, contractOf, inFileOrder, presentAt, presentOf } from './actorsOf.ts';
import { factsNamed, type Items, linkText, type PlainCase, type PlainRule, put } from './PlainRule.ts';

const answering = (facts: readonly LinkFact[]): readonly ActorId[] => facts.flatMap(({ producer }) => producer ?? []);

/** Of every link of a phase, what it adds. */
function gather(one: PlainCase, n: number, add: (items: Items, fact: LinkFact) => void): Items {
  const items: Items = new Map();
  for (const fact of one.facts[n] ?? []) add(items, fact);
  return items;
}

export function answerIncomplete(one: PlainCase): PlainRule {
  const { plan } = one.phases;
  return {
    code: 'answer-incomplete',
    hold: (n) =>
      gather(one, n, (items, fact) => {
        for (const source of fact.missing) put(items, fact.producer ?? '', `${linkText(fact)}|${source}`);
      }),
    tell: (n, producer, items) => {
      const [names, sources] = [0, 1].map((i) => items.map((item) => item.split('|')[i] ?? ''));
      const links = factsNamed(one.facts[n] ?? [], names ?? []);
      const missing = plan.addresses.filter((address) => sources?.includes(address));
      const contract = contractOf(one, links[0]?.application ?? '');
      const present = missing.flatMap((address) => presentAt(one, n, contract, address));
      return {
        links,
        actors: inFileOrder(plan.scenario, [...consumersOf(links), producer, ...present]),
        args: { producer, missing },
      };
    },
  };
}

/** The caller at the platform where a call was refused: the consumer at the first, else the platform before. */
function callerOf(one: PlainCase, n: number, fact: LinkFact, version: string, platform: ActorId): ActorId {
  const world = one.phases.worlds[n];
  const home = world?.platformOf(fact.consumer) ?? '';
  if (world === undefined || platform === home) return fact.consumer;
  const contract = known(one.phases.plan.contractOf, version).id;
  const paths = presentAt(one, n, contract, fact.address)
    .filter((producer) => world.isRouteOpen(producer, fact.address, version, home))
    .flatMap((producer) => [pathBetween(one.phases.plan, home, world.platformOf(producer)) ?? []]);
  const [path = []] = paths.filter((some) => some.includes(platform));
  return path[path.indexOf(platform) - 1] ?? '';
}

export function permissionMissing(one: PlainCase): PlainRule {
  const { scenario, addresses } = one.phases.plan;
  const refusals = (n: number, fact: LinkFact) =>
    fact.attempts
      .filter(({ code }) => code === 'VP007')
      .map(({ version, platform }) => ({
        platform,
        cause: `${version} ${callerOf(one, n, fact, version, platform)}`,
      }));
  return {
    code: 'permission-missing',
    hold: (n) =>
      gather(one, n, (items, fact) => {
        for (const { cause } of refusals(n, fact)) put(items, cause, linkText(fact));
      }),
    tell: (n, cause, items) => {
      const facts = one.facts[n] ?? [];
      const links = factsNamed(facts, items);
      const [version = '', caller = ''] = cause.split(' ');
      const where = facts.flatMap((fact) => refusals(n, fact)).filter((refusal) => refusal.cause === cause);
      const platforms = inFileOrder(
        scenario,
        where.map(({ platform }) => platform),
      );
      const producers = inFileOrder(scenario, presentOf(one, n, links));
      const args = {
        version,
        caller,
        platforms,
        addresses: addresses.filter((address) => links.some((link) => link.address === address)),
        producers,
        broken: links.filter(({ status }) => status === 'broken').length,
      };
      return {
        links,
        args,
        actors: inFileOrder(scenario, [...consumersOf(links), ...producers, caller, ...platforms]),
      };
    },
  };
}

export function fallbackCalls(one: PlainCase): PlainRule {
  const { scenario } = one.phases.plan;
  return {
    code: 'fallback-calls',
    hold: (n) =>
      gather(one, n, (items, fact) => {
        if (fact.producer !== null && fact.attempts.length > 1) put(items, 'attempts', linkText(fact));
      }),
    tell: (n, _cause, items) => {
      const links = factsNamed(one.facts[n] ?? [], items);
      const calls = links.reduce((sum, { attempts }) => sum + attempts.length - 1, 0);
      return { links, args: { calls }, actors: inFileOrder(scenario, [...consumersOf(links), ...answering(links)]) };
    },
  };
}

export function closeToEndOfLife(one: PlainCase): PlainRule {
  const { phases } = one;
  const { scenario } = phases.plan;
  const dates = phases.states.map(({ date }) => date);
  const endOf = (version: string) =>
    known(phases.plan.contractOf, version).versions.find(({ id }) => id === version)?.endOfLife;
  return {
    code: 'close-to-end-of-life',
    hold: (n) =>
      gather(one, n, (items, fact) => {
        const end = fact.version === null ? undefined : endOf(fact.version);
        const isLast = end !== undefined && dates.findLastIndex((date) => date !== null && date <= end) === n;
        if (isLast && fact.version !== null) put(items, fact.version, linkText(fact));
      }),
    tell: (n, version, items) => {
      const links = factsNamed(one.facts[n] ?? [], items);
      const [date, endOfLife] = [dates[n] ?? '', endOf(version) ?? ''];
      const days = (Date.parse(endOfLife) - Date.parse(date)) / 86_400_000;
      const actors = inFileOrder(scenario, [...consumersOf(links), ...answering(links)]);
      return { links, args: { version, endOfLife, date, days }, actors };
    },
  };
}

export function acceptedGap(one: PlainCase): PlainRule {
  const { plan } = one.phases;
  const entryOf = (fact: LinkFact): string => {
    const application = plan.scenario.applications.find(({ id }) => id === fact.application);
    if (application === undefined) throw new Error('a link without an application');
    const entry = (application.accepted ?? []).findIndex((gap) =>
      namesOf(plan, application, gap)(fact.consumer, fact.address),
    );
    return `${application.id} ${entry}`;
  };
  return {
    code: 'accepted-gap',
    hold: (n) =>
      gather(one, n, (items, fact) => {
        if (fact.status === 'broken' && fact.accepted) put(items, entryOf(fact), linkText(fact));
      }),
    tell: (n, cause, items) => {
      const links = factsNamed(one.facts[n] ?? [], items);
      const [application = '', place = ''] = cause.split(' ');
      const gaps = plan.scenario.applications.find(({ id }) => id === application)?.accepted ?? [];
      const args = { application, entry: Number(place), why: gaps[Number(place)]?.why ?? null };
      return { links, args, actors: inFileOrder(plan.scenario, [...consumersOf(links), ...presentOf(one, n, links)]) };
    },
  };
}

export function leftWhileNeeded(one: PlainCase): PlainRule {
  const { scenario } = one.phases.plan;
  const leavers = (n: number, fact: LinkFact): readonly ActorId[] => {
    const contract = contractOf(one, fact.application);
    const now = presentAt(one, n, contract, fact.address);
    const gone = presentAt(one, n - 1, contract, fact.address).filter((id) => !now.includes(id));
    const isConsumerGone = !one.phases.worlds[n]?.isPresent(fact.consumer, contract);
    return [...(isConsumerGone ? [fact.consumer] : []), ...(now.length === 0 ? gone : [])];
  };
  return {
    code: 'left-while-needed',
    hold: (n) =>
      gather(one, n, (items, fact) => {
        const before = one.facts[n - 1]?.find((other) => linkText(other) === linkText(fact));
        if (fact.status !== 'absent' || (before?.producer ?? null) === null) return;
        for (const actor of leavers(n, fact)) put(items, actor, linkText(fact));
      }),
    tell: (n, actor, items) => {
      const links = factsNamed(one.facts[n] ?? [], items);
      const present = presentOf(one, n - 1, links);
      return { links, args: { actor }, actors: inFileOrder(scenario, [...consumersOf(links), ...present, actor]) };
    },
  };
}
