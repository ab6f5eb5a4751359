// What if somebody sends a plan of which one has a draft? Nothing is overwritten, and it is said what differs.
import type { Page } from '@playwright/test';
import { readShareHash } from '../../src/browser/readShareHash.ts';
import type { Scenario } from '../../src/model/Scenario.ts';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { dropFile, headline } from './readPage.ts';
import { linkField, scenarioButton } from './shareDialog.ts';
import { linkTo, readShipped } from './shareLinks.ts';

const scenario = readShipped('vp007-fallan');

/** Is a draft in the browser's storage? To open it before it is made would make it. */
const hasDraft = async () => {
  const isMade = (await indexedDB.databases()).some(({ name }) => name === 'overgang');
  return (
    isMade &&
    new Promise<boolean>((answer) => {
      const opening = indexedDB.open('overgang');
      opening.onsuccess = () => {
        const counting = opening.result.transaction('drafts').objectStore('drafts').count();
        counting.onsuccess = () => {
          opening.result.close();
          answer(counting.result > 0);
        };
      };
    })
  );
};

test.describe('a link to a plan of which one has a draft', () => {
  const [first, ...phases] = scenario.phases;
  const changed = { ...scenario, phases: [first, { ...phases[0], changes: [] }, ...phases.slice(1)] };
  const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'eget utkast' });

  /** A draft of the plan, with a change less than was sent. */
  async function keepDraft(page: Page): Promise<void> {
    await page.goto('./');
    await expect(headline(page)).toBeVisible();
    await dropFile(page, 'min.json', JSON.stringify(changed));
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
    await expect.poll(() => page.evaluate(hasDraft)).toBe(true);
  }

  test('shows what was sent, says what differs, and keeps both', async ({ page }) => {
    await keepDraft(page);
    await page.goto(`./?x=1#${await linkTo(scenario)}`);
    await expect(notice(page)).toContainText('Du har ett eget utkast av VP007-fällan');
    await expect(notice(page)).toContainText('Bara i det som skickades: en ändring.');
    await expectNoAxeViolations(page, 'own draft');
    await page.getByRole('button', { name: 'Behåll båda' }).press('Enter');
    await expect(notice(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
    const link = await linkField(page).inputValue();
    expect(await readShareHash(new URL(link).hash)).toEqual({ ok: true, value: { scenario, place: {} } });
  });

  test('leads to the draft, which is as it was', async ({ page }) => {
    await keepDraft(page);
    await page.goto(`./?x=1#${await linkTo(scenario)}`);
    await page.getByRole('button', { name: 'Öppna mitt utkast' }).press('Enter');
    await expect(notice(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
    const link = await linkField(page).inputValue();
    const read = await readShareHash(new URL(link).hash);
    expect(read).toEqual({ ok: true, value: { scenario: changed, place: {} } });
  });

  test('can be compared with the draft', async ({ page }) => {
    await keepDraft(page);
    await page.goto(`./?x=1#${await linkTo(scenario)}`);
    await notice(page).getByRole('button', { name: 'Jämför' }).press('Enter');
    await expect(notice(page)).toHaveCount(0);
    await expect(page).toHaveURL(/&view=comparison&end$/);
  });

  test('says nothing when the draft is what was sent', async ({ page }) => {
    await keepDraft(page);
    await page.goto(`./?x=1#${await linkTo(changed as Scenario)}`);
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
    await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
    await expect(linkField(page)).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
  });

  test('is offered when the link cannot be opened', async ({ page }) => {
    await keepDraft(page);
    await page.goto('./?x=1#s=z1.avhuggen');
    await expect(headline(page)).toHaveText('Länken går inte att öppna');
    const drafts = page.getByRole('region', { name: 'Eller fortsätt på ett utkast' });
    await drafts.getByRole('button', { name: 'VP007-fällan' }).press('Enter');
    await expect(scenarioButton(page)).toContainText('VP007-fällan');
    expect(new URL(page.url()).hash).toBe('');
  });
});
