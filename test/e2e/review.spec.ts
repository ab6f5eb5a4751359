// Can a workshop go through what the plan claims and what is worth a look? Mostly by key, and with axe.
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { sign } from './keepingPage.ts';
import { expect, test } from './page.ts';
import { dropFile, headline, openScenario, panel, stepTo } from './readPage.ts';

const tab = (page: Page) => panel(page).getByRole('button', { name: /^Granskning/ });
const phaseFilter = (page: Page) => panel(page).getByRole('combobox', { name: 'Fas', exact: true });
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });
/** Its head, which leads to the place. */
const head = (page: Page, name: string | RegExp) => panel(page).locator('[data-row]').filter({ hasText: name }).first();
const row = (page: Page, name: string | RegExp) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.locator('[data-row]', { hasText: name }) })
    .first();
const heads = (page: Page) => panel(page).getByRole('listitem').locator('[data-row]:visible');
const said = (page: Page) => panel(page).getByRole('status').last();

async function openReview(page: Page, name: string, hash = ''): Promise<void> {
  await openScenario(page, name, hash);
  await tab(page).press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Granskning' })).toBeVisible();
  await expect(panel(page).getByText('Planen granskas …')).toBeHidden();
}

test('a finding leads to its phase and selects what it is about, without leaving the list', async ({ page }) => {
  await openReview(page, 'vp007-fallan');
  await expect(headline(page)).toHaveText('Utgångsläge');
  const finding = head(page, 'Remissvyn når inte Journal Havsnäs');
  await finding.press('Enter');
  await expect(headline(page)).toHaveText('Fällan');
  await expect(finding).toBeFocused();
  await expect(finding).toHaveAttribute('aria-current', 'true');
  await expect(said(page)).toHaveText(/Remissvyn når inte Journal Havsnäs.* Visas i fasen ”Fällan”\./);
  await expect(page).toHaveURL(/sel=link:/);
  await button(page, 'Varför?').press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Remissvyn når inte Journal Havsnäs');
  const back = button(page, 'Tillbaka till granskningen');
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(finding).toBeFocused();
  await expect(finding).toHaveAttribute('aria-current', 'true');
});

test('what is told is of all phases, or of the one that is shown; of anyone, or of one actor', async ({ page }) => {
  await openReview(page, 'vp007-fallan');
  const inAll = await heads(page).count();
  await phaseFilter(page).selectOption('Den här fasen');
  await expect.poll(() => heads(page).count()).toBeLessThan(inAll);
  await expect(head(page, 'Remissvyn når inte Journal Havsnäs')).toBeHidden();
  await page.keyboard.press('Escape');
  await tab(page).focus();
  await stepTo(page, 'PageDown', 'Konsumenten först');
  await stepTo(page, 'PageDown', 'Fällan');
  await expect(head(page, 'Remissvyn når inte Journal Havsnäs')).toBeVisible();
  await button(page, 'Alla aktörer').press('Enter');
  await button(page, 'Journal Tallmo').press('Enter');
  await expect(button(page, 'Bara Journal Tallmo')).toBeVisible();
  await expect(head(page, 'Remissvyn når inte Journal Havsnäs')).toBeHidden();
  await button(page, 'Alla aktörer').press('Enter');
  await expect(head(page, 'Remissvyn når inte Journal Havsnäs')).toBeVisible();
});

test('who is selected on the page is one press away as a filter', async ({ page }) => {
  await openScenario(page, 'vp007-fallan', 'phase=fallan&sel=actor:lakarportalen');
  await tab(page).press('Enter');
  await expect(head(page, 'Remissvyn når inte Journal Havsnäs')).toBeVisible();
  await button(page, 'Bara Läkarportalen').press('Enter');
  await expect(head(page, 'Remissvyn når inte Journal Havsnäs')).toBeHidden();
  await expect(head(page, 'Journal Tallmo släcker TKv1 för tidigt')).toBeVisible();
});

test('a finding is marked as known, which is undone, made again, and kept over a reload', async ({ page }) => {
  await openReview(page, 'vp007-fallan');
  const title = 'Remissvyn når inte Journal Havsnäs';
  await head(page, title).press('Enter');
  const grave = Number((await tab(page).innerText()).replace(/\D/g, ''));
  const mark = row(page, title).getByRole('button', { name: /^Markera som känd/ });
  await mark.press('Enter');
  const why = panel(page).getByRole('textbox', { name: 'Varför är det känt?' });
  await expect(why).toBeFocused();
  await why.press('Escape');
  await expect(mark).toBeFocused();
  await mark.press('Enter');
  await why.fill('Behörigheten är beställd');
  await why.press('Enter');
  await expect(row(page, title)).toContainText('Känt: Behörigheten är beställd');
  const unmark = row(page, title).getByRole('button', { name: /^Ta bort märkningen/ });
  await expect(unmark).toBeFocused();
  await expect(tab(page)).toHaveText(new RegExp(`${grave - 1}$`));
  await page.keyboard.press('Control+z');
  await expect(row(page, title)).not.toContainText('Känt:');
  await page.keyboard.press('Control+y');
  await expect(row(page, title)).toContainText('Känt: Behörigheten är beställd');
  await expect(sign(page)).toContainText('utkast sparat');
  await page.reload();
  await tab(page).press('Enter');
  await expect(row(page, title)).toContainText('Känt: Behörigheten är beställd');
  await unmark.press('Enter');
  await expect(row(page, title)).not.toContainText('Känt:');
  await expect(tab(page)).toHaveText(new RegExp(`${grave}$`));
});

test('a claim that does not hold is told under the title and first in the list, and leads to what fails', async ({
  page,
}) => {
  await openScenario(page, 'vp007-fallan');
  const told = page.getByRole('main').getByRole('button', { name: '1 påstående håller inte' });
  await expect(told).toBeHidden();
  await stepTo(page, 'PageDown', 'Konsumenten först');
  await stepTo(page, 'PageDown', 'Fällan');
  await told.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Granskning' })).toBeFocused();
  await expect(phaseFilter(page)).toHaveValue('here');
  const claim = heads(page).first();
  await expect(claim).toContainText('Remissvyn når Journal Havsnäs på TKv2, eller faller tillbaka till TKv1');
  await expect(row(page, 'Remissvyn når Journal Havsnäs på TKv2')).toContainText('Håller inte.');
  await claim.press('Enter');
  await expect(page).toHaveURL(/sel=link:/);
  await expect(claim).toBeFocused();
});

test('a claim is added from what is selected, changed, and removed', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-1&sel=pair:c2~p1');
  await tab(page).press('Enter');
  await button(page, 'Nytt påstående').press('Enter');
  const form = panel(page).getByRole('form', { name: 'Nytt påstående' });
  await expect(form.getByRole('combobox', { name: 'I fasen' })).toBeFocused();
  await expect(form.getByRole('checkbox', { name: 'besvarad efter återfall till en äldre version' })).toBeChecked();
  const text = form.getByRole('textbox', { name: 'Som en mening' });
  await expect(text).toHaveValue('Tjänstekonsument 2 når Tjänsteproducent 1 efter återfall till en äldre version.');
  await form.getByRole('checkbox', { name: 'besvarad efter återfall till en äldre version' }).press('Space');
  await form.getByRole('button', { name: 'Lägg till' }).press('Enter');
  await expect(form.getByRole('alert')).toHaveText('Välj minst ett utfall.');
  await form.getByRole('checkbox', { name: 'besvarad på målversionen' }).press('Space');
  await expect(text).toHaveValue('Tjänstekonsument 2 når Tjänsteproducent 1 på målversionen.');
  await text.fill('K2 är i mål hos P1 redan i fas 1.');
  await form.getByRole('button', { name: 'Lägg till' }).press('Enter');
  await expect(button(page, 'Nytt påstående')).toBeFocused();
  await expect(row(page, 'K2 är i mål')).toContainText('Håller inte.');
  await expect(page.getByRole('main').getByRole('button', { name: '1 påstående håller inte' })).toBeVisible();
  await button(page, 'Ändra påståendet: K2 är i mål hos P1 redan i fas 1.').press('Enter');
  const change = panel(page).getByRole('form', { name: 'Ändra påståendet' });
  await change.getByRole('combobox', { name: 'I fasen' }).selectOption('Fas 2');
  await change.getByRole('button', { name: 'Spara' }).press('Enter');
  await expect(page.getByRole('main').getByRole('button', { name: /påstående/ })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'K2 är i mål')).toContainText('Håller inte.');
  await button(page, 'Ta bort påståendet: K2 är i mål hos P1 redan i fas 1.').press('Enter');
  await expect(row(page, 'K2 är i mål')).toBeHidden();
});

test('a claim may be of what may be retired', async ({ page }) => {
  await openReview(page, 'exempel-1', 'phase=fas-2');
  await button(page, 'Nytt påstående').press('Enter');
  const form = panel(page).getByRole('form', { name: 'Nytt påstående' });
  await form.getByRole('radio', { name: 'vad som får släckas' }).press('Space');
  await form.locator('summary', { hasText: 'Aktörer' }).press('Enter');
  await form.getByRole('checkbox', { name: 'Tjänsteproducent 2' }).press('Space');
  await form.getByRole('combobox', { name: 'TKv1' }).selectOption('ja');
  await expect(form.getByRole('textbox', { name: 'Som en mening' })).toHaveValue('Tjänsteproducent 2 får släcka TKv1.');
  await form.getByRole('button', { name: 'Lägg till' }).press('Enter');
  await expect(row(page, 'Tjänsteproducent 2 får släcka TKv1.')).toContainText('Håller inte.');
});

test('the whole way is walked by Tab and Enter alone', async ({ page }) => {
  await openScenario(page, 'vp007-fallan', 'phase=fallan');
  await page.getByRole('main').getByRole('button', { name: '1 påstående håller inte' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Granskning' })).toBeFocused();
  // Past the two filters to the claim's head.
  for (const _ of ['phase', 'actor', 'claim']) await page.keyboard.press('Tab');
  await expect(heads(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Varför?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Tillbaka till granskningen')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heads(page).first()).toBeFocused();
});

test('a phase without anything to remark on says so', async ({ page }) => {
  await openReview(page, 'vp007-fallan', 'phase=start');
  await phaseFilter(page).selectOption('Den här fasen');
  await button(page, 'Alla aktörer').press('Enter');
  await button(page, 'Läkarportalen').press('Enter');
  await expect(panel(page).getByText('Inget att anmärka om Läkarportalen i den här fasen.')).toBeVisible();
});

test('of a large plan, findings are made when somebody asks for them, and some are listed at first', async ({
  page,
}) => {
  const actors = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `${name}-${i}`, name: `${name} ${i}`, supports: ['TKv1'] }));
  const plan = {
    format: 1,
    title: 'En stor plan',
    contracts: [{ id: 'tk', name: 'Kontraktet', versions: [{ id: 'TKv1' }, { id: 'TKv2' }] }],
    platforms: [{ id: 'ntjp', name: 'NTJP' }],
    consumers: actors('Vy', 30),
    producers: actors('Journal', 400),
    applications: [{ id: 'app', name: 'Alla till alla', contract: 'tk' }],
    phases: [
      { id: 'start', title: 'Utgångsläge' },
      ...actors('Journal', 30).map(({ id }, i) => ({
        id: `fas-${i}`,
        title: `Fas ${i}`,
        changes: [{ actors: [id], adds: ['TKv2'], removes: ['TKv1'] }],
      })),
    ],
  };
  await page.goto('./');
  await dropFile(page, 'stor.json', JSON.stringify(plan));
  await expect(
    page
      .getByRole('application')
      .getByRole('button', { name: /Journal/ })
      .first(),
  ).toBeVisible();
  await expect(tab(page)).toHaveText('Granskning');
  await tab(page).press('Enter');
  await expect(tab(page)).toHaveText('Granskning30');
  await expect(heads(page).filter({ hasText: 'för tidigt' })).toHaveCount(8);
  await button(page, 'Visa 22 till av 30').press('Enter');
  await expect(heads(page).filter({ hasText: 'för tidigt' })).toHaveCount(30);
});

test('an actor has a day from which it can change', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'sel=actor:p1');
  await panel(page).locator('summary', { hasText: 'Uppgifter' }).press('Enter');
  const day = panel(page).getByLabel('Redo från');
  await day.fill('2027-03-01');
  await day.press('Enter');
  await expect(day).toHaveValue('2027-03-01');
  await expect(sign(page)).toBeVisible();
  await day.fill('');
  await day.press('Enter');
  await expect(sign(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the review, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openReview(page, 'sammanhallen-journal', 'phase=fas-8');
    await expectNoAxeViolations(page, 'the review');
    await heads(page).nth(1).press('Enter');
    await expect(button(page, 'Varför?')).toBeVisible();
    await panel(page)
      .getByRole('button', { name: /^Markera som känd/ })
      .first()
      .press('Enter');
    await button(page, 'Nytt påstående').press('Enter');
    await panel(page).getByRole('form').locator('summary').first().press('Enter');
    await expectNoAxeViolations(page, 'the review while it is written in');
  });
