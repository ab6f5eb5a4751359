// Can a change be moved to another phase by pointer, key and menu, and can phases themselves be edited?
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { headline, openScenario, stepTo } from './readPage.ts';

const bar = (page: Page): Locator => page.getByRole('navigation', { name: 'Faser' });
const phase = (page: Page, name: RegExp): Locator => bar(page).getByRole('button', { name });
const changes = (page: Page): Locator => page.getByRole('region', { name: /^Ändringar i / });
const chip = (page: Page, name: string | RegExp): Locator => changes(page).getByRole('button', { name });

async function centre(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Leaves the button down. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await centre(from), await centre(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
}

test('a change is dragged to another phase, and undone', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await stepTo(page, 'ArrowRight', 'Fas 1');
  await drag(page, chip(page, 'Tjänsteproducent 2 inför TKv2'), phase(page, /^Fas 3/));
  await expect(page.getByText('Släpp i Fas 3')).toBeVisible();
  await page.mouse.up();
  await expect(chip(page, /Tjänsteproducent 2/)).toHaveCount(0);
  await expect(changes(page).getByRole('status')).toHaveText('Tjänsteproducent 2 inför TKv2: nu i Fas 3');
  await expect(phase(page, /^Fas 3/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Fas 3');
  await expect(chip(page, 'Tjänsteproducent 2 inför TKv2')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(chip(page, /Tjänsteproducent 2 inför/)).toHaveCount(0);
});

test('where a change cannot be dropped, it says why, and nothing happens', async ({ page }) => {
  await openScenario(page, 'vp007-fallan');
  await stepTo(page, 'ArrowRight', 'Konsumenten först');
  const closed = chip(page, 'Remissvyn, behörighet för TKv2: indragen');
  await drag(page, closed, phase(page, /^Den andra fällan/));
  const why = 'Remissvyn ändras också i Boten, och det skulle ske i en annan ordning.';
  await expect(page.getByText(`Inte i Den andra fällan: ${why}`)).toBeVisible();
  await page.mouse.up();
  await expect(changes(page).getByRole('status')).toHaveText(why);
  await expect(closed).toBeVisible();
  await closed.press('Alt+ArrowLeft');
  await expect(headline(page)).toHaveText('Utgångsläge');
});

test('by keys the reader goes along, until there is no phase left', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await stepTo(page, 'ArrowRight', 'Fas 1');
  const moved = chip(page, 'Tjänsteproducent 2 inför TKv2');
  await moved.press('Alt+ArrowRight');
  await expect(headline(page)).toHaveText('Fas 2');
  await expect(moved).toBeFocused();
  // Apart from those who already do the same there, who stay.
  await page.keyboard.press('Alt+ArrowRight');
  await expect(headline(page)).toHaveText('Fas 3');
  await expect(moved).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(changes(page).getByRole('status')).toHaveText('Det här är den sista fasen.');
  await stepTo(page, 'ArrowLeft', 'Fas 2');
  await expect(changes(page).getByRole('button')).toHaveCount(1);
});

test('the menu of a change moves it, explains it, removes it, and takes one of many', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  await stepTo(page, 'End', 'Vidsjön i mål');
  await stepTo(page, 'ArrowLeft', 'Slutdatum för TKv1');
  const many = chip(page, '11 producenter släcker TKv1');
  await many.press('Enter');
  const menu = page.getByRole('group', { name: '11 producenter släcker TKv1' });
  await expectNoAxeViolations(page, 'the menu of a change');
  await menu.getByRole('button', { name: 'Journal Silverån' }).press('Enter');
  await menu.getByLabel('Anteckning').fill('Efter semestern');
  await menu.getByLabel('Anteckning').press('Control+Enter');
  await menu.getByRole('button', { name: 'Senare (Vidsjön i mål)' }).press('Enter');
  await expect(chip(page, '10 producenter släcker TKv1')).toBeVisible();
  await expect(phase(page, /^Vidsjön i mål/)).toBeFocused();
  await page.keyboard.press('Enter');
  await chip(page, /^Journal Silverån släcker TKv1. Efter semestern/).press('Enter');
  await page.getByRole('button', { name: 'Ta bort ändringen' }).press('Enter');
  await expect(chip(page, /^Journal Silverån/)).toHaveCount(0);
});

test('Escape takes a drag back, and so does letting go beside the bar', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await stepTo(page, 'ArrowRight', 'Fas 1');
  const dragged = chip(page, 'Tjänsteproducent 2 inför TKv2');
  await drag(page, dragged, phase(page, /^Fas 3/));
  await page.keyboard.press('Escape');
  await expect(page.getByText('Släpp i Fas 3')).toBeHidden();
  await page.mouse.up();
  await expect(dragged).toBeFocused();
  await drag(page, dragged, headline(page));
  await expect(page.getByText('Dra till en fas')).toBeVisible();
  await page.mouse.up();
  await expect(dragged).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ångra/ })).toHaveCount(0);
});

test('a phase is added at the end, named, dated and described, and what cannot be says why', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await bar(page).getByRole('button', { name: 'Lägg till Fas 4 efter Fas 3' }).click();
  await expect(headline(page)).toHaveText('Fas 4');
  await page.getByRole('button', { name: 'Sätt datum' }).press('Enter');
  await page.getByRole('textbox', { name: 'Datum' }).fill('2026-03-01');
  await page.getByRole('textbox', { name: 'Datum' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '1 mars 2026', exact: true })).toBeFocused();
  await headline(page).getByRole('button').press('Enter');
  await expect(page.getByRole('textbox', { name: 'Byt namn på fasen' })).toBeFocused();
  await page.keyboard.type('Efter semestern');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Efter semestern');
  await expect(headline(page).getByRole('button')).toBeFocused();
  await phase(page, /^Fas 3/).press('Shift+F10');
  const menu = page.getByRole('group', { name: 'Ändra Fas 3' });
  await expectNoAxeViolations(page, 'the menu of a phase');
  await menu.getByRole('textbox', { name: 'Datum' }).fill('2026-03-02');
  await expect(menu.getByRole('alert')).toHaveText(
    'Fas 3 (2 mars 2026) skulle infalla efter Efter semestern (1 mars 2026).',
  );
  await menu.getByRole('textbox', { name: 'Datum' }).press('Escape');
  await page.keyboard.press('Escape');
  await expect(phase(page, /^Fas 3/)).toBeFocused();
});

test('phases change places, are copied, merged and removed from the menu of each', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await stepTo(page, 'ArrowRight', 'Fas 1');
  const press = async (of: string, name: string) => {
    await phase(page, new RegExp(`^${of}`)).click({ button: 'right' });
    await page
      .getByRole('group', { name: `Ändra ${of}` })
      .getByRole('button', { name })
      .press('Enter');
  };
  const titles = async () =>
    (await bar(page).getByRole('listitem').getByRole('button').allInnerTexts()).flatMap(
      (text) => text.split('\n')[0] || [],
    );
  await press('Fas 1', 'Flytta fasen senare');
  await expect(headline(page)).toHaveText('Fas 1');
  await expect(phase(page, /^Fas 1/)).toBeFocused();
  expect(await titles()).toEqual(['Utgångsläge', 'Fas 2', 'Fas 1', 'Fas 3']);
  await press('Fas 1', 'Kopiera fasen');
  await expect(headline(page)).toHaveText('Kopia av Fas 1');
  await press('Kopia av Fas 1', 'Ta bort fasen med dess ändringar');
  await press('Fas 2', 'Ta bort fasen, och gör ändringarna i Fas 1');
  expect(await titles()).toEqual(['Utgångsläge', 'Fas 1', 'Fas 3']);
  await expect(chip(page, /^Tjänsteproducent/)).toHaveCount(1);
  await press('Utgångsläge', 'Lägg till en fas före');
  await expect(headline(page)).toHaveText('Ny fas');
  await phase(page, /^Ny fas/).press('Shift+F10');
  const earlier = page.getByRole('button', { name: /^Flytta fasen tidigare/ });
  await expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await expect(earlier).toHaveAccessibleDescription('Det här är den första fasen.');
});

test('the plan as a whole is changed in its dialog, and what goes with a removal is said first', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  await page.getByRole('button', { name: 'Ändra planen' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Planen' });
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Journalen');
  await dialog.getByRole('textbox', { name: 'Titel' }).press('Enter');
  await expect(page.getByText('Journalen', { exact: true })).toBeVisible();
  await dialog
    .getByRole('textbox', { name: /^Ny version/ })
    .first()
    .fill('TKv3');
  await dialog
    .getByRole('textbox', { name: /^Ny version/ })
    .first()
    .press('Enter');
  await expect(dialog.getByRole('row').filter({ hasText: 'Målversion' })).toContainText('Målversion');
  await expect(dialog.getByRole('textbox', { name: 'Version, TKv3' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Ställ TKv3 efter TKv1' }).press('Enter');
  const end = dialog.getByLabel('Slutdatum, TKv3');
  await dialog.getByLabel('Utfasas från, TKv3').fill('2028-01-01');
  await dialog.getByLabel('Utfasas från, TKv3').press('Enter');
  await end.fill('2027-01-01');
  await expect(dialog.getByRole('alert')).toContainText('Slutdatum 1 januari 2027 ligger före');
  await end.press('Escape');
  await dialog.getByRole('button', { name: 'Ta bort versionen TKv1' }).press('Enter');
  const question = dialog.getByRole('group', { name: 'Ta bort versionen TKv1' });
  await expect(question).toContainText('ändringar i Fyren, och de första släcker');
  await question.getByRole('button', { name: 'Behåll' }).press('Enter');
  await dialog.getByRole('button', { name: 'Ta bort versionen TKv3' }).press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Version, TKv3' })).toHaveCount(0);
});

test('all parts of the dialog are reached, and each says what it cannot', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  await page.getByRole('button', { name: 'Ändra planen' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Planen' });
  for (const part of ['Tillämpningar', 'Tjänsteplattformar', 'Releaser']) {
    await dialog.locator('summary').filter({ hasText: part }).press('Enter');
  }
  await expectNoAxeViolations(page, 'the dialog of the plan');
  await dialog.getByRole('button', { name: 'Ta bort NTJP' }).press('Enter');
  await expect(dialog.getByRole('group', { name: 'Ta bort NTJP' })).toContainText('är beroende av NTJP');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Ny release' }).fill('Höstreleasen');
  await dialog.getByRole('textbox', { name: 'Ny release' }).press('Enter');
  await dialog.getByLabel('Typ, Höstreleasen').selectOption('Extern');
  await dialog.getByRole('button', { name: 'Ta bort releasen Höstreleasen' }).press('Enter');
  await expect(dialog.getByLabel('Typ, Höstreleasen')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ändra planen' })).toBeFocused();
});
