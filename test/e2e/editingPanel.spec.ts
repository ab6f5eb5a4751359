// Can the plan be changed where it is told? By keyboard alone, with the focus where one left it.
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { openScenario, panel, readCounts } from './readPage.ts';

const tick = (page: Page, name: string | RegExp) => panel(page).getByRole('checkbox', { name });
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const unfold = (page: Page, name: string) => panel(page).locator('summary', { hasText: name }).first().press('Enter');
const plan = (page: Page) =>
  panel(page)
    .locator('section', { has: page.getByRole('heading', { name: 'I planen' }) })
    .getByRole('listitem');

async function press(target: Locator, key: string): Promise<void> {
  await target.press(key);
  await expect(target).toBeFocused();
}

test('a name is changed where it stands', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'sel=actor:c1');
  await button(page, 'Tjänstekonsument 1').press('Enter');
  const field = panel(page).getByRole('textbox', { name: 'Byt namn på Tjänstekonsument 1' });
  await expect(field).toBeFocused();
  await field.fill(' ');
  await field.press('Enter');
  await expect(panel(page).getByRole('alert')).toHaveText('Ett namn behövs.');
  await field.fill('Läsplattan');
  await field.press('Enter');
  await expect(heading(page)).toHaveText('Läsplattan');
  await expect(button(page, 'Läsplattan')).toBeFocused();
  await expect(page.getByRole('application').getByRole('button', { name: /^Läsplattan, / })).toBeVisible();
});

test('a version is turned on and off from the phase that is shown, and its change is moved and removed', async ({
  page,
}) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2&sel=actor:c1');
  const second = tick(page, 'Tjänstekonsument 1 har TKv2 från och med fas 2');
  await expect(second).not.toBeChecked();
  await press(second, 'Space');
  await expect(second).toBeChecked();
  await expect(plan(page)).toHaveText([
    /Har TKv1/i,
    /inför TKv2$/,
    /släcker TKv1/,
    /inför TKv2 \(gör ingen skillnad\)/,
  ]);
  await button(page, 'Ta bort ur planen: inför TKv2 (gör ingen skillnad)').press('Enter');
  await expect(plan(page)).toHaveCount(3);
  await expect(panel(page).locator(':focus')).toBeVisible();
  const earlier = button(page, 'Tidigare: inför TKv2');
  await press(earlier, 'Enter');
  await expect(button(page, 'Fas 1: inför TKv2')).toBeVisible();
  await earlier.press('Enter');
  await expect(button(page, 'Utgångsläge: har TKv2')).toBeVisible();
  await expect(button(page, 'Tidigare: har TKv2')).toBeFocused();
  await expect(button(page, 'Tidigare: har TKv2')).toHaveAttribute('aria-disabled', 'true');
});

test('a change cannot be put past the one that takes it back, and the row says why', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-1&sel=actor:p2');
  const when = panel(page).getByRole('combobox', { name: 'Fas för: släcker TKv1' });
  await when.selectOption('Fas 2');
  await expect(when).toHaveValue('2');
  await button(page, 'Fas 2: släcker TKv1').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fas 2');
  await button(page, 'Senare: har TKv1').press('Enter');
  await expect(button(page, 'Fas 1: inför TKv1')).toBeVisible();
  const later = button(page, 'Senare: inför TKv1');
  await expect(later).toHaveAccessibleDescription('Fas 2 ändrar TKv1 hos Tjänsteproducent 2 åt andra hållet.');
  await press(later, 'Enter');
  await expect(panel(page).getByRole('alert')).toHaveText('Fas 2 ändrar TKv1 hos Tjänsteproducent 2 åt andra hållet.');
  await expect(button(page, 'Fas 1: inför TKv1')).toBeVisible();
});

test('a need is taken away, and given back to all', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2&sel=actor:c1');
  await unfold(page, 'Vilka behöver den nå?');
  const third = tick(page, /^Tjänstekonsument 1 behöver nå Tjänsteproducent 3/);
  await press(third, 'Space');
  await expect(third).not.toBeChecked();
  const all = tick(page, /^Behöver nå alla producenter/);
  await press(all, 'Space');
  await expect(third).toBeChecked();
  await press(third, 'Space');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Ångra/ })
    .press('Enter');
  await expect(third).toBeChecked();
});

test('the last need of an application stays, and it is said why', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'sel=actor:c3');
  await unfold(page, 'Vilka behöver den nå?');
  const only = tick(page, /^Tjänstekonsument i annan tillämpning behöver nå Tjänsteproducent 1/);
  await press(only, 'Space');
  await expect(only).toBeChecked();
  await expect(panel(page).getByRole('alert')).toContainText('Det är det sista behovet i En annan tillämpning.');
});

test('a mend is made with one press, and the panel tells what came of it', async ({ page }) => {
  await openScenario(page, 'vp007-fallan', 'phase=fallan&sel=pair:remissvyn~journal-havsnas');
  await button(page, /^Laga så här: Ge Remissvyn behörighet/).press('Enter');
  await expect(heading(page)).toHaveText('Remissvyn når Journal Havsnäs på TKv2');
  await expect(panel(page).locator(':focus')).toHaveCount(1);
  await expect(panel(page).getByText('Så lagas det')).toHaveCount(0);
});

test('a mend is made from the list of what is broken', async ({ page }) => {
  await openScenario(page, 'vp007-fallan', 'phase=fallan');
  expect(await readCounts(page)).toContain('brutna: 1');
  await unfold(page, 'Så lagas det');
  await button(page, /^Laga så här: Ge Remissvyn behörighet/).press('Enter');
  await expect.poll(() => readCounts(page)).not.toContain('brutna: 1');
  await expect(panel(page).locator(':focus')).toHaveCount(1);
});

test('R8: a gap is accepted with why, the reason changed, and taken back', async ({ page }) => {
  await openScenario(page, 'vp007-fallan', 'phase=fallan&sel=pair:remissvyn~journal-havsnas');
  await button(page, /^Acceptera luckan/).press('Enter');
  const why = panel(page).getByRole('textbox', { name: 'Varför får den vara bruten?' });
  await expect(why).toBeFocused();
  await why.fill('Remisser skickas på papper i maj.');
  await why.press('Enter');
  await expect(panel(page).getByText('Luckan är accepterad.')).toBeVisible();
  await expect(panel(page).locator(':focus')).toHaveCount(1);
  await button(page, 'Remisser skickas på papper i maj.').press('Enter');
  const field = panel(page).getByRole('textbox', { name: /^Ändra skälet/ });
  await field.fill('Papper duger.');
  await field.press('Enter');
  await expect(button(page, 'Papper duger.')).toBeFocused();
  await button(page, 'Acceptera inte längre').press('Enter');
  await expect(button(page, /^Acceptera luckan/)).toBeVisible();
});

test('R11: a version is dropped when it may go', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2');
  await button(page, 'Släck redan i fas 2: Tjänstekonsument 2').press('Enter');
  await expect(button(page, /^Släck redan/)).toHaveCount(0);
  await expect(panel(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(button(page, /^Släck redan/)).toHaveCount(1);
});

test('someone new is added, looked at, and removed again after saying what goes too', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-1');
  await unfold(page, 'Lägg till aktör');
  await button(page, 'Producent').press('Enter');
  await panel(page).getByRole('textbox', { name: 'Namn' }).fill('Tjänsteproducent 4');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Tjänsteproducent 4');
  await expect(panel(page).locator(':focus')).toHaveCount(1);
  await tick(page, 'Tjänsteproducent 4 har TKv2 från och med fas 1').press('Space');
  await unfold(page, 'Uppgifter');
  await button(page, 'Ta bort Tjänsteproducent 4…').press('Enter');
  await expect(panel(page).getByText('1 ändring i Fas 1')).toBeVisible();
  await expect(button(page, 'Behåll Tjänsteproducent 4')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Tjänsteproducent 4');
  await button(page, 'Ta bort Tjänsteproducent 4…').press('Enter');
  await button(page, 'Ta bort Tjänsteproducent 4').press('Enter');
  await expect(heading(page)).toHaveText('Läget i fasen');
  await expect(heading(page)).toBeFocused();
});

test('routes, permissions and particulars are set from the panel', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-1&sel=actor:p2');
  await unfold(page, 'Vägval');
  const route = panel(page).getByRole('combobox', { name: 'Vägval för TKv2', exact: true });
  await route.selectOption('stängt');
  await expect(button(page, 'Fas 1: vägval för TKv2: stängt')).toBeVisible();
  await route.selectOption('auto');
  await expect(plan(page)).toHaveCount(3);
  await unfold(page, 'Uppgifter');
  await panel(page).getByRole('textbox', { name: 'Organisation' }).fill('Region Åsö');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Region Åsö')).toBeVisible();
  await unfold(page, 'Logiska adressater');
  const address = panel(page).getByRole('textbox', { name: 'Ny logisk adressat' });
  await address.fill('SE-1');
  await address.press('Enter');
  await expect(address).toHaveValue('');
  await expect(address).toBeFocused();
  await button(page, 'Ta bort adressen p2').press('Enter');
  await expect(button(page, 'Ta bort adressen SE-1')).toBeFocused();
  await expect(button(page, 'Ta bort adressen SE-1')).toHaveAttribute('aria-disabled', 'true');
});

test('after a tick, Ctrl+Z undoes it', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2&sel=actor:c1');
  const second = tick(page, 'Tjänstekonsument 1 har TKv2 från och med fas 2');
  await second.press('Space');
  await expect(second).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(second).not.toBeChecked();
  await expect(second).toBeFocused();
});

const unfoldAll = async (page: Page) => {
  for (const fold of await panel(page).locator('details > summary').all()) await fold.press('Enter');
};

const SCREENS = [
  ['light', 'nationell-oversikt'],
  ['dark', 'soderhav'],
  ['light', 'rtp-soderhav'],
] as const;

for (const [colorScheme, actor] of SCREENS) {
  test(`everyone can use it, ${colorScheme}: ${actor}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openScenario(page, 'sammanhallen-journal', `phase=fas-4&sel=actor:${actor}`);
    await unfoldAll(page);
    await expectNoAxeViolations(page, actor);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everyone can use it, ${colorScheme}: what is broken`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openScenario(page, 'vp007-fallan', 'phase=fallan');
    await unfoldAll(page);
    await expectNoAxeViolations(page, 'the overview');
    await button(page, /^Remissvyn – Journal Havsnäs/).press('Enter');
    await button(page, /^Acceptera luckan/).press('Enter');
    await expectNoAxeViolations(page, 'a pair');
  });
}
