import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { createTeller } from '../../i18n/createTeller.ts';
import { createWords } from '../../i18n/createWords.ts';
import { applyEdit, findObstacle } from '../../model/edits/applyEdit.ts';
import type { Edit } from '../../model/edits/Edit.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { type ActorKind, toAdditions } from '../shared/toAdditions.ts';
import { describePlanRow } from './describePlanRow.ts';
import { toGapCells } from './toGapCells.ts';
import { extentOf, toNeedRows } from './toNeedRows.ts';
import { toPermissionRows, toRouteRows } from './toOverrideRows.ts';
import { toMove, toPlanRows, toRemoval } from './toPlanRows.ts';
import { toRetirementEdit } from './toRetirementEdit.ts';
import { toVersionGroups } from './toVersionGroups.ts';

const read = (name: string) => JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8')) as Scenario;
const example = read('exempel-1');
const journal = read('sammanhallen-journal');

const tell = (scenario: Scenario) => createTeller(createWords('sv'), analyse(scenario));
const edited = (scenario: Scenario, ...edits: readonly (Edit | null)[]) =>
  edits.reduce<Scenario>((now, edit) => {
    if (!edit) throw new Error('no such edit');
    expect(findObstacle(now, edit)).toBeNull();
    return applyEdit(now, edit);
  }, scenario);

const printPlan = (scenario: Scenario, actor: string) =>
  toPlanRows(scenario, actor).map(
    (row) => `${scenario.phases[row.phase]?.title}: ${describePlanRow(tell(scenario), row)}`,
  );
const rowOf = (scenario: Scenario, actor: string, key: string) => {
  const row = toPlanRows(scenario, actor).find((one) => one.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
};

describe('what the plan does to an actor', () => {
  it('is listed over all phases, with what it starts from', () => {
    expect(printPlan(example, 'p2')).toEqual(['Utgångsläge: har TKv1', 'Fas 1: inför TKv2', 'Fas 3: släcker TKv1']);
    expect(printPlan(example, 'p3')).toEqual(['Fas 2: inför TKv2']);
    expect(printPlan(example, 'ntjp')).toEqual([]);
  });

  it('keeps its row when it is put in another phase, and nothing of it is left when it is removed', () => {
    const row = rowOf(example, 'p2', 'adds TKv2 0');
    const later = edited(example, toMove(example, 'p2', row, 2));
    expect(rowOf(later, 'p2', 'adds TKv2 0').phase).toBe(2);
    expect(toMove(example, 'p2', row, 4)).toBeNull();
    const none = edited(later, toRemoval(later, 'p2', rowOf(later, 'p2', 'adds TKv2 0')));
    expect(printPlan(none, 'p2')).toEqual(['Utgångsläge: har TKv1', 'Fas 3: släcker TKv1']);
    expect(printPlan(none, 'c2')).toEqual(printPlan(example, 'c2'));
  });

  it('may be that it has a version from the start, which then comes later or not at all', () => {
    const row = rowOf(example, 'p1', 'adds TKv1 0');
    expect(printPlan(edited(example, toMove(example, 'p1', row, 1)), 'p1')).toEqual([
      'Fas 1: inför TKv1',
      'Fas 2: inför TKv2',
    ]);
    expect(printPlan(edited(example, toRemoval(example, 'p1', row)), 'p1')).toEqual(['Fas 2: inför TKv2']);
  });

  it('may make no difference, or be an override, a move or a departure', () => {
    const plan = edited(
      example,
      { kind: 'addPlatform', platform: { id: 'rtp', name: 'RTP' } },
      { kind: 'addVersionToActor', actor: 'c1', version: 'TKv2', phase: 'fas-1' },
      { kind: 'setPermission', caller: 'c1', version: 'TKv2', phase: 'fas-1', state: 'closed' },
      { kind: 'moveActor', actor: 'c1', phase: 'fas-2', platform: 'rtp' },
      { kind: 'letActorLeave', actor: 'c2', phase: 'fas-3' },
      { kind: 'setRoute', producer: 'p1', version: 'TKv1', phase: 'fas-3', state: 'open' },
    );
    expect(printPlan(plan, 'c1')).toEqual([
      'Utgångsläge: har TKv1',
      'Fas 1: inför TKv2',
      'Fas 1: behörighet för TKv2: ges inte',
      'Fas 2: flyttar till RTP',
      'Fas 3: släcker TKv1',
      'Fas 3: inför TKv2 (gör ingen skillnad)',
    ]);
    expect(printPlan(plan, 'c2').at(-1)).toBe('Fas 3: lämnar');
    expect(printPlan(plan, 'p1').at(-1)).toBe('Fas 3: vägval för TKv1: öppet');
  });

  it('may be at some of a producer’s addresses', () => {
    const at = (address: string): Edit => ({
      kind: 'addVersionToActor',
      actor: 'p1',
      version: 'TKv2',
      phase: 'fas-1',
      addresses: [address],
    });
    const plan = edited(example, { kind: 'addAddress', producer: 'p1', address: 'A' }, at('A'));
    expect(printPlan(plan, 'p1')).toContain('Fas 1: inför TKv2 på A');
    expect(printPlan(edited(plan, at('p1')), 'p1')).toContain('Fas 1: inför TKv2');
  });
});

describe('R6 who needs whom', () => {
  const print = (scenario: Scenario, application: string, actor: string) => {
    const found = scenario.applications.find(({ id }) => id === application);
    if (!found) throw new Error('no such application');
    return toNeedRows(scenario, found, actor).map((row) => `${row.id} ${extentOf(row)}`);
  };

  it('is told from both sides', () => {
    expect(print(example, 'app', 'c1')).toEqual(['p1 all', 'p2 all', 'p3 all']);
    expect(print(example, 'app', 'p3')).toEqual(['c1 all', 'c2 all']);
    expect(print(example, 'app', 'c3')).toEqual([]);
    const fewer = edited(example, {
      kind: 'setNeed',
      application: 'app',
      consumers: ['c1'],
      producers: ['p3'],
      needed: false,
    });
    expect(print(fewer, 'app', 'c1')).toEqual(['p1 all', 'p2 all', 'p3 none']);
    expect(print(fewer, 'app', 'p3')).toEqual(['c1 none', 'c2 all']);
  });

  it('is the links of the engine, address by address', () => {
    const { links } = analyse(journal);
    for (const application of journal.applications) {
      for (const consumer of journal.consumers) {
        const told = toNeedRows(journal, application, consumer.id).flatMap(({ needed }) => needed);
        const known = links(0, { application: application.id, consumers: [consumer.id] }).map(({ address }) => address);
        expect([...new Set(told)].sort()).toEqual([...known].sort());
      }
      for (const producer of journal.producers) {
        const told = toNeedRows(journal, application, producer.id).flatMap(({ id, needed }) =>
          needed.map((address) => `${id} ${address}`),
        );
        const own = new Set(producer.addresses ?? [producer.id]);
        const known = links(0, { application: application.id }).filter(({ address }) => own.has(address));
        const isTaking = toNeedRows(journal, application, producer.id).length > 0;
        expect(told.sort()).toEqual(isTaking ? known.map((one) => `${one.consumer} ${one.address}`).sort() : []);
      }
    }
  });

  it('gaps are named by producers, and by addresses where some are left out', () => {
    const { links } = analyse(journal);
    const own = links(0, { consumers: ['nationell-oversikt'], producers: ['soderhav'] });
    const [whole] = toGapCells(journal, own);
    expect(whole).toEqual({
      application: own[0]?.application,
      consumers: ['nationell-oversikt'],
      producers: ['soderhav'],
    });
    expect(toGapCells(journal, own.slice(0, 1))).toEqual([{ ...whole, addresses: [own[0]?.address] }]);
  });
});

describe('S4, S5 routes and permissions', () => {
  it('follow the version, or are governed, everywhere or somewhere', () => {
    const rows = (scenario: Scenario) =>
      [
        ...toRouteRows(tell(scenario), 2, 'p1', ['TKv1', 'TKv2']),
        ...toPermissionRows(tell(scenario), 2, 'c1', ['TKv1', 'TKv2']),
      ].map(({ version, state, open }) => `${version} ${state} ${open}`);
    expect(rows(example)).toEqual(['TKv1 auto all', 'TKv2 auto all', 'TKv1 auto all', 'TKv2 auto none']);
    const governed = edited(
      example,
      { kind: 'setRoute', producer: 'p1', version: 'TKv1', phase: 'fas-1', state: 'closed' },
      { kind: 'setPermission', caller: 'c1', version: 'TKv2', phase: 'fas-2', addresses: ['p3'], state: 'open' },
    );
    expect(rows(governed)).toEqual(['TKv1 closed none', 'TKv2 auto all', 'TKv1 auto all', 'TKv2 mixed some']);
  });
});

describe('which versions concern an actor', () => {
  it('those of its applications’ contracts, and those that it has', () => {
    const other = { id: 'annat', name: 'Annat', versions: [{ id: 'v1' }] };
    const plan = edited(example, { kind: 'addContract', contract: other });
    const print = (actor: string) =>
      toVersionGroups(plan, analyse(plan).actor(0, actor)).map(
        ({ contract, versions }) =>
          `${contract.id}: ${versions.map(({ version, facts }) => `${version}${facts ? '' : '?'}`).join(' ')}`,
      );
    expect(print('c3')).toEqual(['tk: TKv1 TKv2?']);
    expect(print('ntjp')).toEqual(['tk: TKv1 TKv2', 'annat: v1']);
  });
});

describe('R11 a version is dropped when it may go', () => {
  const wishes = (scenario: Scenario) =>
    analyse(scenario).retirements.flatMap((retirement) => {
      const wish = toRetirementEdit(scenario, retirement);
      return wish ? [{ retirement, wish }] : [];
    });
  const print = (scenario: Scenario) =>
    wishes(scenario).map(({ retirement: { actor }, wish }) => `${actor} ${wish.kind} ${wish.phase}`);

  it('earlier, later, or kept', () => {
    expect(print(example)).toEqual(['c2 advance 2']);
    const early: Edit = { kind: 'retireVersion', actors: ['p2'], version: 'TKv1', phase: 'fas-1' };
    expect(print(edited(example, early))).toContain('p2 postpone 3');
    const never: Edit = { kind: 'retireVersion', actors: ['p1'], version: 'TKv1', phase: 'fas-2' };
    expect(print(edited(example, never))).toContain('p1 keep 2');
  });

  it('and then it is safe, or kept', () => {
    for (const scenario of [example, journal]) {
      for (const { retirement, wish } of wishes(scenario)) {
        const after = analyse(edited(scenario, wish.edit)).retirements.find(
          (one) =>
            one.kind === retirement.kind &&
            one.actor === retirement.actor &&
            one.version === retirement.version &&
            one.application === null,
        );
        expect(after?.verdict).toBe(wish.kind === 'keep' ? 'blocked' : 'safe');
        expect(after?.planned).toBe(wish.kind === 'keep' ? null : wish.phase);
      }
    }
  });
});

/** As the panel asks for it: one name, in the application that is shown, else the first. */
function add(scenario: Scenario, kind: ActorKind, name: string, application = scenario.applications[0]?.id ?? '') {
  const [addition] = toAdditions(scenario, kind, [name.trim()], application);
  if (!addition) throw new Error('nobody new');
  return addition;
}

describe('someone new', () => {
  it('has the first version and a part in the application', () => {
    const consumer = add(example, 'consumer', ' Åsas system ', 'annan');
    const plan = edited(example, consumer.edit);
    expect(plan.consumers.at(-1)).toEqual({ id: 'asas-system', name: 'Åsas system', supports: ['TKv1'] });
    expect(plan.applications.map(({ consumers }) => consumers?.includes(consumer.id))).toEqual([false, true]);
    expect(analyse(plan).links(0, { consumers: [consumer.id] })).toHaveLength(1);
    const again = add(plan, 'producer', 'Åsas system');
    expect(again.id).toBe('asas-system-2');
    expect(edited(plan, again.edit).applications[0]?.producers).toContain(again.id);
    expect(add(plan, 'platform', 'RTP').edit).toEqual({
      kind: 'addPlatform',
      platform: { id: 'rtp', name: 'RTP' },
    });
  });
});
