// Can everyone use what is shown? All of axe's rules, told in lines that say where.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What is dimmed because something else is singled out is let off its contrast: it stands back at the reader's own
 * wish, Escape brings it forth, and the matrix never dims.
 */
export async function expectNoAxeViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const lines: string[] = [];
  for (const { id, help, nodes } of violations) {
    for (const { target, failureSummary } of nodes) {
      const where = target.join(' ');
      if (id === 'color-contrast' && (await isDimmed(page, where))) continue;
      lines.push(`${id} (${help}) at ${where}: ${failureSummary ?? ''}`);
    }
  }
  expect.soft(lines, screen).toEqual([]);
}

const isDimmed = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((path) => document.querySelector(path)?.closest('[data-dim]') != null, selector);
