// Does a proposal say what it is, how sure it is, and what it costs those who are not heard?
import { expect, test } from 'vitest';
import { aPlan } from '../../test/planText.ts';
import { createWords } from './createWords.ts';
import { describeFacts, describeNoPlan, describeProposal, type Proposal } from './describeProposal.ts';

const scenario = aPlan('c1: v1\np1 (A B): v1\np2: v1\nf1: c1 p1 p2 +v2\nf2: c1 p1 p2 -v1');
const proposal: Proposal = {
  kind: 'plan',
  scenario,
  phases: 7,
  lowerBound: 5,
  strategy: 'cut-over',
  fit: { consumers: 1, producers: 2, groups: 1, isAllToAll: true, newcomers: 1, unable: 2 },
  cutOvers: [{ phase: 'f1', actors: ['c1', 'p1'] }],
  keeping: [{ actor: 'p1', version: 'v1', links: [{ application: 'app', consumer: 'c1', address: 'A' }] }],
  losing: [
    { actor: 'p2', phase: 'f1', until: 'f2', missing: ['A', 'B'] },
    { actor: 'p2', phase: 'f2', until: 'f2', missing: ['B'] },
  ],
};

test('a proposal whose number of phases is a bound, with a common day, and with what it costs', () => {
  expect(describeProposal(createWords('sv'), proposal)).toMatchInlineSnapshot(`
    {
      "bound": "7 faser efter starten. Färre än 5 går inte; om det går med färre än 7 är inte visat.",
      "cutOvers": [
        "Brytdatum i ”f1”: c1 och p1 byter samtidigt.",
      ],
      "keeping": [
        "p1 behåller v1 för c1, som inte byter.",
      ],
      "losing": [
        "p2 svarar utan 2 källor (p1) från ”f1” till och med ”f2”. Ingen plan hittades som behåller alla källor.",
        "p2 svarar utan 1 källa (p1) i ”f2”. Ingen plan hittades som behåller alla källor.",
      ],
      "title": "Brytdatum",
      "why": "2 aktörer kan inte köra två versioner samtidigt, och de som då behöver varandra byter i ett och samma steg. 1 ny tillkommer på vägen.",
    }
  `);
  expect(describeProposal(createWords('en'), proposal).bound).toMatchInlineSnapshot(
    `"7 phases after the start. Fewer than 5 cannot be had; whether fewer than 7 can has not been shown."`,
  );
  expect(describeProposal(createWords('sv'), { ...proposal, lowerBound: 7 }).bound).toMatchInlineSnapshot(
    `"7 faser efter starten; färre går inte."`,
  );
});

test('why there is no plan, as one sentence and as its parts', () => {
  const facts = [
    { kind: 'needs', link: { application: 'app', consumer: 'c1', address: 'B' } },
    { kind: 'unable', actor: 'c1' },
    { kind: 'ready-from', actor: 'p1', date: '2027-09-01' },
    { kind: 'ends', version: 'v1', date: '2027-06-30' },
  ] as const;
  const outcome = { kind: 'impossible', facts } as const;
  expect(describeNoPlan(createWords('sv'), scenario, outcome)).toMatchInlineSnapshot(
    `"Det finns ingen plan utan avbrott, för c1 behöver nå p1 (B), c1 kan inte köra två versioner samtidigt, p1 är klar först 1 september 2027 och v1 har slutdatum 30 juni 2027."`,
  );
  expect(describeNoPlan(createWords('en'), scenario, outcome)).toMatchInlineSnapshot(
    `"There is no plan without an outage, because c1 needs to reach p1 (B), c1 cannot run two versions at once, p1 is ready only from 1 September 2027 and v1 has its end of life on 30 June 2027."`,
  );
  expect(describeFacts(createWords('sv'), scenario, facts)).toHaveLength(4);
  expect(describeNoPlan(createWords('sv'), scenario, { kind: 'unknown', lowerBound: 3 })).toMatchInlineSnapshot(
    `"Ingen plan hittades som säkert inte bryter någon länk. Det är inte visat att ingen finns."`,
  );
  const large = { kind: 'too-large', links: 5_000_000, limit: 250_000 } as const;
  expect(describeNoPlan(createWords('en'), scenario, large)).toMatchInlineSnapshot(
    `"The plan is too large for a proposal: 5,000,000 links, and at most 250,000 are tried. Divide it, by application for example."`,
  );
});
