// Does an edit do what its name says, and nothing else, as the engine sees it?
import { expect, test } from 'vitest';
import type { LinkFact } from '../src/engine/Analysis.ts';
import { analyse } from '../src/engine/analyse.ts';
import { applyEdit, findObstacle } from '../src/model/edits/applyEdit.ts';
import type { Edit, EditKind, EditOf } from '../src/model/edits/Edit.ts';
import { addressesOf } from '../src/model/edits/findActor.ts';
import type { Change, Scenario } from '../src/model/Scenario.ts';
import { drawKind } from './drawEdit.ts';
import { always } from './plain/always.ts';
import { arbitraryOf } from './plain/arbitrary/Dice.ts';
import { drawScenario } from './plain/arbitraryScenario.ts';
import { toEvaluation } from './plain/toEvaluation.ts';

const RUNS = 50;
const TIME = 60_000;

interface Case<Kind extends EditKind> {
  readonly before: Scenario;
  readonly edit: EditOf<Kind>;
  readonly after: Scenario;
}

function whenever<Kind extends EditKind>(kind: Kind, holds: (given: Case<Kind>) => void): void {
  const arbitrary = arbitraryOf((dice) => {
    const before = drawScenario(dice);
    return { before, edit: drawKind(dice, before, kind) as EditOf<Kind> };
  });
  let offered = 0;
  always(RUNS, arbitrary, ({ before, edit }) => {
    if (findObstacle(before, edit as Edit)) return;
    offered++;
    holds({ before, edit, after: applyEdit(before, edit as Edit) });
  });
  expect(offered).toBeGreaterThan(RUNS / 10);
}

/** The plan with the changes written plainly at the end of a phase. */
const withChanges = (scenario: Scenario, phase: string, changes: readonly Change[]): Scenario => ({
  ...scenario,
  phases: scenario.phases.map((each) =>
    each.id === phase ? { ...each, changes: [...(each.changes ?? []), ...changes] } : each,
  ),
});

function expectSameFacts(a: Scenario, b: Scenario): void {
  expect(toEvaluation(analyse(a))).toEqual(toEvaluation(analyse(b)));
}

const linksOf = (scenario: Scenario): readonly (readonly LinkFact[])[] => {
  const analysis = analyse(scenario);
  return scenario.phases.map((_, phase) => analysis.links(phase));
};

/** Actor, version, and how much of it there is, phase by phase. */
function versionsOf(scenario: Scenario) {
  const analysis = analyse(scenario);
  const actors = [...scenario.platforms, ...scenario.consumers, ...scenario.producers];
  return scenario.phases.map(({ id }, phase) => ({
    id,
    has: actors.flatMap((actor) =>
      analysis
        .actor(phase, actor.id)
        .versions.filter(({ extent }) => extent !== 'none')
        .map(({ version, addressCount }) => ({ actor: actor.id, version, addressCount })),
    ),
  }));
}

test.each(['addVersionToActor', 'removeVersionFromActor'] as const)(
  'S1–S3 %s does what the change at the end of the phase would do',
  (kind) => {
    whenever(kind, ({ before, edit, after }) => {
      const { actor, version, phase, addresses } = edit;
      const does = kind === 'addVersionToActor' ? { adds: [version] } : { removes: [version] };
      const change = { actors: [actor], ...does, ...(addresses ? { addresses } : {}) };
      expectSameFacts(after, withChanges(before, phase, [change]));
    });
  },
  TIME,
);

test(
  'S4 setRoute does what the entry at the end of the phase would do',
  () => {
    whenever('setRoute', ({ before, edit, after }) => {
      const { kind: _, producer, phase, ...entry } = edit;
      expectSameFacts(after, withChanges(before, phase, [{ actors: [producer], routes: [entry] }]));
    });
  },
  TIME,
);

test(
  'S5 setPermission does what the entry at the end of the phase would do',
  () => {
    whenever('setPermission', ({ before, edit, after }) => {
      const { kind: _, caller, phase, ...entry } = edit;
      expectSameFacts(after, withChanges(before, phase, [{ actors: [caller], permissions: [entry] }]));
    });
  },
  TIME,
);

test(
  'S1 applyMend does what its changes at the end of the phase would do',
  () => {
    whenever('applyMend', ({ before, edit, after }) => {
      expectSameFacts(after, withChanges(before, edit.phase, edit.changes));
    });
  },
  TIME,
);

test(
  'S1 moveActor does what the change at the end of the phase would do',
  () => {
    whenever('moveActor', ({ before, edit: { actor, phase, platform }, after }) => {
      expectSameFacts(after, withChanges(before, phase, [{ actors: [actor], moves: platform }]));
    });
  },
  TIME,
);

test(
  'S7 letActorLeave does what the change at the end of the phase would do',
  () => {
    whenever('letActorLeave', ({ before, edit: { actor, phase }, after }) => {
      expectSameFacts(after, withChanges(before, phase, [{ actors: [actor], leaves: true }]));
    });
  },
  TIME,
);

test(
  'movePhaseChange leaves alone what others do, and other versions',
  () => {
    whenever('movePhaseChange', ({ before, edit: { actor, version }, after }) => {
      const others = (scenario: Scenario) =>
        versionsOf(scenario).map(({ has }) => has.filter((one) => one.actor !== actor || one.version !== version));
      expect(others(after)).toEqual(others(before));
    });
  },
  TIME,
);

test(
  'removeActor of a consumer leaves the links of others alone',
  () => {
    whenever('removeActor', ({ before, edit: { actor }, after }) => {
      const isSource = before.producers.some(({ aggregates }) => aggregates === actor);
      if (isSource || before.platforms.some(({ id }) => id === actor)) return;
      const own = addressesOf(before, actor);
      const others = (scenario: Scenario) =>
        linksOf(scenario).map((links) =>
          links
            .filter((link) => link.consumer !== actor && !own.includes(link.address))
            .map(({ missing: _, ...link }) => link),
        );
      expect(others(after)).toEqual(others(before));
    });
  },
  TIME,
);

test(
  'mergePhase lets the next phases be as they were',
  () => {
    whenever('mergePhase', ({ before, edit: { phase }, after }) => {
      expect(versionsOf(after)).toEqual(versionsOf(before).filter(({ id }) => id !== phase));
    });
  },
  TIME,
);

test(
  'renameAddress changes the name of an address and nothing else',
  () => {
    whenever('renameAddress', ({ before, edit: { address, to }, after }) => {
      const renamed = (one: string) => (one === address ? to : one);
      const expected = linksOf(before).map((links) =>
        links.map((link) => ({ ...link, address: renamed(link.address), missing: link.missing.map(renamed) })),
      );
      expect(linksOf(after)).toEqual(expected);
    });
  },
  TIME,
);

/** Which links of an application an edit of its cells means. */
function isMeant(scenario: Scenario, { application, consumers, producers, addresses }: EditOf<'setNeed'>) {
  const wanted = addresses ?? producers.flatMap((id) => addressesOf(scenario, id));
  const listed = producers.flatMap((id) => addressesOf(scenario, id));
  return (link: Pick<LinkFact, 'application' | 'consumer' | 'address'>) =>
    link.application === application &&
    consumers.includes(link.consumer) &&
    wanted.includes(link.address) &&
    listed.includes(link.address);
}
const keyOf = ({ application, consumer, address }: LinkFact) => [application, consumer, address].join();

test(
  'R6 setNeed adds or takes away just the links that it names',
  () => {
    whenever('setNeed', ({ before, edit, after }) => {
      const meant = isMeant(before, edit);
      const links = (scenario: Scenario) => linksOf(scenario)[0] ?? [];
      const others = (scenario: Scenario) =>
        links(scenario)
          .filter((link) => !meant(link))
          .map(keyOf);
      expect(others(after)).toEqual(others(before));
      const addresses = new Set(edit.producers.flatMap((id) => addressesOf(before, id)));
      const wanted = edit.consumers.flatMap((consumer) =>
        [...addresses].map((address) => ({ application: edit.application, consumer, address })).filter(meant),
      );
      expect(links(after).filter(meant)).toHaveLength(edit.needed ? wanted.length : 0);
    });
  },
  TIME,
);

test.each(['acceptGap', 'unacceptGap'] as const)(
  'R8 %s changes just the links that it names',
  (kind) => {
    whenever(kind, ({ before, edit, after }) => {
      const meant = isMeant(before, { ...edit, kind: 'setNeed', needed: true });
      const expected = (linksOf(before)[0] ?? []).map((link) => (meant(link) ? kind === 'acceptGap' : link.accepted));
      expect((linksOf(after)[0] ?? []).map(({ accepted }) => accepted)).toEqual(expected);
    });
  },
  TIME,
);

/** R10: what an entry opens or closes once the actor has dropped the version is not part of what it kept. */
const isOverridden = (scenario: Scenario, from: number, actors: readonly string[], version: string): boolean =>
  scenario.phases
    .slice(from)
    .flatMap(({ changes = [] }) => changes.filter((change) => change.actors.some((id) => actors.includes(id))))
    .some(({ routes = [], permissions = [] }) =>
      [...routes, ...permissions].some((entry) => entry.version === version),
    );

test(
  'R12 retireVersion in the earliest safe phase is safe, where nobody leaves and no entry changes it',
  () => {
    let suggested = 0;
    always(RUNS, arbitraryOf(drawScenario), (before) => {
      const isLeft = before.phases.some(({ changes = [] }) => changes.some(({ leaves }) => leaves));
      if (isLeft) return;
      for (const given of analyse(before).retirements) {
        const { kind, actor, version, application, earliest } = given;
        if (application !== null || earliest === null) continue;
        const actors = actor === null ? before.platforms.map(({ id }) => id) : [actor];
        const phase = before.phases[earliest]?.id ?? '';
        if (isOverridden(before, earliest, actors, version)) continue;
        const after = applyEdit(before, { kind: 'retireVersion', actors, version, phase });
        const same = analyse(after).retirements.find(
          (one) => one.kind === kind && one.actor === actor && one.version === version && one.application === null,
        );
        // Dropped where it came, it never comes.
        if (earliest === given.since) expect(same).toBeUndefined();
        else expect(same).toMatchObject({ verdict: 'safe', planned: earliest, earliest });
        suggested++;
      }
    });
    expect(suggested).toBeGreaterThan(RUNS / 4);
  },
  TIME,
);
