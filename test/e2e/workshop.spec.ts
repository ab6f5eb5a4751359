// Can a whole workshop be held? From nothing to example 1 by hand, broken, undone, moved, saved, reloaded and sent.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { analyse } from '../../src/engine/analyse.ts';
import { parseScenario } from '../../src/format/parseScenario.ts';
import type { Scenario } from '../../src/model/Scenario.ts';
import { downloadOnly, plan, sign, textOf } from './keepingPage.ts';
import { expect, test } from './page.ts';
import { headline, panel, readCards, readNews } from './readPage.ts';
import { linkField, openDialog } from './shareDialog.ts';
import { cutAtTenPlaces } from './shareLinks.ts';

const TITLE = 'Vår övergång';
const CONSUMERS = ['Tjänstekonsument 1', 'Tjänstekonsument 2', 'Tjänstekonsument i annan tillämpning'];
const PRODUCERS = ['Tjänsteproducent 1', 'Tjänsteproducent 2', 'Tjänsteproducent 3'];

const card = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, tjänste`) });
const menu = (page: Page) => page.getByRole('group', { name: 'Vad som kan göras' });
const bar = (page: Page) => page.getByRole('navigation', { name: 'Faser' });
const phase = (page: Page, name: string) => bar(page).getByRole('button', { name: new RegExp(`^${name}`) });
const changes = (page: Page) => page.getByRole('region', { name: /^Ändringar i / });
const has = (page: Page, actor: string, version: string) =>
  panel(page).getByRole('checkbox', { name: new RegExp(`^${actor} har ${version} från`) });

async function goTo(page: Page, name: string): Promise<void> {
  await phase(page, name).click();
  await expect(headline(page)).toHaveText(name);
}

/** Selects an actor, and turns a version on or off from the phase that is shown. */
async function toggle(page: Page, actor: string, version: string): Promise<void> {
  await card(page, actor).click();
  const box = has(page, actor, version);
  const was = await box.isChecked();
  await box.press('Space');
  await expect(box).toBeChecked({ checked: !was });
}

async function renamePhase(page: Page, to: string): Promise<void> {
  await headline(page).getByRole('button').press('Enter');
  const field = page.getByRole('textbox', { name: 'Byt namn på fasen' });
  await field.fill(to);
  await field.press('Enter');
  await expect(headline(page)).toHaveText(to);
}

async function removeChange(page: Page, name: string): Promise<void> {
  await changes(page).getByRole('button', { name }).press('Enter');
  await page.getByRole('button', { name: 'Ta bort ändringen' }).press('Enter');
  await expect(changes(page).getByRole('button', { name })).toHaveCount(0);
}

async function startFromNothing(page: Page): Promise<void> {
  await page.goto('./');
  await plan(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ny plan …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny plan' });
  await dialog.getByRole('textbox', { name: 'Tjänstekontrakt' }).fill('Tjänstekontraktet');
  for (const [group, names] of [
    ['Tjänstekonsumenter', CONSUMERS],
    ['Tjänsteproducenter', PRODUCERS],
  ] as const) {
    const side = dialog.getByRole('group', { name: group });
    await side.getByRole('radio', { name: 'Namn' }).check();
    await side.getByRole('textbox', { name: 'Ett namn per rad' }).fill(names.join('\n'));
  }
  await dialog.getByRole('button', { name: 'Skapa planen' }).click();
  await expect(dialog).toBeHidden();
  await expect(headline(page)).toHaveText('Utgångsläge');
}

/** The title, and a second application that one consumer and one producer have to themselves. */
async function divideApplications(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ändra planen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Planen' });
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
  await dialog.locator('summary').filter({ hasText: 'Tillämpningar' }).click();
  const added = dialog.getByRole('textbox', { name: 'Ny tillämpning' });
  await added.fill('En annan tillämpning');
  await added.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(plan(page)).toContainText(TITLE);
  const [first = '', second = '', other = ''] = CONSUMERS;
  for (const actor of [first, second, 'Tjänsteproducent 2', 'Tjänsteproducent 3']) {
    await takePart(page, actor, 'En annan tillämpning', false);
  }
  await takePart(page, other, 'Tillämpningen', false);
}

async function takePart(page: Page, actor: string, application: string, isIn: boolean): Promise<void> {
  await card(page, actor).click();
  const fold = panel(page)
    .locator('summary')
    .filter({ hasText: /behöver (den nå|nå den)\?/ });
  const box = panel(page).getByRole('checkbox', { name: `Deltar i ${application}`, exact: true });
  if (!(await box.isVisible())) await fold.click();
  await box.setChecked(isIn);
  await expect(box).toBeChecked({ checked: isIn });
}

async function buildExample1(page: Page): Promise<void> {
  await startFromNothing(page);
  await divideApplications(page);
  await toggle(page, 'Tjänsteproducent 3', 'TKv1');
  await goTo(page, 'Konsumenterna inför TKv2');
  await renamePhase(page, 'Fas 1');
  await removeChange(page, `${CONSUMERS.slice(0, 2).join(', ')} och ${CONSUMERS[2]} inför TKv2`);
  for (const actor of ['Tjänstekonsument 2', 'Tjänsteproducent 2']) await toggle(page, actor, 'TKv2');
  await goTo(page, 'Producenterna inför TKv2');
  await renamePhase(page, 'Fas 2');
  await bar(page)
    .getByRole('button', { name: /^Lägg till Fas 3 efter Fas 2/ })
    .click();
  await renamePhase(page, 'Fas 3');
  await toggle(page, 'Tjänstekonsument 1', 'TKv2');
  for (const actor of ['Tjänstekonsument 1', 'Tjänstekonsument 2', 'Tjänsteproducent 2']) {
    await toggle(page, actor, 'TKv1');
  }
  await goTo(page, 'Fas 2');
  await expect(page.getByRole('main')).toContainText('Tjänstekonsument 1 når inte Tjänsteproducent 3');
  await page
    .getByRole('button', { name: /^Tjänstekonsument 1 når inte Tjänsteproducent 3/ })
    .click({ button: 'right' });
  await menu(page)
    .getByRole('button', { name: /^Acceptera luckan/ })
    .click();
  await page.keyboard.type('De har inget att säga varandra.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('En accepterad lucka');
}

/** Verdicts by what actors are called: `Fas 2: Tjänstekonsument 1 → Tjänsteproducent 3 outgoing TKv1`. */
function verdictsOf(scenario: Scenario): readonly string[] {
  const { phases, consumers, producers } = scenario;
  const names = new Map([...consumers, ...producers].map(({ id, name }) => [id, name]));
  const analysis = analyse(scenario);
  const links = phases.flatMap(({ title }, index) =>
    analysis
      .links(index)
      .map(
        ({ consumer, address, status, version, code, accepted }) =>
          `${title}: ${names.get(consumer)} → ${names.get(address)} ${status} ${version} ${code} ${accepted}`,
      ),
  );
  const retirements = analysis.retirements
    .filter(({ application }) => application === null)
    .map(
      ({ actor, version, verdict, earliest }) =>
        `${names.get(actor ?? '') ?? 'NTJP'} ${version} ${verdict} ${earliest}`,
    );
  return [...links, ...retirements].sort();
}

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

async function save(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  return textOf(await downloading);
}

async function centre(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragChange(page: Page, name: string, to: string): Promise<void> {
  const [start, end] = [await centre(changes(page).getByRole('button', { name })), await centre(phase(page, to))];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
}

async function openInFreshProfile(
  context: BrowserContext,
  link: string,
): Promise<{ fresh: BrowserContext; page: Page }> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const fresh = await browser.newContext({ locale: 'sv-SE' });
  await downloadOnly(fresh);
  const page = await fresh.newPage();
  await page.goto(link);
  return { fresh, page };
}

test('a workshop, from nothing to a link that someone else opens', async ({ page, context }) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(10_000);
  // From now on the browser hands files' choosers to us: asked for at the last moment, one may slip by.
  page.on('filechooser', () => undefined);
  await downloadOnly(context);

  await test.step('example 1 is built by hand, and fares as the written one', async () => {
    await buildExample1(page);
    const written = read(readFileSync('scenarios/exempel-1.json', 'utf8'));
    expect(verdictsOf(read(await save(page)))).toEqual(verdictsOf(written));
  });

  await test.step('somebody breaks it, sees what broke, and takes it back', async () => {
    await card(page, 'Tjänsteproducent 1').click({ button: 'right' });
    await menu(page).getByRole('button', { name: 'Släck TKv1 från fas 2' }).click();
    const news = page.getByRole('region', { name: 'Senaste ändringen' });
    await expect(news).toContainText(/\+\d brutna? länk/);
    expect(await readNews(page)).toContain('når inte');
    await expect(sign(page)).toBeVisible();
    await page.keyboard.press('Control+z');
    expect(await readNews(page)).not.toContain('når inte Tjänsteproducent 1');
    await expect(sign(page)).toBeHidden();
  });

  await test.step('but they cannot before the autumn: a change is moved', async () => {
    await goTo(page, 'Fas 1');
    await dragChange(page, 'Tjänsteproducent 2 inför TKv2', 'Fas 2');
    await expect(changes(page).getByRole('button', { name: /Tjänsteproducent 2/ })).toHaveCount(0);
    expect((await readCards(page)).get('Tjänsteproducent 2')).not.toContain('TKv2');
  });

  let saved = '';
  await test.step('it is saved, and a reload has it still', async () => {
    await expect(page).toHaveTitle(/^• /);
    saved = await save(page);
    await expect(page).not.toHaveTitle(/^• /);
    await toggle(page, 'Tjänstekonsument 1', 'TKv2');
    await expect(sign(page)).toContainText('utkast sparat');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(headline(page)).toHaveText('Fas 1');
    await expect(plan(page)).toContainText(TITLE);
    expect((await readCards(page)).get('Tjänstekonsument 1')).toContain('TKv2');
  });

  await test.step('the file that was saved opens as it was saved', async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await (await choosing).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
    await expect(page.getByRole('main')).toContainText('De finns kvar i ett utkast');
    expect(await save(page)).toBe(saved);
  });

  let link = '';
  await test.step('a link opens the same in a fresh profile', async () => {
    await goTo(page, 'Fas 2');
    await openDialog(page);
    link = await linkField(page).inputValue();
    await page.keyboard.press('Escape');
    const other = await openInFreshProfile(context, link);
    await expect(headline(other.page)).toHaveText('Fas 2');
    expect(await save(other.page)).toBe(saved);
    await other.fresh.close();
  });

  await test.step('cut at any of ten places it is an error, and shows nothing else', async () => {
    const [address = '', hash = ''] = link.split('#');
    for (const cut of cutAtTenPlaces(hash)) {
      await page.goto(`${address}?cut=${cut.length}#${cut}`);
      await expect(page.getByRole('alert'), `${cut.length} of ${hash.length}`).toContainText('Länken är avhuggen');
      await expect(plan(page)).toHaveCount(0);
    }
  });

  await test.step('two tabs with the same plan keep what is done in each', async () => {
    await page.goto(link);
    const second = await context.newPage();
    await second.goto(link);
    for (const [tab, phaseName] of [
      [page, 'Den ena'],
      [second, 'Den andra'],
    ] as const) {
      await expect(headline(tab)).toHaveText('Fas 2');
      await tab.bringToFront();
      await renamePhase(tab, phaseName);
      await expect(sign(tab)).toContainText('utkast sparat');
    }
    for (const [tab, phaseName] of [
      [page, 'Den ena'],
      [second, 'Den andra'],
    ] as const) {
      tab.once('dialog', (dialog) => void dialog.accept());
      await tab.reload();
      await expect(headline(tab)).toHaveText(phaseName);
    }
  });
});
