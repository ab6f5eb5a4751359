// Do the questions that the views ask get the same answers as a count link by link?
import { expect, test } from 'vitest';
import type { Cell, Counts } from '../src/engine/Analysis.ts';
import { analyse } from '../src/engine/analyse.ts';
import { always } from './plain/always.ts';
import { arbitraryScenario } from './plain/arbitraryScenario.ts';
import { extentChanges, extentOf, linkLists, presentActors } from './plain/differenceOf.ts';
import { evaluatePhase, openPlainly } from './plain/evaluatePlainly.ts';
import { ownerOf, trafficOf } from './plain/trafficOf.ts';

/** Two groups, of which one may be empty. */
const halves = (things: readonly { readonly id: string }[]) => {
  const ids = things.map((thing) => thing.id);
  return [ids.slice(0, ids.length >> 1), ids.slice(ids.length >> 1)] as const;
};

test('traffic is what the links of the cell say, and the cells sum to the phase', () => {
  always(150, arbitraryScenario(), (scenario) => {
    const analysis = analyse(scenario);
    const { phases, links } = openPlainly(scenario);
    const [rows, columns] = [halves(scenario.consumers), halves(scenario.producers)];
    for (const [n, world] of phases.worlds.entries()) {
      const facts = evaluatePhase(phases, links, n).links;
      for (const application of [null, ...scenario.applications.map((one) => one.id)]) {
        const own = facts.filter((link) => application === null || link.application === application);
        const cells = analysis.traffic(n, application, rows, columns);
        expect(cells.map(inOrder)).toEqual(trafficOf(world, own, rows, columns).map(inOrder));
      }
      expect(sum(analysis.traffic(n, null, rows, columns))).toEqual(analysis.phases[n]?.counts);
    }
  });
}, 300_000);

test('links by scope are the links that the scope names, and each is found by its name', () => {
  always(150, arbitraryScenario(), (scenario) => {
    const analysis = analyse(scenario);
    const { phases, links } = openPlainly(scenario);
    const consumers = halves(scenario.consumers)[0];
    const producers = halves(scenario.producers)[1];
    for (const [n, world] of phases.worlds.entries()) {
      const facts = evaluatePhase(phases, links, n).links;
      expect(analysis.links(n, { consumers })).toEqual(facts.filter((link) => consumers.includes(link.consumer)));
      expect(analysis.links(n, { producers, statuses: ['broken', 'target'] })).toEqual(
        facts.filter((link) => producers.includes(ownerOf(world, link)) && ['broken', 'target'].includes(link.status)),
      );
      for (const link of facts) expect(analysis.link(n, link)).toEqual(link);
    }
  });
}, 300_000);

test('the difference between two phases is what their links and actors say', () => {
  always(150, arbitraryScenario(), (scenario) => {
    const analysis = analyse(scenario);
    const { phases, links } = openPlainly(scenario);
    const facts = scenario.phases.map((_, n) => evaluatePhase(phases, links, n));
    const last = facts.length - 1;
    for (const [from, to] of [...facts.keys()].flatMap(
      (n) =>
        [
          [n, Math.min(n + 1, last)],
          [last, n],
        ] as const,
    )) {
      const difference = analysis.difference(from, to);
      const [before, after] = [facts[from], facts[to]];
      const [was, is] = [phases.states[from], phases.states[to]];
      if (!before || !after || !was || !is) throw new Error('no such phase');
      const lists = linkLists(before, after);
      expect(difference).toMatchObject({ from, to, ...lists });
      expect(difference.totals).toEqual(Object.fromEntries(Object.entries(lists).map(([k, list]) => [k, list.length])));
      const [then, now] = [presentActors(was), presentActors(is)];
      expect(new Set(difference.joined)).toEqual(new Set([...now].filter((actor) => !then.has(actor))));
      expect(new Set(difference.left)).toEqual(new Set([...then].filter((actor) => !now.has(actor))));
      const tell = (moves: typeof difference.added) => moves.map((one) => `${one.actor} ${one.version} ${one.extent}`);
      const { added, dropped } = extentChanges(phases, from, to);
      expect(tell(difference.added).toSorted()).toEqual(added.toSorted());
      expect(tell(difference.dropped).toSorted()).toEqual(dropped.toSorted());
      // What the plan has dropped before it was safe can no longer be let go.
      expect(difference.mayGo).toEqual(
        analysis.retirements.filter(
          ({ application, earliest, verdict }) =>
            application === null && earliest !== null && earliest > from && earliest <= to && verdict !== 'too-early',
        ),
      );
    }
  });
}, 300_000);

test('S1–S3 an actor’s facts are its state: where it stands, and what it has at how many addresses', () => {
  always(150, arbitraryScenario(), (scenario) => {
    const analysis = analyse(scenario);
    const { plan, states } = openPlainly(scenario).phases;
    for (const [n, state] of states.entries()) {
      const before = states[n - 1] ?? state;
      for (const { id } of [...scenario.consumers, ...scenario.producers, ...scenario.platforms]) {
        const facts = analysis.actor(n, id);
        const isPlatform = plan.platforms.has(id);
        expect(facts.isPresent).toBe(isPlatform || presentActors(state).has(id));
        expect(facts.wasPresent).toBe(isPlatform || presentActors(before).has(id));
        expect(facts.platform).toBe(isPlatform ? (plan.platforms.get(id)?.parent ?? null) : state.platformOf.get(id));
        const ever = [...plan.contractOf.keys()].filter((v) => states.some((one) => extentOf(one, id, v) !== 'none'));
        expect(facts.versions.map(({ version, extent, before: was }) => [version, extent, was])).toEqual(
          ever.map((version) => [version, extentOf(state, id, version), extentOf(before, id, version)]),
        );
      }
    }
  });
}, 300_000);

/** What is served and the codes in one order. */
function inOrder(cell: Cell): Cell {
  const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  return { ...cell, served: cell.served.toSorted(byText), codes: cell.codes.toSorted(byText) };
}

function sum(cells: readonly Cell[]): Counts {
  const sums = { target: 0, fallback: 0, outgoing: 0, broken: 0, accepted: 0, absent: 0 };
  for (const { counts } of cells) {
    for (const status of ['target', 'fallback', 'outgoing', 'broken', 'accepted', 'absent'] as const) {
      sums[status] += counts[status];
    }
  }
  return sums;
}
