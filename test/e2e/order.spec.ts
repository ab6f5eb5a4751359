// Does the panel tell the order inside a phase, and stay quiet where there is none?
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { openScenario, panel } from './readPage.ts';

test('a phase that needs an order has its steps, with what each waits for', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-3');
  const order = panel(page).locator('section', { has: page.getByRole('heading', { name: 'Ordning i fasen' }) });
  const steps = order.getByRole('listitem');
  await expect(steps).toHaveCount(2);
  await expect(steps.nth(0)).toContainText('Tjänstekonsument 1 inför TKv2');
  await expect(steps.nth(1)).toContainText(
    'Väntar på att Tjänstekonsument 1 inför TKv2. Annars når Tjänstekonsument 1',
  );
  await expect(order).toContainText('När som helst i fasen');
  await expectNoAxeViolations(page, 'the order in a phase');
});

test('where any order will do, a line says so; the first phase has none', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-2');
  await expect(panel(page)).toContainText('Ordningen i fasen spelar ingen roll: ingen länk bryts på vägen.');
  await openScenario(page, 'exempel-1', 'phase=start');
  await expect(panel(page).getByRole('heading').first()).toBeVisible();
  await expect(panel(page)).not.toContainText('Ordning');
});
