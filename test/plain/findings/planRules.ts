// What is said of the plan as a whole, plainly: versions kept or to be dropped, those without a part, needless entries?
import { namesOf } from '../linksOf.ts';
import { addressesOf } from '../PlainPlan.ts';
import type { PlainWorld } from '../PlainWorld.ts';
import { pathBetween } from '../pathBetween.ts';
import { contractOf, inFileOrder } from './actorsOf.ts';
import type { PlainCase, PlainFinding } from './PlainRule.ts';

export function keptLonger({ phases, retirements }: PlainCase): readonly PlainFinding[] {
  const { scenario } = phases.plan;
  const place = (id: string | null) => scenario.phases.findIndex((phase) => phase.id === id);
  const rows = retirements.filter(
    ({ application, kind, planned, earliest }) =>
      application === null && kind !== 'platforms' && earliest !== null && place(planned) > place(earliest),
  );
  return grouped(rows, ({ earliest, version, planned }) => `${earliest} ${version} ${planned}`).map((alike) => {
    const [first] = alike;
    const [earliest, planned] = [place(first?.earliest ?? null), place(first?.planned ?? null)];
    const [from, to] = [phases.states[earliest]?.date, phases.states[planned]?.date];
    const version = first?.version;
    return {
      code: 'kept-longer-than-needed',
      phase: earliest,
      until: planned - 1,
      cause: `${version} ${first?.planned}`,
      actors: inFileOrder(
        scenario,
        alike.flatMap(({ actor }) => actor ?? []),
      ),
      links: [],
      args: {
        version,
        planned,
        phases: planned - earliest,
        days: from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : null,
      },
    };
  });
}

export function canRetire({ phases, retirements }: PlainCase): readonly PlainFinding[] {
  const { scenario } = phases.plan;
  const rows = retirements.filter(({ application, verdict }) => application === null && verdict === 'possible');
  return grouped(rows, ({ earliest, version }) => `${earliest} ${version}`).map((alike) => {
    const allPlatforms = alike.some(({ kind }) => kind === 'platforms');
    const platforms = allPlatforms ? scenario.platforms.map(({ id }) => id) : [];
    return {
      code: 'can-retire',
      phase: scenario.phases.findIndex(({ id }) => id === alike[0]?.earliest),
      until: scenario.phases.length - 1,
      cause: alike[0]?.version ?? '',
      actors: inFileOrder(scenario, [...alike.flatMap(({ actor }) => actor ?? []), ...platforms]),
      links: [],
      args: { version: alike[0]?.version, allPlatforms },
    };
  });
}

export function needlessAcceptance({ phases, facts }: PlainCase, links: PlainCase['links']): readonly PlainFinding[] {
  const { plan } = phases;
  return plan.scenario.applications.flatMap((application) =>
    (application.accepted ?? []).flatMap((gap, entry): readonly PlainFinding[] => {
      const names = namesOf(plan, application, gap);
      const mine = links.filter((link) => link.application === application.id && names(link.consumer, link.address));
      const isUsed = facts.some((phase) =>
        phase.some(
          (fact) =>
            fact.application === application.id && fact.status === 'broken' && names(fact.consumer, fact.address),
        ),
      );
      if (isUsed) return [];
      const listers = mine.flatMap(({ address }) => (plan.listers.get(address) ?? []).map(({ id }) => id));
      return [
        {
          code: 'needless-acceptance',
          phase: 0,
          until: plan.scenario.phases.length - 1,
          cause: `${application.id} ${entry}`,
          actors: inFileOrder(plan.scenario, [...mine.map(({ consumer }) => consumer), ...listers]),
          links: [],
          args: { application: application.id, entry, why: gap.why ?? null },
        },
      ];
    }),
  );
}

interface Idle {
  readonly actor: string;
  readonly why: 'never-present' | 'no-exchange' | 'no-path';
  readonly phase: number;
  readonly until: number;
}

export function idleActor(one: PlainCase): readonly PlainFinding[] {
  const { scenario } = one.phases.plan;
  const idle = [...idlePeople(one), ...idlePlatforms(one)];
  return grouped(idle, ({ why, phase }) => `${why} ${phase}`).map((alike) => ({
    code: 'idle-actor',
    phase: alike[0]?.phase ?? 0,
    until: Math.max(...alike.map(({ until }) => until)),
    cause: alike[0]?.why ?? '',
    actors: inFileOrder(
      scenario,
      alike.map(({ actor }) => actor),
    ),
    links: [],
    args: { why: alike[0]?.why },
  }));
}

function idlePeople(one: PlainCase): readonly Idle[] {
  const { plan, worlds } = one.phases;
  const contracts = plan.scenario.contracts.map(({ id }) => id);
  const isPresent = (world: PlainWorld, id: string) => {
    const producer = plan.producers.get(id);
    return contracts.some((contract) =>
      producer
        ? addressesOf(producer).some((address) => world.isPresentAt(id, address, contract))
        : world.isPresent(id, contract),
    );
  };
  const isBusy = (id: string) =>
    one.facts.some((facts, n) =>
      facts.some(
        ({ status, consumer, address, application }) =>
          status !== 'absent' &&
          (consumer === id || worlds[n]?.isPresentAt(id, address, contractOf(one, application)) === true),
      ),
    );
  return [...plan.scenario.consumers, ...plan.scenario.producers].flatMap(({ id }): readonly Idle[] => {
    const present = worlds.map((world) => isPresent(world, id));
    const since = present.indexOf(true);
    const last = worlds.length - 1;
    if (since === -1) return [{ actor: id, why: 'never-present', phase: 0, until: last }];
    if (isBusy(id)) return [];
    const gone = present.indexOf(false, since);
    return [{ actor: id, why: 'no-exchange', phase: since, until: gone === -1 ? last : gone - 1 }];
  });
}

function idlePlatforms({ phases, links }: PlainCase): readonly Idle[] {
  const { plan, worlds } = phases;
  if (plan.scenario.platforms.length === 1) return [];
  const passed = new Set(
    worlds.flatMap((world) =>
      links.flatMap(({ consumer, address }) =>
        (plan.listers.get(address) ?? []).flatMap(
          ({ id }) => pathBetween(plan, world.platformOf(consumer), world.platformOf(id)) ?? [],
        ),
      ),
    ),
  );
  return plan.scenario.platforms
    .filter(({ id }) => !passed.has(id))
    .map(({ id }) => ({ actor: id, why: 'no-path' as const, phase: 0, until: worlds.length - 1 }));
}

function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): readonly (readonly Thing[])[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups.values()];
}
