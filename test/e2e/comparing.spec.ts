// Can one see what a change did, and set two plans side by side?
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { headline, openScenario, stepTo } from './readPage.ts';

const news = (page: Page) => page.getByRole('region', { name: 'Senaste ändringen' });
const axis = (page: Page) => page.getByRole('table', { name: /^Brutna länkar per fas/ });
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Example 1, in which the second producer drops TKv1 a phase too early. */
async function readEarlyPlan(): Promise<string> {
  const plan = JSON.parse(await readFile('scenarios/exempel-1.json', 'utf8'));
  plan.title = 'För tidigt';
  plan.phases[2].changes.push({ actors: ['p2'], removes: ['TKv1'] });
  plan.phases[3].changes = [
    { actors: ['c1'], adds: ['TKv2'], removes: ['TKv1'] },
    { actors: ['c2'], removes: ['TKv1'] },
  ];
  return JSON.stringify(plan);
}

async function openBoth(page: Page): Promise<void> {
  await openScenario(page, 'exempel-1', 'phase=fas-2&view=comparison');
  const picker = page.waitForEvent('filechooser');
  await choose(page, 'En fil …');
  const file = { name: 'tidigt.json', mimeType: 'application/json', buffer: Buffer.from(await readEarlyPlan()) };
  await (await picker).setFiles(file);
  await expect(headline(page)).toContainText('För tidigt');
}

test('with nothing to compare with, it says what can be chosen', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await choose(page, 'Jämför');
  await expect(headline(page)).toHaveText('Vad ska planen jämföras med?');
  await expect(page.getByRole('button', { name: 'Som den öppnades' })).toBeDisabled();
  await expect(page).toHaveURL(/view=comparison/);
  await expectNoAxeViolations(page, 'nothing to compare with');
});

test('two plans stand on one axis: which links differ, and what each costs', async ({ page }) => {
  await openBoth(page);
  await expect(axis(page).getByRole('row', { name: /^Brutna i A/ })).toHaveText(/0\s*0\s*0\s*0$/);
  await expect(axis(page).getByRole('row', { name: /^Brutna i B/ })).toHaveText(/0\s*0\s*1\s*0$/);
  await expect(axis(page).getByRole('row', { name: /^Skiljer/ })).toHaveText(/inget\s*inget\s*1 länk\s*inget$/);
  const costs = page.getByRole('table', { name: 'Vad planerna kostar' });
  await expect(costs.getByRole('row', { name: /^Avbrott/ })).toContainText('1 fler, sämre');
  await expect(costs.getByRole('row', { name: /^Dubbla versioner/ })).toContainText('1 färre, bättre');
  const links = page.getByRole('heading', { name: /^TKv1 i A, bruten i B/ });
  await expect(links).toContainText('1 länk');
  await expectNoAxeViolations(page, 'two plans on top of each other');
  await page.getByRole('button', { name: 'Tjänstekonsument 1 – Tjänsteproducent 2' }).click();
  await expect(page).toHaveURL(/sel=pair:c1~p2/);
});

test('one steps through both, and swaps them', async ({ page }) => {
  await openBoth(page);
  await axis(page).getByRole('button', { name: 'Fas 3' }).click();
  await expect(page.getByRole('heading', { name: 'Länkar med olika utfall i Fas 3' })).toBeVisible();
  await expect(page.getByText('Alla länkar får samma utfall i den här fasen.')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Länkar med olika utfall i Fas 2' })).toBeVisible();
  await choose(page, 'Byt plats på A och B');
  await expect(page.getByRole('heading', { name: /^bruten i A, TKv1 i B/ })).toBeVisible();
});

test('side by side, everyone has the same place in both', async ({ page }) => {
  await openBoth(page);
  await choose(page, 'Bredvid');
  const sides = ['A', 'B'].map((side) => page.getByRole('region', { name: new RegExp(`^${side}: .*, Fas 2$`) }));
  const places = await Promise.all(
    sides.map(async (side) => {
      const frame = await side.getByRole('application').boundingBox();
      const card = side.getByRole('application').getByRole('button', { name: /^Tjänsteproducent 2, / });
      await expect(card).toBeVisible();
      await page.waitForTimeout(500);
      const box = await card.boundingBox();
      return [(box?.x ?? 0) - (frame?.x ?? 0), (box?.y ?? 0) - (frame?.y ?? 0)];
    }),
  );
  expect(places[0]?.map(Math.round)).toEqual(places[1]?.map(Math.round));
  await expectNoAxeViolations(page, 'two plans side by side');
});

test('the other plan is opened in place of the open one, which it is then compared with', async ({ page }) => {
  await openBoth(page);
  await choose(page, 'Öppna B i stället');
  await expect(page.getByRole('button', { name: /Nu visas För tidigt$/ })).toBeVisible();
  await expect(axis(page).getByRole('row', { name: /^Brutna i B/ })).toHaveText(/0\s*0\s*1\s*0$/);
  await choose(page, 'Avsluta jämförelsen');
  await expect(headline(page)).toHaveText('Utgångsläge');
});

test('what a change does is said, leads to where it is, and is taken back', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await stepTo(page, 'ArrowRight', 'Fas 1');
  await page.getByRole('button', { name: 'Tjänsteproducent 2 inför TKv2' }).press('Alt+ArrowRight');
  await expect(headline(page)).toHaveText('Fas 2');
  await expect(news(page)).toContainText('tillbaka till en äldre version i fas 1.');
  await expectNoAxeViolations(page, 'what a change did');
  await news(page)
    .getByRole('button', { name: /äldre version i fas 1/ })
    .click();
  await expect(headline(page)).toHaveText('Fas 1');
  await news(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(news(page)).toContainText('på målversionen i fas 1.');
  await expect(news(page).getByRole('button', { name: 'Gör om' })).toBeFocused();
  await news(page).getByRole('button', { name: 'Stäng' }).click();
  await expect(news(page)).toBeHidden();
});
