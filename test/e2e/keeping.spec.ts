// Is anything lost? What is open survives a reload, another tab, a full storage, and another scenario.

import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import {
  downloadOnly,
  drafts,
  menu,
  named,
  notice,
  paste,
  plan,
  rename,
  showDrafts,
  sign,
  textOf,
} from './keepingPage.ts';
import { expect, test } from './page.ts';
import { dropFile, headline, openScenario } from './readPage.ts';

test.describe('a reload', () => {
  test('keeps what was pasted, and where one stands in it', async ({ page }) => {
    await page.goto('./');
    expect(await paste(page, named('Inklistrad'))).toBe(true);
    await expect(plan(page)).toContainText('Inklistrad');
    await expect(sign(page)).toHaveText('Inte i fil· utkast sparat');
    await expect(page).toHaveTitle(/^• /);
    await page.keyboard.press('End');
    await expect(headline(page)).toHaveText('Den andra boten');
    await page.reload();
    await expect(plan(page)).toContainText('Inklistrad');
    await expect(headline(page)).toHaveText('Den andra boten');
    await expect(sign(page)).toHaveText('Inte i fil· utkast sparat');
  });

  test('keeps a change of a moment ago in a shipped scenario; another address opens what it asks for', async ({
    page,
  }) => {
    await openScenario(page, 'vp007-fallan', 'phase=fallan');
    await expect(sign(page)).toBeHidden();
    await paste(page, named('Först'));
    await expect(plan(page)).toContainText('Först');
    // At once, before anything has had time to be kept.
    await page.reload();
    await expect(plan(page)).toContainText('Först');
    await openScenario(page, 'exempel-2');
    await expect(plan(page)).toContainText('Exempel 2');
    await expect(sign(page)).toBeHidden();
    await plan(page).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Utkast (1) …' }).press('Enter');
    await expect(drafts(page).getByRole('listitem')).toHaveText([/^Först.*Inklistrad · Finns bara i utkastet/]);
    await drafts(page)
      .getByRole('button', { name: /^Först/ })
      .press('Enter');
    await expect(plan(page)).toContainText('Först');
  });

  test('of an opened file shows the file, which is not called unsaved', async ({ page }) => {
    await page.goto('./');
    await expect(headline(page)).toBeVisible();
    await dropFile(page, 'egen.json', named('Från fil'));
    await expect(plan(page)).toContainText('Från fil');
    await page.waitForTimeout(700);
    await page.reload();
    await expect(plan(page)).toContainText('Från fil');
    await expect(sign(page)).toBeHidden();
    await rename(page, 'Ändrad');
    await expect(sign(page)).toHaveText('Inte i fil· utkast sparat');
    await page.reload();
    await expect(plan(page)).toContainText('Ändrad');
    await expect(sign(page)).toBeVisible();
    await rename(page, 'Från fil');
    await showDrafts(page);
    await expect(drafts(page).getByRole('listitem')).toHaveText([/^Från filÖppet här.*egen\.json · Samma som i filen/]);
  });
});

test.describe('two tabs', () => {
  test('with the same draft do not overwrite each other', async ({ page, context }) => {
    await page.goto('./');
    await paste(page, named('Gemensam'));
    await expect(sign(page)).toHaveText(/utkast sparat/);
    const other = await context.newPage();
    await other.goto('./');
    await showDrafts(other);
    await drafts(other)
      .getByRole('button', { name: /^Radera/ })
      .press('Enter');
    await expect(drafts(other).getByRole('alert')).toContainText('öppet i en annan flik');
    await drafts(other)
      .getByRole('button', { name: /^Gemensam/ })
      .press('Enter');
    await expect(notice(other)).toContainText('öppet i en annan flik också');
    await rename(other, 'Den andra');
    await rename(page, 'Den första');
    await showDrafts(page);
    const titles = drafts(page).getByRole('listitem');
    await expect(titles).toHaveCount(2);
    await expect(titles.filter({ hasText: 'Den andra' })).toHaveCount(1);
    await expect(titles.filter({ hasText: 'Den första' })).toContainText('Öppet här');
    await page.reload();
    await expect(plan(page)).toContainText('Den första');
    await other.reload();
    await expect(plan(other)).toContainText('Den andra');
  });
});

test.describe('a storage', () => {
  test('that is blocked is told, and nothing is left without being asked', async ({ page, context }) => {
    await downloadOnly(context);
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('planted', 'SecurityError');
      };
    });
    await openScenario(page, 'exempel-2');
    await paste(page, named('Ingenstans'));
    await expect(notice(page)).toContainText('webbläsaren sparar ingenting för den här sidan');
    await expect(sign(page)).toHaveText('Inte sparat någonstans');
    await plan(page).press('Enter');
    const gallery = page.getByRole('dialog', { name: 'Planer' });
    await gallery.getByRole('button', { name: /^Exempel 1/ }).press('Enter');
    const question = page.getByRole('dialog', { name: 'Det som är öppet är inte sparat' });
    await expect(question).toContainText('Exempel 1');
    await expectNoAxeViolations(page, 'the question');
    await question.getByRole('button', { name: 'Avbryt' }).press('Enter');
    await expect(plan(page)).toContainText('Ingenstans');
    await page.goBack();
    await expect(question).toBeVisible();
    const download = page.waitForEvent('download');
    await question.getByRole('button', { name: 'Spara som fil och öppna' }).press('Enter');
    expect(await textOf(await download)).toContain('Ingenstans');
    await expect(plan(page)).toContainText('Exempel 2');
    await showDrafts(page);
    await expect(drafts(page).getByRole('alert')).toContainText('sparar ingenting');
    await expectNoAxeViolations(page, 'no drafts');
  });

  test('that is full is told, with the ways out', async ({ page, context }) => {
    await context.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('planted', 'QuotaExceededError');
      };
    });
    await page.goto('./');
    await paste(page, named('För stor'));
    await expect(notice(page)).toContainText('ingen plats kvar');
    await notice(page).getByRole('button', { name: 'Visa utkast' }).press('Enter');
    await expect(drafts(page)).toContainText('Här finns inga utkast');
    await expectNoAxeViolations(page, 'the empty list');
    await page.keyboard.press('Escape');
    // Not even so is a reload a loss: the tab itself remembers.
    await page.reload();
    await expect(plan(page)).toContainText('För stor');
  });
});

test('leaving with something unsaved is asked about, and only then', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await openScenario(page, 'exempel-1');
  await page.keyboard.press('End');
  await page.reload();
  expect(asked).toEqual([]);
  await menu(page, 'Klistra in …');
  await page.getByRole('textbox', { name: 'Text' }).fill(named('Osparad'));
  await page.getByRole('dialog').getByRole('button', { name: 'Öppna' }).press('Enter');
  await expect(plan(page)).toContainText('Osparad');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('another scenario is opened with a word about the draft, and the way back', async ({ page }) => {
  await page.goto('./');
  await paste(page, named('Lämnad'));
  await expect(plan(page)).toContainText('Lämnad');
  await plan(page).press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Exempel 2/ })
    .press('Enter');
  await expect(plan(page)).toContainText('Exempel 2');
  await expect(notice(page)).toContainText('Lämnad hade ändringar som inte är i en fil');
  await notice(page).getByRole('button', { name: 'Öppna utkastet' }).press('Enter');
  await expect(plan(page)).toContainText('Lämnad');
});
