// How does a scenario come in, and what if it cannot? What was open stays open.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, FOLDER, test } from './page.ts';
import { dropFile, headline, openScenario, panel, readCounts, stepTo } from './readPage.ts';

const BROKEN = JSON.stringify({
  format: 1,
  title: 'Trasig',
  contracts: [{ id: 'tk', name: 'Kontraktet', versions: [{ id: 'TKv1' }, { id: 'TKv1' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [{ id: 'c1', supports: ['TKv9'] }],
  producers: [{ id: 'p1', name: 'P1', platform: 'rtp' }],
  applications: [{ id: 'app', name: 'App', contract: 'tk' }],
  phases: [{ id: 'start', title: 'Start', date: '2026-02-30', changes: [{ actors: [], adds: ['TKv1'] }] }],
});
const BROKEN_PATHS = [
  'consumers[0].name',
  'consumers[0].supports[0]',
  'contracts[0].versions[1].id',
  'phases[0].changes[0].actors',
  'phases[0].date',
  'producers[0].platform',
];

async function pickFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Byt scenario/ }).press('Enter');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Öppna fil …' }).press('Enter');
  await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('example 1 is shown first', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Byt scenario/ })).toContainText('Exempel 1');
  await expect(headline(page)).toHaveText('Utgångsläge');
});

test('a broken file: all its problems are listed, and what was open stays', async ({ page }) => {
  await openScenario(page, 'exempel-2', 'phase=fas-1');
  const before = await readCounts(page);
  await pickFile(page, 'trasig.json', BROKEN);
  const dialog = page.getByRole('dialog', { name: 'trasig.json går inte att öppna' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('6 fel i filen.');
  expect((await dialog.getByRole('rowheader').allInnerTexts()).toSorted()).toEqual(BROKEN_PATHS);
  await expect(dialog.getByRole('row', { name: /phases\[0\]\.date/ })).toContainText('2026-02-30');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(headline(page)).toHaveText('Fas 1');
  expect(await readCounts(page)).toEqual(before);
});

test('a file that is no JSON at all says where it goes wrong', async ({ page }) => {
  await page.goto('./');
  await pickFile(page, 'x.json', '{ "format": 1,\n  "title": }');
  await expect(page.getByRole('dialog', { name: 'x.json går inte att öppna' }).getByRole('row')).not.toHaveCount(0);
});

test('a file is dropped on the page, and shown', async ({ page }) => {
  await page.goto('./');
  await expect(headline(page)).toBeVisible();
  await dropFile(
    page,
    'egen.json',
    readFileSync('scenarios/vp007-fallan.json', 'utf8').replace('VP007-fällan', 'Min egen plan'),
  );
  await expect(page.getByRole('button', { name: /^Byt scenario/ })).toContainText('Min egen plan');
  await stepTo(page, 'End', 'Den andra boten');
});

test('a broken file that is dropped leaves what was open', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2');
  await dropFile(page, 'trasig.json', BROKEN);
  await expect(page.getByRole('dialog', { name: 'trasig.json går inte att öppna' })).toBeVisible();
  await page.getByRole('button', { name: 'Stäng' }).press('Enter');
  await expect(headline(page)).toHaveText('Fas 2');
});

for (const foreign of [
  'https://example.org/x.json',
  '//example.org/x.json',
  'http://127.0.0.1:1/x.json',
  'data:application/json,{}',
  'javascript:alert(1)',
]) {
  test(`a scenario from elsewhere is not fetched: ${foreign}`, async ({ page }) => {
    await page.goto(`./?scenario=${encodeURIComponent(foreign)}`);
    await expect(headline(page)).toHaveText('Scenariot hämtas inte');
    await expect(page.getByRole('alert')).toContainText('från samma webbplats');
    await expect(page.getByRole('button', { name: /^Byt scenario/ })).toHaveCount(0);
  });
}

test('a scenario that is not there is told, and no other one is shown until it is chosen', async ({
  page,
  troubles,
}) => {
  troubles.tolerate(/^console: .*404/);
  await page.goto('./?scenario=scenarios/finns-inte.json');
  await expect(headline(page)).toHaveText('Scenariot går inte att hämta');
  await expect(page.getByRole('alert')).toContainText('går inte att hämta (svar 404)');
  await page.getByRole('button', { name: 'Försök igen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Försök igen' })).toBeEnabled();
  await page.getByRole('button', { name: /^Exempel 2/ }).press('Enter');
  await expect(headline(page)).toHaveText('Utgångsläge');
  await expect(page).toHaveURL(/\?scenario=scenarios\/exempel-2\.json$/);
});

test('the gallery opens a shipped scenario, and the browser goes back', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Byt scenario/ }).press('Enter');
  const gallery = page.getByRole('dialog', { name: 'Planer' });
  await expect(gallery.getByRole('listitem')).toHaveCount(4);
  await gallery.getByRole('button', { name: /^VP007-fällan/ }).press('Enter');
  await expect(page).toHaveURL(/\?scenario=scenarios\/vp007-fallan\.json/);
  await expect(page.getByRole('button', { name: /^Byt scenario/ })).toContainText('VP007-fällan');
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Byt scenario/ })).toContainText('Exempel 1');
});

test('a reload and a sent link show the same phase and selection', async ({ page, context }) => {
  await openScenario(page, 'exempel-1');
  await stepTo(page, 'ArrowRight', 'Fas 1');
  await stepTo(page, 'ArrowRight', 'Fas 2');
  await page.getByRole('button', { name: /en accepterad lucka$/ }).press('Enter');
  const title = panel(page).getByRole('heading', { level: 2 });
  await expect(title).toHaveText('Tjänstekonsument 1 når inte Tjänsteproducent 3');
  await expect(page).toHaveURL(/#.*phase=fas-2/);
  await page.reload();
  await expect(headline(page)).toHaveText('Fas 2');
  await expect(title).toHaveText('Tjänstekonsument 1 når inte Tjänsteproducent 3');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(headline(other)).toHaveText('Fas 2');
  await expect(panel(other).getByRole('heading', { level: 2 })).toHaveText(
    'Tjänstekonsument 1 når inte Tjänsteproducent 3',
  );
});

test('a link that names what the scenario has not got says so, and shows the rest', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2&sel=actor:borta');
  await expect(page.getByRole('status').filter({ hasText: 'borta' })).toBeVisible();
  await expect(headline(page)).toHaveText('Fas 2');
});

test('the built page works opened as a file, without any server', async ({ page }) => {
  await page.goto(pathToFileURL(join(FOLDER, 'index.html')).href);
  await stepTo(page, 'ArrowRight', 'Fas 1');
  await page.getByRole('button', { name: /^Byt scenario/ }).press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^VP007-fällan/ })
    .press('Enter');
  await expect(page.getByRole('button', { name: /^Byt scenario/ })).toContainText('VP007-fällan');
});
