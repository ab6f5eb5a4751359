// What does a sent link show? What was sent, or why it cannot be shown; never something else.
import type { Page } from '@playwright/test';
import { readShareHash } from '../../src/browser/readShareHash.ts';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { dropFile, headline, openScenario, stepTo } from './readPage.ts';
import { readQr } from './readQr.ts';
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
    await expect(page.getByRole('status')).toContainText('Länken är avhuggen på vägen');
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

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Dela scenariot' });
const linkField = (page: Page) => dialog(page).getByRole('textbox', { name: 'Länk', exact: true });
const part = (page: Page, name: string) => dialog(page).getByRole('region', { name });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
  await expect(linkField(page)).toBeVisible();
}

test.describe('the dialogue', () => {
  test('makes a link that shows the same to somebody else', async ({ page, browser, baseURL }) => {
    await openScenario(page, 'vp007-fallan', 'phase=fallan&view=matrix&sel=actor:remissvyn');
    await openDialog(page);
    await expect(dialog(page).getByRole('radio', { name: 'Där jag står: Fällan · Matris · Remissvyn' })).toBeChecked();
    const link = await linkField(page).inputValue();
    // Another packing of the same: browsers and Node need not pack alike.
    expect(await readShareHash(new URL(link).hash)).toEqual({ ok: true, value: { scenario, place: PLACE } });
    expect(link.startsWith(`${baseURL}#s=z1.`)).toBe(true);
    const stranger = await browser.newContext({ locale: 'sv-SE' });
    const other = await stranger.newPage();
    await other.goto(link);
    await expect(headline(other)).toHaveText('Fällan');
    await expect(other.getByRole('table')).toBeVisible();
    await openDialog(other);
    expect(await linkField(other).inputValue()).toBe(link);
    await stranger.close();
  });

  test('leaves out where one stands when that is asked for', async ({ page }) => {
    await openScenario(page, 'vp007-fallan', 'phase=fallan');
    await openDialog(page);
    await dialog(page).getByRole('radio', { name: 'Början' }).press('Space');
    await expect(linkField(page)).toHaveValue(/#s=z1\.[\w-]+&end$/);
  });

  test('copies the link, says so, and takes that back when the link is another', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openScenario(page, 'vp007-fallan', 'phase=fallan');
    await openDialog(page);
    await part(page, 'En länk').getByRole('button', { name: 'Kopiera' }).press('Enter');
    await expect(dialog(page).getByText('Kopierad.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await linkField(page).inputValue());
    await dialog(page).getByRole('radio', { name: 'Början' }).press('Space');
    await expect(dialog(page).getByText('Kopierad.')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Dela', exact: true })).toBeFocused();
  });

  test('says how long the link is, and where it is likely to be cut', async ({ page }) => {
    await openScenario(page, 'sammanhallen-journal');
    await openDialog(page);
    const { length } = await linkField(page).inputValue();
    const said = part(page, 'En länk');
    await expect(said).toContainText(`Länken är på ${length.toLocaleString('sv-SE')} tecken`);
    await expect(said).toContainText('Slack');
    await expect(said).toContainText('För lång för en QR-kod');
    await expect(said).not.toContainText('Chrome');
  });

  test('shows the address of a file that lies there, as a QR code that can be read', async ({ page, baseURL }) => {
    await openScenario(page, 'vp007-fallan', 'phase=fallan');
    await openDialog(page);
    const address = `${baseURL}?scenario=scenarios/vp007-fallan.json#phase=fallan`;
    await expect(part(page, 'En fil bredvid sidan').getByRole('textbox')).toHaveValue(address);
    await dialog(page).getByRole('button', { name: 'Visa QR-kod' }).press('Enter');
    const code = dialog(page).getByRole('img', { name: 'Länken som QR-kod' });
    const shot = await code.screenshot({ type: 'jpeg', quality: 100 });
    expect(await readQr(page, shot)).toBe(address);
  });

  test('offers a file to be put beside the site, and the address that it will have', async ({ page, baseURL }) => {
    await page.goto(`./#${await linkTo({ ...scenario, title: 'Övergång i höst' })}`);
    await openDialog(page);
    const beside = part(page, 'En fil bredvid sidan');
    const downloaded = page.waitForEvent('download');
    await beside.getByRole('button', { name: 'Ladda ner overgang-i-host.json' }).press('Enter');
    expect((await downloaded).suggestedFilename()).toBe('overgang-i-host.json');
    await expect(beside.getByRole('textbox')).toHaveValue(`${baseURL}?scenario=overgang-i-host.json`);
  });

  test('does not hang on a plan of 20 MB, but says that it is too long', async ({ page }) => {
    const large = { ...scenario, 'x-note': 'lång text '.repeat(1_700_000) };
    await page.goto('./');
    await expect(headline(page)).toBeVisible();
    await dropFile(page, 'stor.json', JSON.stringify(large));
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
    await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
    await expect(part(page, 'En länk')).toContainText('för lång för alla ställen');
    await expect(linkField(page)).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`passes axe, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openScenario(page, 'vp007-fallan');
      await openDialog(page);
      await dialog(page).getByRole('button', { name: 'Visa QR-kod' }).press('Enter');
      await expectNoAxeViolations(page, 'share');
    });
  }
});
