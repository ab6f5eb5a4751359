// What does a sent link show? What was sent, or why it cannot be shown; never something else.
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { headline, openScenario, stepTo } from './readPage.ts';
import { alter, cutAtTenPlaces, linkTo, packAnything, readShipped } from './shareLinks.ts';

const scenario = readShipped('vp007-fallan');
const PLACE = { phase: 'fallan', view: 'matrix', selection: { kind: 'actor', id: 'remissvyn' } } as const;
const scenarioButton = (page: Page) => page.getByRole('button', { name: /^Byt scenario/ });
const told = (page: Page) => page.getByRole('alert');

/** As when somebody changes the address by hand: nothing is loaded again. */
const typeHash = (page: Page, hash: string) =>
  page.evaluate((text) => {
    window.location.hash = text;
  }, hash);

test.describe('a link', () => {
  test('opens what was sent, where the sender stood', async ({ page }) => {
    await page.goto(`./#${await linkTo(scenario, PLACE)}`);
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
    await expect(headline(page)).toHaveText('Fällan');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('complementary')).toContainText('Remissvyn');
  });

  test('stays in the address while one steps, and a reload shows the same', async ({ page }) => {
    const hash = await linkTo(scenario);
    await page.goto(`./#${hash}`);
    await expect(headline(page)).toHaveText('Utgångsläge');
    await stepTo(page, 'End', 'Den andra boten');
    const [payload = ''] = hash.split('&');
    expect(new URL(page.url()).hash).toMatch(/&phase=[^&]+&end$/);
    expect(page.url()).toContain(`#${payload}&`);
    await page.reload();
    await expect(headline(page)).toHaveText('Den andra boten');
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
  });

  test('typed into an open page opens there, and the browser goes back to what was open', async ({ page }) => {
    await openScenario(page, 'exempel-2');
    await typeHash(page, await linkTo(scenario, PLACE));
    await expect(headline(page)).toHaveText('Fällan');
    await stepTo(page, 'Home', 'Utgångsläge');
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
    await page.goBack();
    await expect(scenarioButton(page)).toContainText('Exempel 2');
    await page.goForward();
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
  });

  test('typed into a page that shows the first example does the same', async ({ page }) => {
    await page.goto('./');
    await expect(scenarioButton(page)).toContainText('Exempel 1');
    await typeHash(page, await linkTo(scenario, PLACE));
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
    await page.goBack();
    await expect(scenarioButton(page)).toContainText('Exempel 1');
  });
});

test.describe('a link that is wrong', () => {
  test('is an error, cut at any of ten places, and nothing else is shown', async ({ page }) => {
    const hash = await linkTo(scenario, PLACE);
    for (const cut of cutAtTenPlaces(hash)) {
      // Another query: the page is loaded anew.
      await page.goto(`./?x=${cut.length}#${cut}`);
      await expect(headline(page), `${cut.length} of ${hash.length}`).toHaveText('Länken går inte att öppna');
      await expect(told(page)).toContainText('Länken är avhuggen på vägen');
      await expect(scenarioButton(page)).toHaveCount(0);
    }
    await expect(page).toHaveTitle('Länken går inte att öppna · Övergång');
  });

  for (const [kind, toHash, words] of [
    ['altered', async () => alter(await linkTo(scenario)), 'Länken är ändrad på vägen: kontrollsumman är'],
    ['newer', async () => (await linkTo(scenario)).replace('z1.', 'z2.'), 'gjord med en nyare Övergång'],
    ['lengthened', async () => (await linkTo(scenario)).replace('&end', 'AAAA&end'), 'Det står något efter länken'],
    ['too large', async () => packAnything(Buffer.alloc(21_000_000, ' ')), 'mer än 20 MB uppackad'],
    ['no plan', async () => packAnything('{"format":1}'), 'Länken är hel, men'],
    ['too deep', async () => packAnything('['.repeat(100_000)), 'Länken är hel, men'],
    ['no link at all', async () => 's=javascript:alert(1)&end', 'Efter #s= i adressen står javascript:alert(1)'],
  ] as const) {
    test(`says so: ${kind}`, async ({ page }) => {
      await page.goto(`./#${await toHash()}`);
      await expect(headline(page)).toHaveText('Länken går inte att öppna');
      await expect(told(page)).toContainText(words);
    });
  }

  test('leaves what is open in an open page, and the address as that has it', async ({ page }) => {
    await openScenario(page, 'exempel-2', 'phase=fas-1');
    await typeHash(page, (await linkTo(scenario)).slice(0, 200));
    await expect(page.getByRole('status').filter({ hasText: 'Länken är avhuggen på vägen' })).toBeVisible();
    await expect(headline(page)).toHaveText('Fas 1');
    await expect(page).toHaveURL(/\?scenario=scenarios\/exempel-2\.json#phase=fas-1$/);
    await typeHash(page, packAnything('{"format":1}'));
    await expect(page.getByRole('dialog', { name: 'Länken går inte att öppna' })).toContainText('title');
  });

  test('can be pasted again, as mail broke it, and then opens', async ({ page }) => {
    const hash = await linkTo(scenario, PLACE);
    await page.goto(`./#${hash.slice(0, 500)}`);
    const field = page.getByRole('textbox', { name: 'Klistra in länken igen' });
    await field.fill(`<https://plan.example.se/#${hash.slice(0, 600)}>`);
    await page.getByRole('button', { name: 'Öppna länken' }).press('Enter');
    await expect(told(page)).toContainText('598 tecken kom fram');
    await field.fill(`<https://plan.example.se/#${hash.replaceAll(/.{70}/g, '$&\n')}>`);
    await page.getByRole('button', { name: 'Öppna länken' }).press('Enter');
    await expect(headline(page)).toHaveText('Fällan');
    expect(new URL(page.url()).hash).toBe(`#${hash}`);
  });

  test('typed right in the address after all, opens', async ({ page }) => {
    await page.goto('./#s=z1');
    await expect(headline(page)).toHaveText('Länken går inte att öppna');
    await typeHash(page, await linkTo(scenario));
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`passes axe, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`./#${packAnything('{"format":1}')}`);
      await expect(headline(page)).toHaveText('Länken går inte att öppna');
      await expectNoAxeViolations(page, 'trouble');
    });
  }
});
