// What if someone is late, or a version ends on another day, and who holds up the most? Tried in the panel, changed only
// when it is taken over.
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { headline, openScenario, panel } from './readPage.ts';

const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });
const unfold = (page: Page, name: string) => panel(page).locator('summary', { hasText: name }).press('Enter');
const status = (page: Page) => panel(page).getByRole('status').first();
const undo = (page: Page) => page.getByRole('button', { name: /^Ångra/ }).first();
const phaseButton = (page: Page, name: RegExp) => page.getByRole('navigation').getByRole('button', { name });

test('an actor is put off: what breaks, what moves, and nothing is changed until it is taken over', async ({
  page,
}) => {
  await openScenario(page, 'exempel-1', 'sel=actor:c1');
  await unfold(page, 'Om det blir senare');
  const more = button(page, 'En fas till');
  await more.press('Enter');
  await expect(more).toBeFocused();
  await expect(status(page)).toHaveText('1 länk till bryts i fas 3. 2 avvecklingar flyttas.');
  await expect(panel(page)).toContainText('Tjänstekonsument 1 – Tjänsteproducent 2');
  await expect(panel(page)).toContainText('Tjänsteproducent 2 släcker TKv1 för tidigt i fas 3.');
  await expect(panel(page)).toContainText('kan släcka TKv1 först i fas 4 i stället för i fas 3, 1 fas senare.');
  await expect(panel(page)).toContainText('Planen får en fas till i slutet, utan datum: Fas 4.');
  await expect(panel(page)).toContainText('Planen är inte ändrad.');
  await expectNoAxeViolations(page, 'a delay that is tried');
  await expect(phaseButton(page, /^Fas 4/)).toHaveCount(0);
  await button(page, /^Fas 3$/).press('Enter');
  await expect(headline(page)).toHaveText('Fas 3');
  await expect(status(page)).toHaveText(/1 länk till bryts/);
  await button(page, 'Lämna').press('Enter');
  await expect(panel(page).getByText('Som planerat')).toBeVisible();
  await expect(button(page, 'Ta över i planen')).toHaveCount(0);

  await more.press('Enter');
  await button(page, 'Ta över i planen').press('Enter');
  await expect(phaseButton(page, /^Fas 4/)).toBeVisible();
  await expect(phaseButton(page, /^Fas 3.*1 brut/)).toBeVisible();
  await expect(page.getByText('Ändring: Senarelägg Tjänstekonsument 1 med 1 fas.')).toBeVisible();
  await expect(panel(page).getByText('Som planerat')).toBeVisible();
  await undo(page).click();
  await expect(phaseButton(page, /^Fas 4/)).toHaveCount(0);
  await expect(phaseButton(page, /^Fas 3.*Inga brutna/)).toBeVisible();
});

test('a whole system is put off, as when its maker is late with a roll-out', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal', 'sel=actor:granland');
  await unfold(page, 'Om det blir senare');
  await button(page, 'En fas till').press('Enter');
  const alone = await status(page).innerText();
  await panel(page).getByRole('radio', { name: 'Alla med systemet Granit (8)' }).check();
  await expect(status(page)).not.toHaveText(alone);
  await expect(status(page)).toHaveText('4 länkar till bryts i ”Granit, andra vågen”. Ingen avveckling flyttas.');
  await expect(panel(page)).toContainText('Läsvy Norrsund – Journal Granland');
  await button(page, 'Ta över i planen').press('Enter');
  await expect(phaseButton(page, /^Granit, andra vågen.*4 brutna/)).toBeVisible();
  await expect(phaseButton(page, /^Granit, första vågen.*Inga brutna/)).toBeVisible();
  await expect(page.getByText(/^Ändring: Senarelägg .* och 5 till med 1 fas\.$/)).toBeVisible();
});

test('what is tried is gone when another is looked at, and who does nothing later cannot be late', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'sel=actor:c1');
  await unfold(page, 'Om det blir senare');
  await button(page, 'En fas till').press('Enter');
  await button(page, 'Hela fasen').press('Enter');
  await page
    .getByRole('application')
    .getByRole('button', { name: /^Tjänstekonsument 1, / })
    .click();
  await unfold(page, 'Om det blir senare');
  await expect(panel(page).getByText('Som planerat')).toBeVisible();
  await page
    .getByRole('application')
    .getByRole('button', { name: /^Tjänstekonsument i annan tillämpning, / })
    .click();
  await unfold(page, 'Om det blir senare');
  await expect(panel(page)).toContainText('gör inget senare i planen som kan skjutas upp');
  await expect(button(page, 'En fas till')).toHaveCount(0);
});

const tab = (page: Page) => button(page, 'Avveckling').click();
const handle = (page: Page) => panel(page).getByRole('slider', { name: 'Sista dag för TKv1' });

test('an end of life is dragged, and links die and live again under the hand', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  await tab(page);
  await unfold(page, 'Slutdatum för TKv1');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', '30 september 2028');
  await expect(status(page)).toHaveText('25 länkar dör den dagen. Planen står då i ”Fyren, och de första släcker”.');
  await expect(button(page, 'Ta över i planen')).toHaveCount(0);
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('no handle');
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.71));
  await page.mouse.down();
  await page.mouse.move(...at(0.5), { steps: 8 });
  await expect(status(page)).toHaveText(/^(1|3)\d\d länkar dör den dagen/);
  await page.mouse.move(...at(0.99), { steps: 8 });
  await expect(status(page)).toHaveText('Ingen länk dör den dagen. Planen står då i ”Vidsjön i mål”.');
  await page.mouse.up();
  await expect(panel(page)).toContainText('senare än i planen');
  await expect(phaseButton(page, /^Slutdatum för TKv1.*12 brutna/)).toBeVisible();
  await expectNoAxeViolations(page, 'an end of life that is tried');
  await button(page, 'Lämna').press('Enter');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', '30 september 2028');
});

test('and moved by keys: a day, a month; then taken over, and undone', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  await tab(page);
  await unfold(page, 'Slutdatum för TKv1');
  await handle(page).press('ArrowRight');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', '1 oktober 2028');
  await expect(panel(page)).toContainText('(1 dag senare än i planen)');
  await handle(page).press('ArrowLeft');
  await handle(page).press('PageDown');
  await handle(page).press('PageDown');
  await expect(handle(page)).toHaveAttribute('aria-valuetext', '30 juli 2028');
  await handle(page).press('Home');
  await expect(panel(page)).toContainText('Tidigast 1 februari 2027, då utfasningen aviseras.');
  await handle(page).press('End');
  await expect(status(page)).toHaveText(/^Ingen länk dör/);
  await expect(panel(page)).toContainText('Ingen länk är bruten av det i faserna efter.');
  await expect(headline(page)).toHaveText('Utgångsläge');
  await button(page, 'Ta över i planen').press('Enter');
  await expect(phaseButton(page, /^Slutdatum för TKv1.*6 brutna/)).toBeVisible();
  await expect(panel(page)).toContainText('(som i planen)');
  await undo(page).click();
  await expect(phaseButton(page, /^Slutdatum för TKv1.*12 brutna/)).toBeVisible();
});

test('the plan’s own dialog leads there', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  await page.getByRole('button', { name: 'Ändra planen' }).click();
  await page.getByRole('button', { name: 'Se vad som dör på slutdatumet för TKv1' }).click();
  await expect(handle(page)).toBeVisible();
  await expect(status(page)).toHaveText(/^25 länkar dör/);
});

test('who holds up the most stands first, and leads to the actor', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  await tab(page);
  const section = panel(page).locator('details', { hasText: 'Vem håller upp mest' });
  await section.locator('summary').click();
  const rows = section.getByRole('listitem').getByRole('button');
  await expect(rows.first()).toHaveAccessibleName(
    'Kommunvyn: 10 avvecklingar tidigare, sammanlagt 20 faser (1\u00a0162 dagar). Men 1 länk bryts då, räknat över alla faser: versionen räcker inte ensam.',
  );
  await expect(section).toContainText('Fyren (5 aktörer)');
  await expectNoAxeViolations(page, 'who holds up the most');
  await rows.nth(1).press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Journal Vidsjön');
});
