import { describe, expect, it } from 'vitest';
import type { Edit } from '../model/edits/Edit.ts';
import type { Obstacle } from '../model/edits/Obstacle.ts';
import type { Scenario } from '../model/Scenario.ts';
import { createWords } from './createWords.ts';
import { describeEdit } from './describeEdit.ts';
import { describeObstacle } from './describeObstacle.ts';

const SCENARIO: Scenario = {
  format: 1,
  title: 'Plan',
  contracts: [
    {
      id: 'tk',
      name: 'Kontraktet',
      versions: [
        { id: 'v1', label: 'TKv1' },
        { id: 'v2', label: 'TKv2' },
      ],
    },
  ],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [1, 2, 3, 4, 5].map((n) => ({ id: `c${n}`, name: `K${n}` })),
  producers: [{ id: 'p1', name: 'P1', addresses: ['SE1', 'SE2'] }],
  applications: [{ id: 'app', name: 'Journalen', contract: 'tk' }],
  phases: [
    { id: 'start', title: 'Utgångsläge' },
    { id: 'fas-2', title: 'Fas 2' },
  ],
  claims: [{ phase: 'fas-2', text: 'Alla når alla.', expect: { status: ['target'] } }],
  known: [{ code: 'fallback-calls', phase: 'fas-2', why: 'Väntat.' }],
};
const sv = createWords('sv');
const en = createWords('en');

describe('an edit is called', () => {
  const cases: readonly (readonly [Edit, string, string])[] = [
    [
      { kind: 'addVersionToActor', actor: 'c1', version: 'v2', phase: 'fas-2' },
      'Lägg till TKv2 hos K1 i Fas 2',
      'Add TKv2 at K1 in Fas 2',
    ],
    [
      { kind: 'removeVersionFromActor', actor: 'p1', version: 'v1', phase: 'fas-2', addresses: ['SE2'] },
      'Ta bort TKv1 hos P1 (SE2) i Fas 2',
      'Remove TKv1 at P1 (SE2) in Fas 2',
    ],
    [
      { kind: 'movePhaseChange', actor: 'c1', version: 'v1', does: 'removes', from: 'fas-2', to: 'start' },
      'Flytta avvecklingen av TKv1 hos K1 från Fas 2 till Utgångsläge',
      'Move the retirement of TKv1 at K1 from Fas 2 to Utgångsläge',
    ],
    [
      {
        kind: 'movePlanned',
        actors: ['c1', 'c2'],
        planned: { does: 'adds', version: 'v2' },
        from: 'fas-2',
        to: 'start',
      },
      'Flytta införandet av TKv2 hos K1 och K2 från Fas 2 till Utgångsläge',
      'Move the introduction of TKv2 at K1 and K2 from Fas 2 to Utgångsläge',
    ],
    [
      { kind: 'removePlanned', actors: ['p1'], planned: { does: 'leaves' }, phase: 'fas-2' },
      'Ta bort avslutet för P1 i Fas 2',
      'Remove the departure of P1 in Fas 2',
    ],
    [
      { kind: 'slipActors', actors: ['c1', 'p1'], phases: 2, titles: ['Fas 3', 'Fas 4'] },
      'Senarelägg K1 och P1 med 2 faser',
      'Put off K1 and P1 by 2 phases',
    ],
    [
      { kind: 'slipActors', actors: ['c1'], phases: 1, titles: ['Fas 3'], from: 'fas-2' },
      'Senarelägg K1 med 1 fas från och med Fas 2',
      'Put off K1 by 1 phase from Fas 2 on',
    ],
    [
      { kind: 'retireVersion', actors: ['c1', 'c2', 'c3', 'c4', 'c5'], version: 'v1', phase: 'fas-2' },
      'Släck TKv1 hos K1, K2, K3 och 2 till i Fas 2',
      'Retire TKv1 at K1, K2, K3 and 2 more in Fas 2',
    ],
    [
      { kind: 'setRoute', producer: 'p1', version: 'v2', phase: 'fas-2', platform: 'ntjp', state: 'closed' },
      'Stäng vägvalet för TKv2 till P1 i NTJP i Fas 2',
      'Close the route for TKv2 to P1 at NTJP in Fas 2',
    ],
    [
      { kind: 'setPermission', caller: 'c1', version: 'v2', phase: 'fas-2', addresses: ['SE1'], state: 'open' },
      'Ge K1 behörighet för TKv2 på P1 (SE1) i Fas 2',
      'Give K1 permission for TKv2 at P1 (SE1) in Fas 2',
    ],
    [
      {
        kind: 'applyMend',
        phase: 'fas-2',
        changes: [
          { actors: ['c1'], adds: ['v2'] },
          { actors: ['p1'], routes: [{ version: 'v2', state: 'open' }] },
        ],
      },
      'Laga i Fas 2: K1 får TKv2 och vägval för TKv2 till P1',
      'Mend in Fas 2: K1 gets TKv2 and route for TKv2 to P1',
    ],
    [
      { kind: 'acceptGap', application: 'app', consumers: ['c1'], producers: ['p1'], why: '' },
      'Acceptera att K1 inte når P1 i Journalen',
      'Accept that K1 cannot reach P1 in Journalen',
    ],
    [
      { kind: 'datePhase', phase: 'fas-2', date: '2026-03-01' },
      'Datera Fas 2: 1 mars 2026',
      'Date Fas 2: 1 March 2026',
    ],
    [{ kind: 'datePhase', phase: 'fas-2', date: null }, 'Ta bort datumet för Fas 2', 'Clear the date of Fas 2'],
    [
      { kind: 'moveBoxes', positions: { c1: { x: 0, y: 0 }, c2: { x: 0, y: 0 } } },
      'Flytta 2 rutor i kartan',
      'Move 2 boxes in the map',
    ],
    [
      { kind: 'setReadyFrom', actor: 'c1', date: '2026-03-01' },
      'Ange att K1 är redo från 1 mars 2026',
      'Say that K1 is ready from 1 March 2026',
    ],
    [
      { kind: 'setReadyFrom', actor: 'c1', date: null },
      'Ta bort dagen då K1 är redo',
      'Clear the day when K1 is ready',
    ],
    [
      { kind: 'addClaim', claim: { phase: 'fas-2', text: 'K1 når P1.', expect: { status: ['target'] } } },
      'Lägg till påståendet ”K1 når P1.”',
      'Add the claim “K1 når P1.”',
    ],
    [{ kind: 'removeClaim', index: 0 }, 'Ta bort påståendet ”Alla når alla.”', 'Remove the claim “Alla når alla.”'],
    [
      { kind: 'markKnown', entry: { code: 'fallback-calls', phase: 'start', why: 'Så är det.' } },
      'Märk en iakttagelse i Utgångsläge som känd: Så är det.',
      'Mark a finding in Utgångsläge as known: Så är det.',
    ],
    [
      { kind: 'unmarkKnown', index: 0 },
      'Märk inte längre iakttagelsen i Fas 2 som känd',
      'No longer mark the finding in Fas 2 as known',
    ],
    [{ kind: 'removeActor', actor: 'gone' }, 'Ta bort gone', 'Remove gone'],
  ];
  it.each(cases)('%j', (edit, swedish, english) => {
    expect([describeEdit(sv, SCENARIO, edit), describeEdit(en, SCENARIO, edit)]).toEqual([swedish, english]);
  });
});

describe('an obstacle is told', () => {
  const cases: readonly (readonly [Obstacle, string, string])[] = [
    [
      { code: 'platform-in-use', name: 'NTJP', by: ['K1', 'P1'] },
      'K1 och P1 är beroende av NTJP.',
      'K1 and P1 depend on NTJP.',
    ],
    [
      { code: 'date-order', phase: 'Fas 1', date: '2026-03-02', next: 'Fas 2', nextDate: '2026-03-01' },
      'Fas 1 (2 mars 2026) skulle infalla efter Fas 2 (1 mars 2026).',
      'Fas 1 (2 March 2026) would come after Fas 2 (1 March 2026).',
    ],
    [{ code: 'last', what: 'phase', name: 'Fas 1' }, 'Fas 1 är den enda fasen.', 'Fas 1 is the only phase.'],
    [{ code: 'unknown', what: 'version', id: 'v9' }, 'Versionen v9 finns inte här.', 'There is no version v9 here.'],
    [
      { code: 'parent-cycle', platforms: ['A', 'B', 'A'] },
      'Plattformarna skulle stå bakom varandra i ring: A → B → A.',
      'The platforms would stand behind each other in a ring: A → B → A.',
    ],
    [{ code: 'no-such-entry', of: 'claims' }, 'Påståendet finns inte längre.', 'The claim is no longer there.'],
    [
      { code: 'claim-mixed' },
      'Ett påstående handlar om länkar eller om vad som får släckas, inte om båda.',
      'A claim is about links or about what may go, not about both.',
    ],
    [
      { code: 'not-participant', names: ['K1'], application: 'Journalen' },
      'K1 deltar inte i Journalen.',
      'K1 does not take part in Journalen.',
    ],
  ];
  it.each(cases)('%j', (obstacle, swedish, english) => {
    expect([describeObstacle(sv, obstacle), describeObstacle(en, obstacle)]).toEqual([swedish, english]);
  });
});
