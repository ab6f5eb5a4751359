// Of which kind is each broken link, plainly? Past an end of life, dropped too early, or else: exactly one of them.
import type { LinkFact, LinkRef } from '../../../src/engine/Analysis.ts';
import { factsOf } from '../factsOf.ts';
import { known } from '../PlainPlan.ts';
import { hasEnded, plannedWorld } from '../PlainWorld.ts';
import { consumersOf, inFileOrder, presentOf } from './actorsOf.ts';
import { factsNamed, type Items, linkText, type PlainCase, type PlainRule, put } from './PlainRule.ts';

type Kind = 'version-ended' | 'retired-too-early' | 'link-broken';

export function outageRules(one: PlainCase): readonly PlainRule[] {
  const { scenario } = one.phases.plan;
  const all = one.facts.map((facts, n) => sortOutages(one, facts, n));
  const hold = (kind: Kind) => (n: number) => all[n]?.get(kind) ?? new Map();
  const about = (n: number, items: readonly string[], others: readonly string[]) => {
    const links = factsNamed(one.facts[n] ?? [], items);
    return { links, actors: inFileOrder(scenario, [...consumersOf(links), ...presentOf(one, n, links), ...others]) };
  };
  return [
    {
      code: 'link-broken',
      hold: hold('link-broken'),
      tell: (n, cause, items) => {
        const [failure, platform = null] = cause.split(' ');
        return { ...about(n, items, platform === null ? [] : [platform]), args: { failure, platform } };
      },
    },
    {
      code: 'retired-too-early',
      hold: hold('retired-too-early'),
      tell: (n, version, items) => {
        const rows = heldRows(one, n, version).filter((row) =>
          heldLinks(one, row, n).some((text) => items.includes(text)),
        );
        const isAlone = rows.some(({ kind }) => kind === 'platform');
        const platforms = isAlone ? [] : scenario.platforms.map(({ id }) => id);
        const retiring = inFileOrder(
          scenario,
          rows.flatMap(({ actor }) => (actor === null ? platforms : [actor])),
        );
        const earliest = rows.map((row) => scenario.phases.findIndex(({ id }) => id === row.earliest));
        const args = { version, retiring, earliest: earliest.includes(-1) ? null : Math.max(...earliest) };
        return { ...about(n, items, retiring), args };
      },
    },
    {
      code: 'version-ended',
      hold: hold('version-ended'),
      tell: (n, version, items) => {
        const versions = scenario.contracts.flatMap((contract) => contract.versions);
        const endOfLife = versions.find(({ id }) => id === version)?.endOfLife;
        return { ...about(n, items, []), args: { version, endOfLife } };
      },
    },
  ];
}

function sortOutages(one: PlainCase, facts: readonly LinkFact[], n: number): ReadonlyMap<Kind, Items> {
  const sorted = new Map<Kind, Items>();
  const unended = unendedFacts(one, n);
  facts.forEach((fact, i) => {
    if (fact.status !== 'broken' || fact.accepted) return;
    const [kind, cause] = kindOf(one, n, fact, unended[i]?.version ?? null);
    const items = sorted.get(kind) ?? new Map();
    sorted.set(kind, items);
    put(items, cause, linkText(fact));
  });
  return sorted;
}

/** The phase as it would be if no version had ended: before every end of life there is no date. */
function unendedFacts({ phases, links }: PlainCase, n: number): readonly LinkFact[] {
  const state = phases.states[n];
  if (state === undefined) throw new Error(`no phase ${n}`);
  return factsOf(plannedWorld(phases.plan, { ...state, date: null }), links);
}

function kindOf(one: PlainCase, n: number, fact: LinkFact, answeredOn: string | null): readonly [Kind, string] {
  if (answeredOn !== null) return ['version-ended', endedVersion(one, n, fact, answeredOn)];
  const versions = one.phases.plan.scenario.contracts.flatMap((contract) => contract.versions);
  const early = versions.find(({ id }) =>
    heldRows(one, n, id).some((row) => heldLinks(one, row, n).includes(linkText(fact))),
  );
  if (early !== undefined) return ['retired-too-early', early.id];
  const last = fact.attempts.at(-1);
  return ['link-broken', last === undefined ? 'NO_VERSION' : `${last.code} ${last.platform}`];
}

/** The one that then answers; if that one has not ended, the first ended one that the consumer tries. */
function endedVersion({ phases }: PlainCase, n: number, fact: LinkFact, answeredOn: string): string {
  const state = phases.states[n];
  const world = phases.worlds[n];
  if (state === undefined || world === undefined) throw new Error(`no phase ${n}`);
  if (hasEnded(phases.plan, state, answeredOn)) return answeredOn;
  const oldestFirst = known(phases.plan.contractOf, answeredOn).versions.map(({ id }) => id);
  const isOldestFirst = known(phases.plan.consumers, fact.consumer).order === 'oldest-first';
  const tried = (isOldestFirst ? oldestFirst : oldestFirst.toReversed()).filter((v) =>
    world.supports(fact.consumer, v),
  );
  return tried.find((v) => hasEnded(phases.plan, state, v)) ?? '';
}

type Row = PlainCase['retirements'][number];

/** Retirements of a version that are too early, carried out by this phase, and held in it. */
function heldRows({ phases, retirements }: PlainCase, n: number, version: string): readonly Row[] {
  const ids = phases.plan.scenario.phases.map(({ id }) => id);
  return retirements.filter(
    (row) =>
      row.version === version &&
      row.application === null &&
      row.verdict === 'too-early' &&
      ids.indexOf(row.planned ?? '') <= n &&
      row.heldBy.some(({ phase }) => phase === ids[n]),
  );
}

function heldLinks({ phases }: PlainCase, row: Row, n: number): readonly string[] {
  const id = phases.plan.scenario.phases[n]?.id;
  const links: readonly LinkRef[] = row.heldBy.find(({ phase }) => phase === id)?.links ?? [];
  return links.map(linkText);
}
