// Can the plan be changed where it is drawn, by pointer and by keys, in the map and in the table?
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { dropFile, openScenario, readCards, readColumns, readMatrix, stepTo } from './readPage.ts';

const menu = (page: Page) => page.getByRole('group', { name: 'Vad som kan göras' });
const card = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, tjänste`) });
const item = (page: Page, name: string | RegExp) => menu(page).getByRole('button', { name });

async function openFas2(page: Page): Promise<void> {
  await openScenario(page, 'exempel-1');
  for (const title of ['Fas 1', 'Fas 2']) await stepTo(page, 'ArrowRight', title);
}

test('a version comes from the phase that is shown, by keys, and undo takes it back', async ({ page }) => {
  await openFas2(page);
  const consumer = card(page, 'Tjänstekonsument 1');
  await consumer.focus();
  await page.keyboard.press('Shift+F10');
  await expect(item(page, 'Släck TKv1 från fas 2')).toBeFocused();
  await expectNoAxeViolations(page, 'the menu of a card');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeHidden();
  await expect(consumer).toBeFocused();
  await expect(consumer).toHaveAccessibleName(/Har TKv1 och TKv2/);
  await page.keyboard.press('Control+z');
  await expect(consumer).toHaveAccessibleName(/Har TKv1\. /);
});

test('a change is moved to an earlier phase from the menu of the other mouse button', async ({ page }) => {
  await openFas2(page);
  await card(page, 'Tjänsteproducent 1').click({ button: 'right' });
  await item(page, 'Inför TKv2 tidigare, i fas 1').click();
  await stepTo(page, 'ArrowLeft', 'Fas 1');
  await expect(card(page, 'Tjänsteproducent 1')).toHaveAccessibleName(/TKv2 införs i den här fasen/);
});

test('the three dots of a platform open its menu too, and Escape gives the focus back', async ({ page }) => {
  await openFas2(page);
  await card(page, 'NTJP').hover();
  const dots = page.getByRole('button', { name: 'Meny för NTJP' });
  await dots.click();
  await expect(item(page, 'Släck TKv2 från fas 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(dots).toBeFocused();
});

test('F2 and a double click change a name where it stands; a blank one is not taken', async ({ page }) => {
  await openFas2(page);
  await card(page, 'Tjänstekonsument 2').focus();
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: 'Nytt namn på Tjänstekonsument 2' });
  await expect(field).toBeFocused();
  await field.fill(' ');
  await expect(page.getByText('Ett namn behövs.')).toBeVisible();
  await field.fill('Region Nord');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Region Nord')).toBeFocused();
  await card(page, 'NTJP').dblclick({ position: { x: 20, y: 20 } });
  await page.keyboard.type('Plattformen');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Plattformen')).toBeFocused();
});

test('who is added is selected, in view and focused; the others stay in their order', async ({ page }) => {
  await openFas2(page);
  const before = [...(await readCards(page)).keys()];
  await page.getByRole('button', { name: 'Lägg till konsument' }).click();
  await expectNoAxeViolations(page, 'adding a consumer');
  await page.getByRole('textbox').fill('Region Nord\nRegion Syd');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Region Nord')).toBeFocused();
  await expect(card(page, 'Region Nord')).toBeInViewport({ ratio: 0.99 });
  await expect(card(page, 'Region Syd')).toBeInViewport({ ratio: 0.99 });
  await expect(card(page, 'Region Nord')).toHaveAttribute('aria-pressed', 'true');
  const after = [...(await readCards(page)).keys()];
  expect(after.filter((name) => !name.startsWith('Region'))).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Region Syd')).toHaveCount(0);
  await expect(card(page, 'Region Nord')).toHaveCount(0);
});

test('Delete says what goes with someone, and asks; the focus goes to who stands beside', async ({ page }) => {
  await openFas2(page);
  await card(page, 'Tjänsteproducent 3').focus();
  await page.keyboard.press('Delete');
  await expect(menu(page)).toContainText('1 ändring i faserna, 1 accepterad lucka och 1 påstående');
  await expectNoAxeViolations(page, 'whether to remove');
  await item(page, 'Ta bort').press('Enter');
  await expect(card(page, 'Tjänsteproducent 3')).toHaveCount(0);
  await expect(card(page, 'Tjänsteproducent 2')).toBeFocused();
});

test('a platform on which others hang is not removed: it says who', async ({ page }) => {
  await openFas2(page);
  await card(page, 'NTJP').focus();
  await page.keyboard.press('Delete');
  await expect(menu(page)).toContainText('NTJP är den enda plattformen.');
  await item(page, 'Stäng').press('Enter');
  await expect(card(page, 'NTJP')).toBeFocused();
});

test('a gap is no longer accepted, then accepted with a reason, then mended', async ({ page }) => {
  await openFas2(page);
  const gap = page.getByRole('button', { name: /^Tjänstekonsument 1 når inte Tjänsteproducent 3/ });
  await gap.click({ button: 'right' });
  await item(page, /^Acceptera inte längre/).click();
  await expect(gap).toHaveAccessibleName(/VP004$/);
  await gap.focus();
  await page.keyboard.press('Shift+F10');
  await item(page, /^Acceptera luckan/).press('Enter');
  await expect(menu(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Ersätts i höst');
  await page.keyboard.press('Enter');
  await expect(gap).toHaveAccessibleName(/en accepterad lucka$/);
  await expect(page.getByRole('complementary')).toContainText('Ersätts i höst');
  await gap.click({ button: 'right' });
  await item(page, 'Låt Tjänsteproducent 3 erbjuda TKv1.').click();
  await expect(gap).toHaveCount(0);
  await expect(card(page, 'Tjänsteproducent 3')).toHaveAccessibleName(/Har TKv1 och TKv2/);
});

test('the table: a cell, a heading and an empty cell have the same menus', async ({ page }) => {
  await openFas2(page);
  await page.getByText('Matris', { exact: true }).click();
  const cell = page.getByRole('button', { name: 'Tjänstekonsument 2 till Tjänsteproducent 1: på målversionen (TKv2)' });
  await cell.focus();
  await page.keyboard.press('Shift+F10');
  await item(page, /^Behövs inte/).press('Enter');
  await expect.poll(async () => (await readMatrix(page))[1]).toMatch(/\| ingen länk \|/);
  const none = page.getByRole('button', { name: 'Tjänstekonsument 2 till Tjänsteproducent 1: ingen länk' });
  await expect(none).toBeFocused();
  await none.click({ button: 'right' });
  await expectNoAxeViolations(page, 'the menu of a cell');
  await item(page, /^Behövs/).click();
  await expect.poll(async () => (await readMatrix(page))[1]).not.toMatch(/\| ingen länk \|/);
  const heading = page.getByRole('columnheader').getByRole('button', { name: /^Tjänsteproducent 2/ });
  await heading.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Journalen');
  await page.keyboard.press('Enter');
  await expect.poll(() => readColumns(page)).toContain('Journalen');
  await page.getByRole('button', { name: 'Lägg till producent' }).click();
  await page.keyboard.type('Ny producent');
  await page.keyboard.press('Enter');
  await expect.poll(() => readColumns(page)).toContain('Ny producent');
  await expect(page.getByRole('columnheader').getByRole('button', { name: /^Ny producent/ })).toBeFocused();
});

test('a plan without any actor shows its columns, and takes its first ones', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  const bare = {
    format: 1,
    title: 'Från början',
    contracts: [{ id: 'tk', name: 'Kontraktet', versions: [{ id: 'TKv1' }, { id: 'TKv2' }] }],
    platforms: [{ id: 'ntjp', name: 'NTJP' }],
    consumers: [],
    producers: [],
    applications: [{ id: 'app', name: 'Tillämpningen', contract: 'tk' }],
    phases: [{ id: 'start', title: 'Start' }],
  };
  await dropFile(page, 'plan.json', JSON.stringify(bare));
  await expect(card(page, 'NTJP')).toBeInViewport();
  for (const [what, name] of [
    ['konsument', 'K1'],
    ['producent', 'P1'],
  ] as const) {
    const button = page.getByRole('button', { name: `Lägg till ${what}` });
    await expect(button).toBeInViewport({ ratio: 0.99 });
    await button.press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(card(page, name)).toBeFocused();
  }
  await expect(card(page, 'P1')).toHaveAccessibleName(/1 av 1 länkar besvaras/);
});

test('a group of many is changed as one step', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await page.getByRole('button', { name: 'Lägg till konsument' }).click();
  await page.getByRole('textbox').fill(Array.from({ length: 70 }, (_, n) => `System ${n + 1}`).join('\n'));
  await page.keyboard.press('Enter');
  const groups = page.getByRole('application').getByRole('button', { name: /tjänstekonsumenter/ });
  await expect(groups.first()).toBeVisible();
  await groups.first().focus();
  await page.keyboard.press('ContextMenu');
  await item(page, /^Inför TKv2 från fasen ”Utgångsläge” hos de/).press('Enter');
  await expect(groups.first()).toHaveAccessibleName(/TKv2 hos (\d+) av \1/);
  await page.keyboard.press('Control+z');
  await expect(groups.first()).not.toHaveAccessibleName(/TKv2/);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('one that stays opens the menu, which stays open when it goes', async ({ page }) => {
    await openFas2(page);
    const box = await card(page, 'Tjänstekonsument 1').boundingBox();
    if (!box) throw new Error('no such card');
    const session = await page.context().newCDPSession(page);
    const at = { x: box.x + 40, y: box.y + 20 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await expect(item(page, 'Släck TKv1 från fas 2')).toBeVisible();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(300);
    await expect(item(page, 'Släck TKv1 från fas 2')).toBeVisible();
  });
});

test('after a change everyone keeps their place, also when one has looked at the table meanwhile', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal', 'phase=fas-2');
  const gap = page.getByRole('button', { name: /^Läsvy Norrsund når inte Journal Granland/ });
  await gap.click();
  await page
    .getByRole('button', { name: /^Laga alla 4 så här/ })
    .first()
    .click();
  await expect(gap).toHaveCount(0);
  const before = [...(await readCards(page)).keys()];
  await page.getByText('Matris', { exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByText('Karta', { exact: true }).click();
  await expect.poll(async () => [...(await readCards(page)).keys()]).toEqual(before);
});
