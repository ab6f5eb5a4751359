// What does a person see and do of drafts and files? Roles and words.
import { readFileSync } from 'node:fs';
import { type BrowserContext, type Download, expect, type Page } from '@playwright/test';

const EXAMPLE = readFileSync('scenarios/vp007-fallan.json', 'utf8');
export const named = (title: string) => EXAMPLE.replace('VP007-fällan', title);

const toolbar = (page: Page) => page.getByRole('banner');
export const plan = (page: Page) => toolbar(page).getByRole('button', { name: /^Byt scenario/ });
export const sign = (page: Page) => toolbar(page).getByRole('button', { name: /Visa utkast$/ });
export const notice = (page: Page) => page.getByRole('main').getByRole('status').first();
export const drafts = (page: Page) => page.getByRole('dialog', { name: 'Utkast' });

/** Through the list of drafts, which renames what is open as an edit like any other. */
export async function rename(page: Page, title: string): Promise<void> {
  await showDrafts(page);
  const dialog = drafts(page);
  const row = dialog.getByRole('listitem').filter({ hasText: 'Öppet här' });
  await row.getByRole('button', { name: /^Byt namn på/ }).press('Enter');
  await dialog.getByRole('textbox', { name: 'Namn' }).fill(title);
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: new RegExp(`^${title}`) })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

export async function showDrafts(page: Page): Promise<void> {
  await menu(page, 'Utkast …');
  await expect(drafts(page)).toBeVisible();
  await expect(drafts(page).getByText('Hämtar utkasten')).toBeHidden();
}

export async function menu(page: Page, item: string): Promise<void> {
  await toolbar(page).getByRole('button', { name: 'Mer', exact: true }).press('Enter');
  await toolbar(page).getByRole('button', { name: item }).press('Enter');
}

/** As when somebody pastes on the page, outside any field. */
export async function paste(page: Page, text: string): Promise<boolean> {
  return page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(event);
  }, text);
}

export const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

/** A browser without a way to write files gives them as downloads. */
export const downloadOnly = (context: BrowserContext) =>
  context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
