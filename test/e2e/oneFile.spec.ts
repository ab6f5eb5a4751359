// Is one HTML file all that is needed? It opens from a disk without a network, shows the plan, and makes such a file again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { readShareHash } from '../../src/browser/readShareHash.ts';
import { expect, FOLDER, test } from './page.ts';
import { headline, openScenario, panel, stepTo } from './readPage.ts';
import { linkTo, readShipped } from './shareLinks.ts';

const scenario = readShipped('vp007-fallan');
const scenarioButton = (page: Page) => page.getByRole('button', { name: /^Byt scenario/ });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Dela scenariot' })).toBeVisible();
}

/** Its path. */
async function saveOneFile(page: Page, name: string): Promise<string> {
  await openDialog(page);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara HTML-fil' }).press('Enter');
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe('vp007-fallan.html');
  await expect(page.getByText(/^vp007-fallan\.html laddas ner \(\d,\d MB\)\.$/)).toBeVisible();
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  await page.keyboard.press('Escape');
  return path;
}

test('the one file opens by itself, offline, where the sender stood, and makes the same file again', async ({
  page,
  context,
}) => {
  await openScenario(page, 'vp007-fallan', 'phase=fallan&sel=actor:remissvyn');
  const first = await saveOneFile(page, 'first.html');
  await context.setOffline(true);
  await page.goto(pathToFileURL(first).href);
  await expect(headline(page)).toHaveText('Fällan');
  await expect(panel(page)).toContainText('Remissvyn');
  const second = await saveOneFile(page, 'second.html');
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  await stepTo(page, 'ArrowRight', 'Boten');
  await page.reload();
  await expect(headline(page)).toHaveText('Boten');
});

test('the one file holds the plan to the byte, and sends it on as a link', async ({ page, context }) => {
  await openScenario(page, 'vp007-fallan');
  const path = await saveOneFile(page, 'one.html');
  await context.setOffline(true);
  await page.goto(pathToFileURL(path).href);
  await openDialog(page);
  await expect(page.getByRole('dialog')).toContainText('Den här sidan är öppnad som en fil');
  const link = await page.getByRole('textbox', { name: 'Länk', exact: true }).inputValue();
  expect(await readShareHash(new URL(link).hash)).toEqual({ ok: true, value: { scenario, place: {} } });
});

test('the one file shows another plan that a link brings, and its own when there is no link', async ({
  page,
  context,
}) => {
  await openScenario(page, 'vp007-fallan');
  const { href } = pathToFileURL(await saveOneFile(page, 'one.html'));
  await context.setOffline(true);
  await page.goto(`${href}#${await linkTo(readShipped('exempel-2'))}`);
  await expect(scenarioButton(page)).toContainText('Exempel 2');
  await page.goto(`${href}#s=z1.avhuggen`);
  await expect(page.getByRole('status').filter({ hasText: 'Länken är avhuggen' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(href);
  await expect(scenarioButton(page)).toContainText('VP007-fällan');
  await page.goto('about:blank');
  await page.goto(`${href}#s=z1.avhuggen`);
  await expect(headline(page)).toHaveText('Länken går inte att öppna');
});

test('a site of several files that is opened from a disk says why it cannot make one', async ({ page, troubles }) => {
  troubles.tolerate(/^console: .*(CORS|Failed to load|file:|Content Security Policy)/);
  await page.goto(pathToFileURL(join(FOLDER, 'index.html')).href);
  await openDialog(page);
  await page.getByRole('button', { name: 'Spara HTML-fil' }).press('Enter');
  await expect(page.getByText(/En fil med allt i gick inte att göra, för .+ gick inte att läsa/)).toBeVisible();
});
