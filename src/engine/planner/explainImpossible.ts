// Why is there no plan? The fewest facts that contradict each other; among very many, some of which none can be left out.
import type { Application, Scenario } from '../../model/Scenario.ts';
import type { LinkRef } from '../Analysis.ts';
import { forEachBit } from '../bits.ts';
import { indexScenario } from '../indexScenario.ts';
import type { PlanFact, PlanOptions } from './MigrationPlan.ts';

type IsImpossible = (scenario: Scenario, options: PlanOptions) => boolean;

/** Facts that can be taken away one at a time; joining, leaving and never moving are as they are. */
const REMOVABLE: ReadonlySet<PlanFact['kind']> = new Set([
  'needs',
  'unable',
  'ready-from',
  'ends',
  'last-release',
  'max-changes',
]);
/** As they are told: who needs whom, what each can and does, and what the calendar and the asker say. */
const ORDER: readonly PlanFact['kind'][] = [
  'needs',
  'unable',
  'never-moves',
  'joins',
  'leaves',
  'ready-from',
  'ends',
  'last-release',
  'max-changes',
];
const inOrder = (facts: readonly PlanFact[]): readonly PlanFact[] =>
  facts.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
/** So many facts are tried at most. */
const MOST_FACTS = 400;

/** `circle`: facts that may be enough, or none where it is not known. */
export function explainImpossible(
  scenario: Scenario,
  options: PlanOptions,
  circle: readonly PlanFact[],
  isImpossible: IsImpossible,
): readonly PlanFact[] {
  const test = (facts: readonly PlanFact[]) => {
    const { variant, less } = withOnly(scenario, options, facts);
    return isImpossible(variant, less);
  };
  const isEnough = circle.length > 0 && test(circle);
  const all = isEnough ? circle : [...circle.filter((fact) => !isRemovable(fact)), ...allFacts(scenario, options)];
  if (all.length > MOST_FACTS || !(isEnough || test(all))) return inOrder(circle);
  const least = narrow(all, test);
  const smaller = findSmaller(
    [...least.filter((fact) => !isRemovable(fact)), ...allFacts(scenario, options)],
    least,
    test,
  );
  return inOrder((smaller ?? least).filter((fact, _, left) => isTelling(fact, left)));
}

const isRemovable = ({ kind }: PlanFact): boolean => REMOVABLE.has(kind);

/** So many sets are tried at most: where there are more, there may be a smaller one. */
const MOST_SETS = 300;

/** The smallest set of facts that leaves no plan, where these are few enough to try them all; null: none is smaller. */
function findSmaller(
  all: readonly PlanFact[],
  least: readonly PlanFact[],
  test: (facts: readonly PlanFact[]) => boolean,
): readonly PlanFact[] | null {
  const [given, free] = [all.filter((fact) => !isRemovable(fact)), all.filter(isRemovable)];
  const size = least.filter(isRemovable).length;
  if (countSets(free.length, size) > MOST_SETS) return null;
  for (let count = 1; count < size; count++) {
    for (const some of setsOf(free, count)) if (test([...given, ...some])) return [...given, ...some];
  }
  return null;
}

/** Of so many things, with fewer than `size` in each. */
function countSets(things: number, size: number): number {
  let [sum, sets] = [0, 1];
  for (let count = 1; count < size; count++) {
    sets = (sets * (things - count + 1)) / count;
    sum += sets;
  }
  return sum;
}

function* setsOf<Thing>(things: readonly Thing[], count: number, from = 0): Generator<readonly Thing[]> {
  if (count === 0) yield [];
  else
    for (let i = from; i <= things.length - count; i++) {
      for (const rest of setsOf(things, count - 1, i + 1)) yield [things[i] as Thing, ...rest];
    }
}

/** Takes away what can be, in ever smaller parts, as long as what is left has no plan. */
function narrow(all: readonly PlanFact[], test: (facts: readonly PlanFact[]) => boolean): readonly PlanFact[] {
  let left = all;
  const removable = () => left.filter(isRemovable);
  for (let size = removable().length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < removable().length; ) {
      const without = new Set(removable().slice(at, at + size));
      const rest = left.filter((fact) => !without.has(fact));
      if (test(rest)) left = rest;
      else at += size;
    }
  }
  return left;
}

/** Of those who never move only the ones whose needs are told. */
function isTelling(fact: PlanFact, left: readonly PlanFact[]): boolean {
  if (fact.kind !== 'never-moves') return true;
  return left.some((one) => one.kind === 'needs' && one.link.consumer === fact.actor);
}

function allFacts(scenario: Scenario, { maxChanges, releasesOnly }: PlanOptions): readonly PlanFact[] {
  const { consumers, producers, platforms, contracts, releases = [] } = scenario;
  const dates = releases.flatMap(({ date }) => date ?? []).sort();
  return [
    ...(maxChanges === undefined ? [] : [{ kind: 'max-changes' as const, limit: maxChanges }]),
    ...(releasesOnly === true ? [{ kind: 'last-release' as const, date: dates.at(-1) ?? null }] : []),
    ...contracts.flatMap(({ versions }) =>
      versions.flatMap(({ id, endOfLife }) =>
        endOfLife === undefined ? [] : [{ kind: 'ends' as const, version: id, date: endOfLife }],
      ),
    ),
    ...[...consumers, ...producers, ...platforms].flatMap(({ id, readyFrom }) =>
      readyFrom === undefined ? [] : [{ kind: 'ready-from' as const, actor: id, date: readyFrom }],
    ),
    ...[...consumers, ...producers].flatMap(({ id, parallel }) =>
      parallel === false ? [{ kind: 'unable' as const, actor: id }] : [],
    ),
    ...needsOf(scenario).map((link) => ({ kind: 'needs' as const, link })),
  ];
}

function linksOf(scenario: Scenario): readonly LinkRef[] {
  const index = indexScenario(scenario);
  return index.applications.flatMap(({ id, consumers, rows, rowOf }) =>
    consumers.flatMap((c) => {
      const row = rows[rowOf[c] as number];
      const links: LinkRef[] = [];
      const consumer = scenario.consumers[c]?.id as string;
      if (row) {
        const needed = row.needed.map((word, w) => word & ~(row.accepted?.[w] ?? 0));
        forEachBit(needed, (a) => links.push({ application: id, consumer, address: index.addresses[a] as string }));
      }
      return links;
    }),
  );
}

/** The same scenario with these facts alone: other days and ends are not given, other links are accepted gaps. */
function withOnly(scenario: Scenario, { maxChanges, releasesOnly, ...rest }: PlanOptions, facts: readonly PlanFact[]) {
  const has = (kind: PlanFact['kind'], name: string) =>
    facts.some(
      (fact) => fact.kind === kind && ('actor' in fact ? fact.actor : 'version' in fact ? fact.version : '') === name,
    );
  const bare = <Actor extends { readonly id: string; readonly readyFrom?: string; readonly parallel?: boolean }>(
    actor: Actor,
  ) => {
    const { readyFrom, parallel, ...other } = actor;
    return {
      ...other,
      ...(readyFrom !== undefined && has('ready-from', actor.id) ? { readyFrom } : {}),
      ...(parallel !== undefined && has('unable', actor.id) ? { parallel } : {}),
    } as unknown as Actor;
  };
  const variant: Scenario = {
    ...scenario,
    contracts: scenario.contracts.map((contract) => ({
      ...contract,
      versions: contract.versions.map(({ endOfLife, ...version }) =>
        endOfLife !== undefined && has('ends', version.id) ? { ...version, endOfLife } : version,
      ),
    })),
    consumers: scenario.consumers.map(bare),
    producers: scenario.producers.map(bare),
    platforms: scenario.platforms.map(bare),
    applications: acceptOthers(scenario, facts),
  };
  const isLimited = facts.some(({ kind }) => kind === 'max-changes');
  const less: PlanOptions = {
    ...rest,
    ...(maxChanges !== undefined && isLimited ? { maxChanges } : {}),
    ...(releasesOnly !== undefined && facts.some(({ kind }) => kind === 'last-release') ? { releasesOnly } : {}),
  };
  return { variant, less };
}

function acceptOthers(scenario: Scenario, facts: readonly PlanFact[]): readonly Application[] {
  const nameOf = createNaming(scenario);
  const needed = new Set(facts.flatMap((fact) => (fact.kind === 'needs' ? nameOf(fact.link) : [])));
  const gaps = new Map<string, Map<string, string[]>>();
  for (const link of linksOf(scenario)) {
    if (needed.has(nameOf(link))) continue;
    const mine = gaps.get(link.application) ?? new Map<string, string[]>();
    gaps.set(link.application, mine);
    mine.set(link.consumer, [...(mine.get(link.consumer) ?? []), link.address]);
  }
  return scenario.applications.map((application) => {
    const more = [...(gaps.get(application.id) ?? [])].map(([consumer, addresses]) => ({
      consumers: [consumer],
      addresses,
    }));
    return more.length === 0 ? application : { ...application, accepted: [...(application.accepted ?? []), ...more] };
  });
}

/** Links are one fact where the same producers list their addresses: that the one needs the other. */
function createNaming({ producers }: Scenario): (link: LinkRef) => string {
  const listers = new Map<string, string[]>();
  for (const { id, addresses = [id] } of producers) {
    for (const address of addresses) listers.set(address, [...(listers.get(address) ?? []), id]);
  }
  return ({ application, consumer, address }) => JSON.stringify([application, consumer, listers.get(address)]);
}

/** The first link of each need. */
function needsOf(scenario: Scenario): readonly LinkRef[] {
  const nameOf = createNaming(scenario);
  const first = new Map<string, LinkRef>();
  for (const link of linksOf(scenario)) {
    const name = nameOf(link);
    if (!first.has(name)) first.set(name, link);
  }
  return [...first.values()];
}
