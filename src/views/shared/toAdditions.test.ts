import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { applyEdit } from '../../model/edits/applyEdit.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { toAdditions } from './toAdditions.ts';

const example: Scenario = JSON.parse(readFileSync('scenarios/exempel-1.json', 'utf8'));

it('new actors get ids of their own, the oldest version, and take part where the others do', () => {
  const additions = toAdditions(example, 'producer', ['P 1', 'P 1', '☃'], null);
  expect(additions.map(({ id }) => id)).toEqual(['p-1', 'p-1-2', 'a']);
  const after = applyEdit(example, { kind: 'together', edits: additions.map(({ edit }) => edit) });
  expect(after.producers.slice(-3).map(({ supports }) => supports)).toEqual([['TKv1'], ['TKv1'], ['TKv1']]);
  const links = analyse(after).links(0, { producers: ['p-1'] });
  expect(new Set(links.map(({ application }) => application))).toEqual(
    new Set(example.applications.map(({ id }) => id)),
  );
});

it('on a page narrowed to one application they take part in that one', () => {
  const [first] = example.applications;
  const [addition] = toAdditions(example, 'consumer', ['Ny'], first?.id ?? null);
  expect(addition?.edit).toMatchObject({ applications: [first?.id] });
});

it('a platform carries all versions and stands behind none', () => {
  expect(toAdditions(example, 'platform', ['Regional'], null)).toEqual([
    { id: 'regional', edit: { kind: 'addPlatform', platform: { id: 'regional', name: 'Regional' } } },
  ]);
});
