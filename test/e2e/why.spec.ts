// Does the page say why, and what to do? What is selected by key, and what the panel then says.
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { openScenario, panel, readGaps, stepTo } from './readPage.ts';

/** Title, reason and mends of the first link that the panel tells of. */
async function readWhy(page: Page) {
  const link = panel(page).getByRole('article').first();
  const items = async (heading: string, each = '> li') => {
    const section = link.locator('section', { has: page.getByRole('heading', { name: heading }) });
    return (await section.getByRole('list').first().locator(each).allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );
  };
  return {
    title: await link.getByRole('heading', { level: 2 }).innerText(),
    text: (await link.getByRole('paragraph').allInnerTexts()).join(' '),
    trace: await items('Anropet, steg för steg'),
    mends:
      (await link.getByRole('heading', { name: 'Så lagas det' }).count()) > 0
        ? await items('Så lagas det', '> li > p')
        : [],
  };
}

test('R4: a fallback is told attempt by attempt', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-1&sel=pair:c2~p1');
  const { title, text, trace, mends } = await readWhy(page);
  expect(title).toBe('Tjänstekonsument 2 når Tjänsteproducent 1 på TKv1, på andra försöket');
  expect(text).toContain('(VP004 i NTJP), så Tjänstekonsument 2 faller tillbaka till TKv1.');
  expect(trace).toEqual([
    expect.stringMatching(/^TKv2 .*NTJP.* VP004$/),
    expect.stringMatching(/^TKv1 .*NTJP.* besvarat$/),
  ]);
  expect(mends).toEqual([]);
});

test('R8: an accepted gap says why it is broken, why it is accepted, and what would mend it', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2');
  await page.getByRole('button', { name: /en accepterad lucka$/ }).press('Enter');
  const { title, text, mends } = await readWhy(page);
  expect(title).toBe('Tjänstekonsument 1 når inte Tjänsteproducent 3');
  expect(text).toContain('Tjänsteproducent 3 har bara TKv2, och Tjänstekonsument 1 kan bara TKv1 (VP004 i NTJP).');
  expect(text).toContain('Luckan är accepterad');
  expect(mends).toEqual([
    'Låt Tjänstekonsument 1 införa TKv2 redan i fas 2, inte först i fas 3. Länken besvaras då på TKv2.',
    'Låt Tjänsteproducent 3 erbjuda TKv1. Länken besvaras då på TKv1.',
  ]);
});

test('R5: the VP007 trap is seen, explained and mended', async ({ page }) => {
  await openScenario(page, 'vp007-fallan');
  await stepTo(page, 'ArrowRight', 'Konsumenten först');
  expect(await readGaps(page)).toEqual([]);
  await stepTo(page, 'ArrowRight', 'Fällan');
  expect(await readGaps(page)).toEqual(['Remissvyn når inte Journal Havsnäs: VP007']);
  await page.getByRole('button', { name: 'Remissvyn når inte Journal Havsnäs: VP007' }).press('Enter');
  const { text, trace, mends } = await readWhy(page);
  expect(text).toContain('Remissvyn saknar behörighet för TKv2 hos Journal Havsnäs (VP007 i NTJP)');
  expect(text).toContain('TKv1 hade fungerat, men VP007 leder inte till återfall.');
  expect(trace).toEqual([expect.stringMatching(/^TKv2 .*NTJP.* VP007$/)]);
  expect(mends[0]).toBe('Ge Remissvyn behörighet för TKv2 hos Journal Havsnäs. Länken besvaras då på TKv2.');
  await stepTo(page, 'ArrowRight', 'Boten');
  expect(await readGaps(page)).toEqual([]);
});

test('R5: a route left open after its version breaks whoever falls back to it', async ({ page }) => {
  await openScenario(page, 'vp007-fallan', 'phase=andra-fallan');
  expect(await readGaps(page)).toEqual([
    'Remissvyn når inte Journal Tallmo: VP009',
    'Läkarportalen når inte Journal Tallmo: VP009',
  ]);
});

test('R10–R12: an actor says when its versions may go, and who holds them until then', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2');
  await page.getByRole('button', { name: /^Tjänsteproducent 2, / }).press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Tjänsteproducent 2');
  await expect(panel(page).getByText('TKv1: tryggt')).toBeVisible();
  await panel(page).getByText('Behövs i 3 faser').press('Enter');
  await expect(panel(page).getByText('Utgångsläge: 2 länkar')).toBeVisible();
  await expect(panel(page).getByText('Fas 1: 1 länk')).toBeVisible();
  await panel(page).getByText('Fas 2: 1 länk').press('Enter');
  const holder = panel(page).getByRole('listitem').filter({ hasText: 'Tjänstekonsument 1 – Tjänsteproducent 2' });
  await expect(holder).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Läget i fasen');
});

test('an application narrows everything', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2');
  await page.getByRole('combobox', { name: 'Tillämpning' }).selectOption('En annan tillämpning');
  await expect(panel(page).getByRole('definition').first()).toHaveText('1');
  expect(await readGaps(page)).toEqual([]);
  await expect(page.getByRole('button', { name: /^Fas 2 / })).toHaveAccessibleName(/1 på utgående version$/);
});
