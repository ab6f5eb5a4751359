// Is a plan with many actors readable, and quick to step? Gathered into groups that open.
import { expect, test } from './page.ts';
import { choose, dropFile, headline, stepTo } from './readPage.ts';

const REGIONS = 12;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Actors `kind 1…count`, shared out among the regions. */
const actorsOf = (kind: string, count: number, supports: readonly string[]) =>
  range(count).map((i) => ({
    id: `${kind}-${i}`,
    name: `${kind} ${i}`,
    organisation: `Region ${((i - 1) % REGIONS) + 1}`,
    supports,
  }));

/** Everyone has TKv1; half of the producers go over in the second phase, one of them without keeping TKv1. */
function writeLargePlan(consumers: number, producers: number): string {
  return JSON.stringify({
    format: 1,
    title: 'En stor plan',
    contracts: [{ id: 'tk', name: 'Kontraktet', versions: [{ id: 'TKv1' }, { id: 'TKv2' }] }],
    platforms: [{ id: 'ntjp', name: 'NTJP' }],
    consumers: actorsOf('Vy', consumers, ['TKv1']),
    producers: actorsOf('Journal', producers, ['TKv1']),
    applications: [{ id: 'app', name: 'Alla till alla', contract: 'tk' }],
    phases: [
      { id: 'start', title: 'Utgångsläge' },
      {
        id: 'fas-1',
        title: 'Hälften går över',
        changes: [
          { actors: range(producers / 2).map((i) => `Journal-${i}`), adds: ['TKv2'] },
          { actors: ['Journal-1'], removes: ['TKv1'] },
        ],
      },
    ],
  });
}

test('many actors start gathered by organisation, and a group opens', async ({ page }) => {
  await page.goto('./');
  await dropFile(page, 'stor.json', writeLargePlan(36, 72));
  const map = page.getByRole('application');
  const producers = map.getByRole('button', { name: /^Region 1, 6 tjänsteproducenter/ });
  await expect(producers).toBeVisible();
  expect(await map.getByRole('button', { name: /^Region \d+, / }).count()).toBe(2 * REGIONS);
  await stepTo(page, 'ArrowRight', 'Hälften går över');
  await expect(producers).toHaveAccessibleName(/36 brutna länkar/);
  await producers.press('Enter');
  await expect(map.getByRole('button', { name: /^Journal 1, tjänsteproducent/ })).toHaveAccessibleName(
    /36 brutna länkar/,
  );
  await choose(page, 'Matris');
  await expect(page.getByRole('columnheader', { name: /^Journal 1\b/ })).toBeVisible();
});

test('a plan of 300 consumers and 2000 producers opens and steps while the page keeps answering', async ({ page }) => {
  await page.goto('./');
  await dropFile(page, 'stor.json', writeLargePlan(300, 2000));
  await expect(page.getByRole('button', { name: /^Byt scenario/ })).toContainText('En stor plan');
  await stepTo(page, 'ArrowRight', 'Hälften går över');
  const phases = page.getByRole('navigation', { name: 'Faser' });
  await expect(phases.getByRole('button', { name: /^Hälften går över/ })).toHaveAccessibleName(/300 brutna/);
  await stepTo(page, 'ArrowLeft', 'Utgångsläge');
  await expect(headline(page)).toBeVisible();
});
