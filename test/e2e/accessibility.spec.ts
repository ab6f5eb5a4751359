// Can everyone use each screen? axe on all of them, in both themes and both languages.
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { choose, headline, openScenario, panel } from './readPage.ts';

/** Words differ by language: [Swedish, English]. */
type Pair = readonly [string, string];
const WORDS = {
  more: ['Mer', 'More'],
  legend: ['Tecken', 'Signs'],
  retirements: ['Avveckling', 'Retirement'],
  gallery: ['Byt scenario', 'Change scenario'],
  openFile: ['Öppna fil', 'Open file'],
} as const satisfies Record<string, Pair>;

interface Screen {
  readonly name: string;
  show(page: Page, word: (pair: Pair) => string): Promise<void>;
}

const toolbarButton = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('button', { name: new RegExp(`^${name}`) });

/** By another address of the same page: nothing is loaded again. Closes what stands in front. */
async function goTo(page: Page, hash: string, panelSays: RegExp): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openScenario(page, 'vp007-fallan', hash);
  await expect(panel(page)).toContainText(panelSays);
}

const SCREENS: readonly Screen[] = [
  { name: 'the map', show: (page) => goTo(page, 'phase=boten', /100/) },
  { name: 'the map with a broken link', show: (page) => goTo(page, 'phase=fallan', /VP007/) },
  { name: 'an actor', show: (page) => goTo(page, 'phase=fallan&sel=actor:remissvyn', /Region Havsnäs/) },
  { name: 'a platform', show: (page) => goTo(page, 'phase=fallan&sel=actor:ntjp', /NTJP/) },
  { name: 'a broken link', show: (page) => goTo(page, 'phase=fallan&sel=pair:remissvyn~journal-havsnas', /VP007/) },
  { name: 'the matrix', show: (page) => goTo(page, 'phase=fallan&view=matrix', /VP007/) },
  {
    name: 'the retirements',
    show: async (page, word) => {
      await goTo(page, 'phase=andra-fallan', /VP009/);
      await choose(page, word(WORDS.retirements));
    },
  },
  {
    name: 'the gallery',
    show: async (page, word) => {
      await toolbarButton(page, word(WORDS.gallery)).press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the problems of a file',
    show: async (page, word) => {
      const chosen = page.waitForEvent('filechooser');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: word(WORDS.openFile) })
        .press('Enter');
      await (await chosen).setFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":1}'),
      });
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'the keys',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the menu',
    show: async (page, word) => {
      await page.keyboard.press('Escape');
      await toolbarButton(page, word(WORDS.more)).press('Enter');
      await expect(page.getByRole('radio', { name: 'English' })).toBeVisible();
    },
  },
  {
    name: 'the signs',
    show: async (page, word) => {
      await page.keyboard.press('Escape');
      await toolbarButton(page, word(WORDS.legend)).press('Enter');
      await expect(page.getByRole('banner').getByRole('list').first()).toBeVisible();
    },
  },
];

/** Themes differ in colours only and languages in words only: each screen once with each is enough. */
for (const [language, locale, colorScheme] of [
  ['sv', 'sv-SE', 'light'],
  ['en', 'en-GB', 'dark'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme, contextOptions: { reducedMotion: 'reduce' } });
    test.describe.configure({ timeout: 180_000 });

    test('every screen passes axe', async ({ page }) => {
      await openScenario(page, 'vp007-fallan');
      for (const { name, show } of SCREENS) {
        await test.step(name, async () => {
          await show(page, ([sv, en]) => (language === 'sv' ? sv : en));
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expectNoAxeViolations(page, name);
        });
      }
    });
  });
}

for (const view of ['graph', 'matrix']) {
  test(`a large plan in the ${view} passes axe`, async ({ page }) => {
    await openScenario(page, 'sammanhallen-journal', `phase=fas-5&view=${view}`);
    await expectNoAxeViolations(page, view);
  });
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 600, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

  test('the map and its sheet pass axe, and nothing scrolls sideways', async ({ page }) => {
    await openScenario(page, 'vp007-fallan', 'phase=fallan');
    await expectNoAxeViolations(page, 'narrow');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

test('language and theme are chosen in the menu, and remembered', async ({ page }) => {
  await openScenario(page, 'exempel-1', 'phase=fas-1');
  await toolbarButton(page, 'Mer').press('Enter');
  await page.getByRole('radio', { name: 'English' }).press('Space');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('radio', { name: 'Dark' }).press('Space');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe('rgb(20, 24, 28)');
  await page.reload();
  await expect(headline(page)).toHaveText('Fas 1');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await ground()).toBe('rgb(20, 24, 28)');
});

test('the headline is announced', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await expect(page.locator('[aria-live="polite"]', { has: headline(page) })).toHaveCount(1);
});
