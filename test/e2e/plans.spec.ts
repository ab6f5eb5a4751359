// How do plans come in and go out? Pasted, begun, picked up from a draft, and saved as a file that is exactly the plan.
import { parseScenario } from '../../src/format/parseScenario.ts';
import { writeScenario } from '../../src/format/writeScenario.ts';
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
import { headline } from './readPage.ts';

test.describe('pasted text', () => {
  test('that is no scenario is told what is wrong with it; other text is left alone', async ({ page }) => {
    await page.goto('./');
    await expect(headline(page)).toBeVisible();
    expect(await paste(page, 'hej')).toBe(false);
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await paste(page, '{ "format": 1 }')).toBe(true);
    const problems = page.getByRole('dialog', { name: 'Det inklistrade går inte att öppna' });
    await expect(problems).toContainText('fel i texten');
    await expect(problems.getByRole('rowheader', { name: 'title' })).toBeVisible();
  });

  test('in the dialog stays there until it can be read', async ({ page }) => {
    await page.goto('./');
    await menu(page, 'Klistra in …');
    const dialog = page.getByRole('dialog', { name: 'Klistra in en plan' });
    const field = dialog.getByRole('textbox', { name: 'Text' });
    await expect(field).toBeFocused();
    await dialog.getByRole('button', { name: 'Öppna' }).press('Enter');
    await expect(field).toHaveAccessibleDescription(/Här står ingenting/);
    await expectNoAxeViolations(page, 'paste');
    await field.fill('{ "format": 2 }');
    await dialog.getByRole('button', { name: 'Öppna' }).press('Enter');
    await expect(page.getByRole('dialog', { name: 'Det inklistrade går inte att öppna' })).toContainText(
      'gjord med en nyare Övergång',
    );
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('{ "format": 2 }');
    await field.fill(named('Ur fältet'));
    await dialog.getByRole('button', { name: 'Öppna' }).press('Enter');
    await expect(plan(page)).toContainText('Ur fältet');
    await expect(dialog).toBeHidden();
  });
});

test.describe('a new plan', () => {
  test('is made of a form that says what it will be', async ({ page }) => {
    await page.goto('./');
    await plan(page).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Ny plan …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ny plan' });
    const contract = dialog.getByRole('textbox', { name: 'Tjänstekontrakt' });
    await expect(contract).toBeFocused();
    await dialog.getByRole('button', { name: 'Skapa planen' }).press('Enter');
    await expect(contract).toBeFocused();
    await expect(contract).toHaveAccessibleDescription('Skriv vad tjänstekontraktet heter.');
    await expectNoAxeViolations(page, 'a new plan');
    await contract.fill('GetCareContacts');
    const consumers = dialog.getByRole('group', { name: 'Tjänstekonsumenter' });
    await consumers.getByRole('radio', { name: 'Namn' }).press('Space');
    const names = consumers.getByRole('textbox', { name: 'Ett namn per rad' });
    await names.fill('Region Norr\nRegion Syd\nRegion Norr');
    await expect(names).toHaveAccessibleDescription('3 namn. Region Norr står flera gånger och numreras.');
    await dialog.getByRole('group', { name: 'Tjänsteproducenter' }).getByRole('textbox').fill('2');
    await expect(dialog.getByRole('status')).toHaveText(
      '3 konsumenter och 2 producenter av GetCareContacts på NTJP, alla på TKv1 från början. I fas 1 inför konsumenterna TKv2, i fas 2 producenterna. 6 länkar mellan dem.',
    );
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(plan(page)).toContainText('GetCareContacts');
    await expect(headline(page)).toHaveText('Utgångsläge');
    await expect(sign(page)).toHaveText('Inte i fil· utkast sparat');
    await page.keyboard.press('End');
    await expect(headline(page)).toHaveText('Producenterna inför TKv2');
  });
});

test('drafts are listed, renamed, deleted and had back', async ({ page }) => {
  await page.goto('./');
  for (const title of ['Den ena', 'Den andra']) {
    await paste(page, named(title));
    await expect(plan(page)).toContainText(title);
    await expect(sign(page)).toHaveText(/utkast sparat/);
  }
  await showDrafts(page);
  const rows = drafts(page).getByRole('listitem');
  await expect(rows).toHaveText([/^Den andraÖppet här/, /^Den ena/]);
  await expectNoAxeViolations(page, 'drafts');
  const pencil = rows.nth(1).getByRole('button', { name: /^Byt namn/ });
  await pencil.press('Enter');
  const field = drafts(page).getByRole('textbox', { name: 'Namn' });
  await field.fill('Annat namn');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(rows.nth(1).getByRole('button', { name: /^Byt namn/ })).toBeFocused();
  await pencil.press('Enter');
  await field.fill('Annat namn');
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText([/^Den andra/, /^Annat namn/]);
  await expect(rows.first().getByRole('button', { name: /^Radera/ })).toHaveCount(0);
  await rows.nth(1).getByRole('button', { name: 'Radera Annat namn' }).press('Enter');
  await expect(rows).toHaveCount(1);
  const undo = drafts(page).getByRole('button', { name: 'Ångra' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(rows).toHaveCount(2);
  await drafts(page)
    .getByRole('button', { name: /^Annat namn/ })
    .press('Enter');
  await expect(plan(page)).toContainText('Annat namn');
});

test.describe('a save', () => {
  test('is a download where files cannot be written: the canonical text, and no longer unsaved', async ({
    page,
    context,
  }) => {
    await downloadOnly(context);
    await page.goto('./');
    await paste(page, named('Sparad plan'));
    await expect(sign(page)).toBeVisible();
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('sparad-plan.json');
    const parsed = parseScenario(named('Sparad plan'));
    expect(await textOf(download)).toBe(parsed.ok ? writeScenario(parsed.value) : '');
    await expect(sign(page)).toBeHidden();
    await expect(page).toHaveTitle(/^(?!•)/);
    await expect(notice(page)).toContainText('sparad-plan.json är nedladdad');
    await page.reload();
    await expect(plan(page)).toContainText('Sparad plan');
    await expect(sign(page)).toBeHidden();
  });

  test('writes the file that was chosen, and the same one again', async ({ page, context }) => {
    await context.addInitScript(() => {
      const written: string[] = [];
      let asked = 0;
      Reflect.set(window, 'written', written);
      Reflect.set(window, 'showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => {
        asked += 1;
        const name = asked === 1 ? `${asked}-${suggestedName}` : 'broken.json';
        return {
          name,
          createWritable: async () => {
            if (name === 'broken.json') throw new DOMException('planted', 'NotAllowedError');
            let content = '';
            return {
              write: async (text: string) => {
                content = text;
              },
              close: async () => void written.push(`${name}: ${(JSON.parse(content) as { title: string }).title}`),
            };
          },
        };
      });
    });
    await page.goto('./');
    await paste(page, named('Min plan'));
    await expect(sign(page)).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(notice(page)).toContainText('Sparat i 1-min-plan.json');
    await expect(sign(page)).toBeHidden();
    await rename(page, 'Min andra plan');
    await expect(sign(page)).toBeVisible();
    await menu(page, 'Spara som fil');
    await expect(sign(page)).toBeHidden();
    expect(await page.evaluate(() => Reflect.get(window, 'written'))).toEqual([
      '1-min-plan.json: Min plan',
      '1-min-plan.json: Min andra plan',
    ]);
    await rename(page, 'Min tredje plan');
    await menu(page, 'Spara som ny fil …');
    await expect(notice(page)).toContainText('broken.json gick inte att skriva');
    await expect(sign(page)).toBeVisible();
  });
});

test('a file is chosen with the keyboard alone', async ({ page }) => {
  // From the start the browser hands files' choosers to us: asked for at the last moment, one may slip by.
  page.on('filechooser', () => undefined);
  await page.goto('./');
  await expect(headline(page)).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await choosing).setFiles({
    name: 'egen.json',
    mimeType: 'application/json',
    buffer: Buffer.from(named('Vald fil')),
  });
  await expect(plan(page)).toContainText('Vald fil');
});
