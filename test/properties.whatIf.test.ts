// What if someone is late, someone had been early, a version ended on another day? As the plain rules say, on random plans.
import { expect, test } from 'vitest';
import { analyse } from '../src/engine/analyse.ts';
import { compareAnalyses } from '../src/engine/compareAnalyses.ts';
import { DYING_LIMIT, findDying } from '../src/engine/findDying.ts';
import { findTrialEffect } from '../src/engine/findTrialEffect.ts';
import { rankHoldUps } from '../src/engine/rankHoldUps.ts';
import { applyEdit, findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit } from '../src/model/edits/Edit.ts';
import { addressesOf } from '../src/model/edits/findActor.ts';
import type { Change, DateText, Phase, Scenario } from '../src/model/Scenario.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { drawScenario } from './plain/arbitraryScenario.ts';
import { datesOf } from './plain/datesOf.ts';
import { evaluatePlainly, openPlainly } from './plain/evaluatePlainly.ts';
import type { PlainEvaluation, PlainRetirement } from './plain/PlainEvaluation.ts';

const TIME = 240_000;

/** Some of those of whom the plan says something. */
const arbitrarySlip = arbitraryOf((dice) => {
  const before = drawScenario(dice);
  const named = before.phases.flatMap(({ changes = [] }) => changes.flatMap(({ actors }) => actors));
  const edit: Edit = {
    kind: 'slipActors',
    actors: dice.some([...new Set(named)]),
    phases: dice.whole(1, 3),
    titles: ['Senare', 'Sist', 'Efter'],
  };
  return { before, edit };
});

const forAll = ({ retirements }: PlainEvaluation) => retirements.filter(({ application }) => application === null);
const keyOf = ({ kind, actor, version }: Pick<PlainRetirement, 'kind' | 'actor' | 'version'>) =>
  `${kind} ${actor} ${version}`;

/** Links of a phase that are broken and not accepted, or that are answered. */
function linksOf(phase: PlainEvaluation['phases'][number] | undefined, which: 'broken' | 'accepted' | 'answered') {
  const of = (phase?.links ?? []).filter(({ status, accepted }) => {
    if (which === 'answered') return status !== 'broken' && status !== 'absent';
    return status === 'broken' && accepted === (which === 'accepted');
  });
  return new Set(of.map(({ application, consumer, address }) => JSON.stringify([application, consumer, address])));
}

type Links = ReadonlySet<string>;
const minus = (a: Links, b: Links) => new Set([...a].filter((one) => !b.has(one)));
const common = (a: Links, b: Links) => new Set([...a].filter((one) => b.has(one)));

test(
  'what a delay does is the difference between two plain evaluations',
  () => {
    const seen = { broke: 0, moved: 0, tooEarly: 0, added: 0 };
    always(200, arbitrarySlip, ({ before, edit }) => {
      if (findObstacle(before, edit)) return;
      const after = applyEdit(before, edit);
      const effect = findTrialEffect(compareAnalyses(analyse(before), analyse(after)));
      const [was, is] = [evaluatePlainly(before), evaluatePlainly(after)];
      const last = was.phases.length - 1;
      is.phases.forEach((phase, n) => {
        const [old, now] = [linksOf(was.phases[Math.min(n, last)], 'broken'), linksOf(phase, 'broken')];
        const told = effect.phases.find((one) => one.phase === n) ?? { broke: 0, mended: 0, links: [] };
        expect(told).toMatchObject({ broke: minus(now, old).size, mended: minus(old, now).size });
        const listed = told.links.map(({ application, consumer, address }) =>
          JSON.stringify([application, consumer, address]),
        );
        expect([...minus(now, old)]).toEqual(expect.arrayContaining(listed));
        seen.broke += told.broke;
      });
      expect(effect.added).toEqual([...is.phases.keys()].slice(last + 1));
      seen.added += effect.added.length;
      const phaseOf = (id: string | null) => (id === null ? null : after.phases.findIndex((phase) => phase.id === id));
      const rows = new Map(forAll(was).map((row) => [keyOf(row), row]));
      const moved = forAll(is).filter((row) => rows.has(keyOf(row)) && rows.get(keyOf(row))?.earliest !== row.earliest);
      expect(effect.moved.map(({ retirement, from, to }) => [keyOf(retirement), from, to]).toSorted()).toEqual(
        moved
          .map((row) => [keyOf(row), phaseOf(rows.get(keyOf(row))?.earliest ?? null), phaseOf(row.earliest)])
          .toSorted(),
      );
      const early = forAll(is).filter(
        (row) => row.verdict === 'too-early' && rows.get(keyOf(row))?.verdict !== 'too-early',
      );
      expect(effect.tooEarly.map(keyOf).toSorted()).toEqual(early.map(keyOf).toSorted());
      seen.moved += moved.length;
      seen.tooEarly += early.length;
    });

    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(2);
  },
  TIME,
);

/** The plan in which they have the target wherever they are present and have not had it yet, written as changes. */
function withTarget(scenario: Scenario, actors: readonly string[]): Scenario {
  const { worlds, states } = openPlainly(scenario).phases;
  const changesIn = (n: number): readonly Change[] =>
    scenario.contracts.flatMap(({ id: contract, versions }) => {
      const adds = [versions.at(-1)?.id ?? ''];
      const target = adds[0] as string;
      return actors.flatMap((actor): readonly Change[] => {
        const until = states.slice(0, n + 1);
        if (scenario.platforms.some(({ id }) => id === actor)) {
          return until.some((state) => state.lists.get(actor)?.has(target)) ? [] : [{ actors: [actor], adds }];
        }
        if (scenario.consumers.some(({ id }) => id === actor)) {
          const isWaiting =
            worlds[n]?.isPresent(actor, contract) && !until.some((s) => s.supports.get(actor)?.has(target));
          return isWaiting ? [{ actors: [actor], adds }] : [];
        }
        const addresses = addressesOf(scenario, actor).filter(
          (address) =>
            worlds[n]?.isPresentAt(actor, address, contract) &&
            !until.some((state) => state.offers.get(actor)?.get(address)?.has(target)),
        );
        return addresses.length > 0 ? [{ actors: [actor], adds, addresses }] : [];
      });
    });
  return {
    ...scenario,
    phases: scenario.phases.map(
      (phase, n): Phase => ({ ...phase, changes: [...(phase.changes ?? []), ...changesIn(n)] }),
    ),
  };
}

function plainHoldUp(scenario: Scenario, was: PlainEvaluation, actors: readonly string[]) {
  const is = evaluatePlainly(withTarget(scenario, actors));
  const count = scenario.phases.length;
  const phaseOf = (id: string | null) => (id === null ? count : scenario.phases.findIndex((phase) => phase.id === id));
  const then = new Map(forAll(is).map((row) => [keyOf(row), row]));
  // All platforms at once are the same as the only one.
  const isTold = ({ kind }: PlainRetirement) => kind !== 'platforms' || scenario.platforms.length > 1;
  const won = forAll(was)
    .filter(isTold)
    .flatMap((row) => {
      const phases = phaseOf(row.earliest) - phaseOf(then.get(keyOf(row))?.earliest ?? null);
      return phases > 0 ? [{ phases, isNew: row.earliest === null }] : [];
    });
  const breaks = is.phases.reduce(
    (sum, phase, n) => sum + common(linksOf(phase, 'broken'), linksOf(was.phases[n], 'answered')).size,
    0,
  );
  return {
    freed: won.length,
    gained: won.filter(({ isNew }) => isNew).length,
    phases: won.reduce((sum, { phases }) => sum + phases, 0),
    breaks,
  };
}

/** Some of the actors share a system. */
const arbitraryWithSystems = arbitraryOf((dice): Scenario => {
  const scenario = drawScenario(dice);
  const named = <Actor extends object>(actor: Actor) => (dice.chance(40) ? { ...actor, system: 'S' } : actor);
  return { ...scenario, consumers: scenario.consumers.map(named), producers: scenario.producers.map(named) };
});

test(
  'who holds up what is what a plain evaluation finds of the plan with the target given to them',
  () => {
    const seen = { actors: 0, systems: 0, none: 0 };
    always(60, arbitraryWithSystems, (scenario) => {
      const { actors, systems, late, tried } = rankHoldUps(analyse(scenario));
      expect(tried).toBe(late);
      const was = evaluatePlainly(scenario);
      for (const { id } of [...scenario.consumers, ...scenario.producers, ...scenario.platforms]) {
        const plain = plainHoldUp(scenario, was, [id]);
        const told = actors.find((one) => one.id === id);
        if (plain.freed === 0) expect(told).toBeUndefined();
        else expect(told).toMatchObject({ ...plain, actors: [id] });
        if (told) seen.actors++;
        else seen.none++;
      }
      const inSystem = [...scenario.consumers, ...scenario.producers].flatMap(({ id, system }) => (system ? [id] : []));
      const plain = plainHoldUp(scenario, was, inSystem);
      if (inSystem.length > 1 && plain.freed > 0)
        expect(systems).toMatchObject([{ ...plain, id: 'S', actors: inSystem }]);
      else expect(systems).toEqual([]);
      seen.systems += systems.length;
      const order = actors.map(({ freed, phases }) => freed * 1000 + phases);
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    });

    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  },
  TIME,
);

const withEnd = (scenario: Scenario, version: string, day: DateText | null): Scenario => ({
  ...scenario,
  contracts: scenario.contracts.map((contract) => ({
    ...contract,
    versions: contract.versions.map(({ endOfLife, ...rest }) => {
      if (rest.id !== version) return endOfLife === undefined ? rest : { ...rest, endOfLife };
      return day === null ? rest : { ...rest, endOfLife: day };
    }),
  })),
});

/** The plan as it stands in a phase, and then on a day; how its links fare then. */
function linksOnTheDay(scenario: Scenario, phase: number, date: DateText, which: 'broken' | 'accepted' | 'answered') {
  const phases = [...scenario.phases.slice(0, phase + 1), { id: 'next', title: 'next', date }];
  return linksOf(evaluatePlainly({ ...scenario, phases }).phases.at(-1), which);
}

const dayBefore = (day: DateText): DateText => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const arbitraryEnd = arbitraryOf((dice) => {
  const scenario = drawScenario(dice);
  const days = ['2025-12-31', '2026-01-01', '2026-02-15', '2026-03-01', '2026-06-30', '2027-01-01'];
  const versions = scenario.contracts.flatMap((contract) => contract.versions.map(({ id }) => id));
  return { scenario, version: dice.one(versions), day: dice.one(days) };
});

test(
  'what dies with a version is what a plain evaluation loses on the day',
  () => {
    const seen = { links: 0, accepted: 0, later: 0, retirements: 0, none: 0 };
    always(150, arbitraryEnd, ({ scenario, version, day }) => {
      const dates = datesOf(scenario);
      if (dates.every((date) => date === null)) return;
      const dying = findDying(analyse(scenario), version, day);
      const living = dates.findLastIndex((date) => date === null || date <= day);
      expect(dying.phase).toBe(living < 0 ? null : living);
      const [never, then] = [
        evaluatePlainly(withEnd(scenario, version, null)),
        evaluatePlainly(withEnd(scenario, version, day)),
      ];
      if (living < 0) seen.none++;
      else {
        const answered = linksOnTheDay(withEnd(scenario, version, null), living, day, 'answered');
        const lost = (which: 'broken' | 'accepted') =>
          common(answered, linksOnTheDay(withEnd(scenario, version, dayBefore(day)), living, day, which));
        expect(dying).toMatchObject({ links: lost('broken').size, accepted: lost('accepted').size });
        expect(
          new Set(
            dying.first.map(({ application, consumer, address }) => JSON.stringify([application, consumer, address])),
          ),
        ).toEqual(new Set([...lost('broken')].slice(0, DYING_LIMIT)));
      }
      const later = scenario.phases.flatMap((_, phase) => {
        const answered = linksOf(never.phases[phase], 'answered');
        const links = common(answered, linksOf(then.phases[phase], 'broken')).size;
        const accepted = common(answered, linksOf(then.phases[phase], 'accepted')).size;
        return links + accepted > 0 ? [{ phase, links, accepted }] : [];
      });
      expect(dying.later).toEqual(later);
      const was = new Map(forAll(evaluatePlainly(scenario)).map((row) => [keyOf(row), row]));
      const changed = forAll(then).filter((row) => {
        const old = was.get(keyOf(row));
        return old?.verdict !== row.verdict || old.earliest !== row.earliest;
      });
      expect(dying.retirements.map(({ b }) => b && [keyOf(b), b.verdict])).toEqual(
        changed.map((row) => [keyOf(row), row.verdict]),
      );
      seen.links += dying.links;
      seen.accepted += dying.accepted;
      seen.later += later.length;
      seen.retirements += changed.length;
    });

    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  },
  TIME,
);
