// Can everyone use what is shown? All of axe's rules, told in lines that say where.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** `screen` names what is shown, where a test shows several. */
export async function expectNoAxeViolations(page: Page, screen: string): Promise<void> {
  // Legacy mode: there are no frames to look into, and no second page to open for it.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect.soft(lines, screen).toEqual([]);
}
