// Does a browser test see trouble? Each of these pages is in trouble, so each of these tests must fail.
import { test } from './page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  test.fail();
});

test('an error on the console is seen', async ({ page }) => {
  await page.evaluate(() => console.error('planted'));
});

test('an uncaught error is seen', async ({ page }) => {
  const seen = page.waitForEvent('pageerror');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await seen;
});

test.describe('where the page itself would let it through', () => {
  test.use({ bypassCSP: true });

  test('a request to another host is seen', async ({ page, troubles }) => {
    troubles.tolerate(/^console/);
    await page.evaluate(() => fetch('http://192.0.2.1:81/', { signal: AbortSignal.timeout(50) }).catch(() => null));
  });
});

test('something missing from the site is seen', async ({ page }) => {
  await page.evaluate(() => fetch('./no-such-file.json'));
});
