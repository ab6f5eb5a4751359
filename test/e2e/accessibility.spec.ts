// Can everyone use each screen? axe on all of them, in both themes and both languages.
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { choose, headline, openScenario } from './readPage.ts';

const TRAP = ['vp007-fallan', 'phase=fallan'] as const;

/** Words differ by language: [Swedish, English]. */
type Pair = readonly [string, string];
const WORDS = {
  more: ['Mer', 'More'],
  legend: ['Tecken', 'Signs'],
  retirements: ['Avveckling', 'Retirement'],
  gallery: ['Byt scenario', 'Change scenario'],
} as const satisfies Record<string, Pair>;

interface Screen {
  readonly name: string;
  show(page: Page, word: (pair: Pair) => string): Promise<void>;
}

const toolbarButton = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('button', { name: new RegExp(`^${name}`) });

const SCREENS: readonly Screen[] = [
  { name: 'the map', show: (page) => openScenario(page, 'exempel-1', 'phase=fas-2') },
  { name: 'the map with a broken link', show: (page) => openScenario(page, ...TRAP) },
  {
    name: 'the map, an actor selected',
    show: (page) => openScenario(page, TRAP[0], 'phase=fallan&sel=actor:remissvyn'),
  },
  { name: 'the map, a platform selected', show: (page) => openScenario(page, TRAP[0], 'phase=fallan&sel=actor:ntjp') },
  {
    name: 'a broken link explained',
    show: (page) => openScenario(page, TRAP[0], 'phase=fallan&sel=pair:remissvyn~journal-havsnas'),
  },
  { name: 'the matrix', show: (page) => openScenario(page, TRAP[0], 'phase=fallan&view=matrix') },
  { name: 'a large matrix', show: (page) => openScenario(page, 'sammanhallen-journal', 'phase=fas-5&view=matrix') },
  { name: 'a large map', show: (page) => openScenario(page, 'sammanhallen-journal', 'phase=fas-5') },
  {
    name: 'the retirements',
    show: async (page, word) => {
      await openScenario(page, 'sammanhallen-journal', 'phase=fas-7');
      await choose(page, word(WORDS.retirements));
    },
  },
  {
    name: 'the gallery',
    show: async (page, word) => {
      await openScenario(page, ...TRAP);
      await toolbarButton(page, word(WORDS.gallery)).press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the problems of a file',
    show: async (page, word) => {
      await openScenario(page, ...TRAP);
      await toolbarButton(page, word(WORDS.gallery)).press('Enter');
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('dialog').getByRole('button').last().press('Enter');
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
      await openScenario(page, ...TRAP);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the menu',
    show: async (page, word) => {
      await openScenario(page, ...TRAP);
      await toolbarButton(page, word(WORDS.more)).press('Enter');
      await expect(page.getByRole('radio', { name: 'English' })).toBeVisible();
    },
  },
  {
    name: 'the signs',
    show: async (page, word) => {
      await openScenario(page, ...TRAP);
      await toolbarButton(page, word(WORDS.legend)).press('Enter');
      await expect(page.getByRole('banner').getByRole('list')).toBeVisible();
    },
  },
];

for (const [language, locale] of [
  ['sv', 'sv-SE'],
  ['en', 'en-GB'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme, contextOptions: { reducedMotion: 'reduce' } });
      test.describe.configure({ timeout: 180_000 });

      test('every screen passes axe', async ({ page }) => {
        for (const { name, show } of SCREENS) {
          await test.step(name, async () => {
            await page.goto('about:blank');
            await show(page, ([sv, en]) => (language === 'sv' ? sv : en));
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            await expectNoAxeViolations(page, name);
          });
        }
      });
    });
  }
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 600, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

  test('the map and its sheet pass axe, and nothing scrolls sideways', async ({ page }) => {
    await openScenario(page, ...TRAP);
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
