// Can one have an order proposed, see what it costs, and take it over: whole, phase by phase, or not at all?
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { paste } from './keepingPage.ts';
import { expect, test } from './page.ts';
import { headline, openScenario, panel } from './readPage.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Föreslå en ordning' });
const axis = (page: Page) => page.getByRole('table', { name: /^Brutna länkar per fas/ });
const inDialog = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });
/** Of the proposal's phases, in its order. */
const takePhase = (page: Page, number: number) =>
  page.getByRole('button', { name: /^Ta över .* från förslaget$/ }).nth(number);
/** Phases that the proposal has not. */
const others = (page: Page) => page.getByRole('button', { name: /^Ta bort .*, som förslaget inte har$/ });
const limit = (page: Page) => dialog(page).getByRole('textbox', { name: 'Högst antal aktörer som ändrar per fas' });
const costs = (page: Page, name: RegExp) => dialog(page).getByRole('row', { name });

async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mer', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Föreslå en ordning …' }).press('Enter');
  await expect(limit(page)).toBeFocused();
}

async function propose(page: Page): Promise<void> {
  await limit(page).press('Enter');
  await expect(dialog(page).getByRole('status')).toContainText('Klart.');
}

async function compare(page: Page): Promise<void> {
  await openScenario(page, 'exempel-2');
  await ask(page);
  await propose(page);
  await inDialog(page, 'Jämför').press('Enter');
  await expect(headline(page)).toContainText('förslag');
}

/** Nobody can answer when TKv1 ends, and whoever calls must be answered. */
const CONTRADICTION = {
  format: 1,
  title: 'Går inte ihop',
  contracts: [{ id: 'tk', name: 'TK', versions: [{ id: 'TKv1', endOfLife: '2027-01-31' }, { id: 'TKv2' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [{ id: 'k1', name: 'Vårdappen', supports: ['TKv1'] }],
  producers: [{ id: 'p1', name: 'Journalen', supports: ['TKv1'], readyFrom: '2027-06-01' }],
  applications: [{ id: 'app', name: 'Journal', contract: 'tk' }],
  phases: [
    { id: 'start', title: 'Start', date: '2026-11-01' },
    { id: 'fas-1', title: 'Fas 1', date: '2027-03-01', changes: [{ actors: ['k1'], adds: ['TKv2'] }] },
    { id: 'fas-2', title: 'Fas 2', date: '2027-06-01', changes: [{ actors: ['p1'], adds: ['TKv2'] }] },
  ],
};

/** All have arrived. */
const ARRIVED = {
  ...CONTRADICTION,
  title: 'Framme',
  consumers: [{ id: 'k1', name: 'Vårdappen', supports: ['TKv2'] }],
  producers: [{ id: 'p1', name: 'Journalen', supports: ['TKv2'] }],
  phases: [{ id: 'start', title: 'Start' }],
};

test('an order is proposed, with what it is, why, and what it costs', async ({ page }) => {
  await openScenario(page, 'exempel-2');
  await ask(page);
  await expectNoAxeViolations(page, 'before anything is proposed');
  await propose(page);
  await expect(dialog(page).getByRole('status')).toHaveText('Klart. Ett förslag med 2 faser efter starten.');
  await expect(dialog(page)).toContainText('2 faser efter starten; färre går inte.');
  await expect(dialog(page).getByRole('heading', { level: 3 })).not.toBeEmpty();
  await expect(dialog(page)).toContainText(/Tjänsteproducent 1 .*TKv1/);
  await expect(
    dialog(page)
      .getByRole('listitem')
      .filter({ hasText: /^Fas 2/ }),
  ).toContainText('Tjänsteproducent 3');
  await expect(costs(page, /^Avbrott/)).toHaveText(/0\s*0\s*lika$/);
  await expect(costs(page, /^Dubbla versioner/)).toContainText('bättre');
  await expect(costs(page, /^Faser/)).toHaveText(/4\s*3\s*1 färre$/);
  await expectNoAxeViolations(page, 'a proposal');
  await inDialog(page, 'Stäng').last().press('Enter');
  await expect(page.getByRole('button', { name: 'Mer', exact: true })).toBeFocused();
  await ask(page);
  await expect(dialog(page)).toContainText('färre går inte.');
});

test('the number of those who change in a phase can be limited, and is a number', async ({ page }) => {
  await openScenario(page, 'exempel-2');
  await ask(page);
  await limit(page).fill('noll');
  await limit(page).press('Enter');
  await expect(dialog(page)).toContainText('Ange ett heltal som är minst 1');
  await expect(dialog(page).getByRole('checkbox', { name: 'Bara på releasedagar' })).toHaveAccessibleDescription(
    /inga releaser med datum/,
  );
  await limit(page).fill('1');
  await propose(page);
  await expect(dialog(page).getByRole('status')).toContainText(/\d+ faser efter starten/);
  const phases = dialog(page).getByRole('list').filter({ hasText: /^Fas/ }).getByRole('listitem');
  expect(await phases.count()).toBeGreaterThan(5);
  await limit(page).fill('2');
  await expect(dialog(page)).toContainText('Förslaget räknades fram med andra villkor');
});

test('the proposal is compared with the plan, and a phase of it taken over', async ({ page }) => {
  await compare(page);
  await expect(takePhase(page, 0)).toHaveAccessibleDescription('Redan så');
  await expectNoAxeViolations(page, 'the plan beside a proposal');
  await takePhase(page, 1).press('Enter');
  await expect(takePhase(page, 1)).toBeFocused();
  await expect(takePhase(page, 1)).toHaveAccessibleDescription('Redan så');
  await expect(page.getByRole('status').filter({ hasText: /Ta över Fas \d från den andra planen/ })).toBeVisible();
  await expect(axis(page).getByRole('row', { name: /^Skiljer/ })).toContainText('inget');
  await expect(headline(page)).toContainText('framräknat innan planen ändrades');
  await page.getByRole('button', { name: 'Byt plats på A och B' }).press('Enter');
  await takePhase(page, 2).press('Enter');
  await expect(takePhase(page, 2)).toHaveAccessibleDescription('Redan så');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(headline(page)).not.toContainText('framräknat innan planen ändrades');
  await expect(takePhase(page, 1)).not.toHaveAccessibleDescription('Redan så');
});

test('phase by phase one comes to where the whole would lead', async ({ page }) => {
  await compare(page);
  await takePhase(page, 1).press('Enter');
  await takePhase(page, 2).press('Enter');
  await expect(axis(page).getByRole('row', { name: /^Skiljer/ })).not.toContainText('länk');
  const whole = page.getByRole('button', { name: /^Ta över hela förslaget/ });
  await expect(whole).not.toHaveAccessibleDescription('Redan så');
  await others(page).press('Enter');
  await expect(others(page)).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: /^Ta över .* från förslaget$/ }).and(page.locator(':focus')),
  ).toBeVisible();
  await expect(whole).toHaveAccessibleDescription('Redan så');
  for (let steps = 3; steps > 0; steps--) await page.keyboard.press('Control+z');
  await whole.press('Enter');
  await expect(page.getByText('Inget utfall skiljer i någon fas.')).toBeVisible();
  await expect(whole).toBeFocused();
  await expect(whole).toHaveAccessibleDescription('Redan så');
});

test('the whole is taken over from the dialog, and undone', async ({ page }) => {
  await openScenario(page, 'exempel-2');
  await ask(page);
  await propose(page);
  await inDialog(page, 'Ta över hela planen').press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^Ångra: Ta över hela/ })).toBeVisible();
  await ask(page);
  await expect(dialog(page)).toContainText('Planen har ändrats sedan förslaget räknades fram.');
  await expect(inDialog(page, 'Ta över hela planen Den öppna planen är redan så.')).toHaveAttribute('aria-disabled');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await ask(page);
  await expect(dialog(page)).not.toContainText('Planen har ändrats');
});

test('where there is no such plan, it says which facts contradict each other, and leads to whom they are about', async ({
  page,
}) => {
  await openScenario(page, 'exempel-1');
  await paste(page, JSON.stringify(CONTRADICTION));
  await expect(headline(page)).toHaveText('Start');
  await ask(page);
  await propose(page);
  await expect(dialog(page).getByRole('heading', { name: 'Det finns ingen plan utan avbrott' })).toBeVisible();
  await expect(dialog(page)).toContainText('1 juni 2027');
  await expect(dialog(page)).toContainText('31 januari 2027');
  await expectNoAxeViolations(page, 'facts that contradict each other');
  await inDialog(page, 'Journalen').press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(panel(page).getByRole('heading', { name: /^Journalen/ })).toBeVisible();
});

test('where everyone has arrived there is nothing to propose', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await paste(page, JSON.stringify(ARRIVED));
  await ask(page);
  await propose(page);
  await expect(dialog(page)).toContainText('Alla som ska byta har redan bara målversionen.');
});

test('the comparison has a way to it, and the focus goes on from there', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'view=comparison');
  await page.getByRole('button', { name: 'Föreslå en ordning …' }).press('Enter');
  await propose(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Föreslå en ordning …' })).toBeFocused();
  await page.keyboard.press('Enter');
  await inDialog(page, 'Jämför').press('Enter');
  await expect(headline(page)).toBeFocused();
});
