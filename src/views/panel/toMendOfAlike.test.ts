// Are all links that fare alike mended by one press, and told in one line?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { createWords } from '../../i18n/createWords.ts';
import { describeEdit } from '../../i18n/describeEdit.ts';
import { applyEdit, findObstacle } from '../../model/edits/applyEdit.ts';
import type { ApplyMend } from '../../model/edits/applyMend.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { toMendOfAlike } from './toMendOfAlike.ts';

const journal: Scenario = JSON.parse(readFileSync('scenarios/sammanhallen-journal.json', 'utf8'));
const phase = 2;
const { id = '' } = journal.phases[phase] ?? {};
const analysis = analyse(journal);
const broken = analysis.links(phase, { statuses: ['broken'] });
const [first] = broken;
if (!first) throw new Error('nothing is broken');
const mends = analysis.mends(phase, first);

it('each mend that is made at an address is made at all of them', () => {
  expect(broken.length).toBe(4);
  expect(mends.length).toBeGreaterThan(1);
  for (const mend of mends) {
    const all = toMendOfAlike(analysis, phase, broken, mend);
    expect(all?.links).toBe(4);
    const edit: ApplyMend = { kind: 'applyMend', phase: id, changes: all?.changes ?? [] };
    expect(findObstacle(journal, edit)).toBeNull();
    const after = analyse(applyEdit(journal, edit));
    expect(after.phases[phase]?.counts.broken).toBe(0);
    expect(broken.map((link) => after.link(phase, link)?.status)).toEqual(broken.map(() => mend.status));
  }
});

it('it is one change with four addresses, not four', () => {
  const changes = mends.flatMap((mend) => toMendOfAlike(analysis, phase, broken, mend)?.changes ?? []);
  expect(changes).toHaveLength(mends.flatMap((mend) => mend.changes).length);
  const label = describeEdit(createWords('sv'), journal, {
    kind: 'applyMend',
    phase: id,
    changes: changes.slice(0, 1),
  });
  expect(label).toBe('Laga i Granit, första vågen: behörighet för TKv2 till Läsvy Norrsund');
});

it('one link alone has its own mend only', () => {
  for (const mend of mends) expect(toMendOfAlike(analysis, phase, [first], mend)).toBeNull();
});
