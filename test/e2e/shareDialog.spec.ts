// How is a plan sent? As a link that shows the same to somebody else, and as what gets through where links are cut.
import { readShareHash } from '../../src/browser/readShareHash.ts';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { dropFile, headline, openScenario } from './readPage.ts';
import { readQr } from './readQr.ts';
import { dialog, linkField, openDialog, part, scenarioButton } from './shareDialog.ts';
import { linkTo, readShipped } from './shareLinks.ts';

const scenario = readShipped('vp007-fallan');
const PLACE = { phase: 'fallan', view: 'matrix', selection: { kind: 'actor', id: 'remissvyn' } } as const;

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
