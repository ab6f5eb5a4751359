// How do the browser tests share a plan? Through the dialogue, as a person does.
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

export const scenarioButton = (page: Page) => page.getByRole('button', { name: /^Byt scenario/ });
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Dela scenariot' });
export const linkField = (page: Page) => dialog(page).getByRole('textbox', { name: 'Länk', exact: true });
export const part = (page: Page, name: string) => dialog(page).getByRole('region', { name });

export async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
  await expect(linkField(page)).toBeVisible();
}
