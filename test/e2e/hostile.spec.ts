// Can a plan that somebody made up do harm? Its names are text and nothing else, and the page runs and fetches only its own.
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Scenario } from '../../src/model/Scenario.ts';
import { expect, test } from './page.ts';
import { headline } from './readPage.ts';
import { linkTo, packAnything, readShipped } from './shareLinks.ts';

const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const SCHEME = 'javascript:window.ran=1';
const BREAKOUT = '</script></style></title><!-- --><script>window.ran=1</script>\u2028';

/** Every text of the plan that somebody writes is hostile; ids stay, as they hold it together. */
function poison(scenario: Scenario): Scenario {
  const spoil = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => spoil(each));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each, name)]));
    }
    if (typeof value !== 'string') return value;
    if (['title', 'name', 'label'].includes(key)) return `${value} ${MARKUP}`;
    if (['description', 'note', 'why'].includes(key)) return `${BREAKOUT} ${value}`;
    return ['organisation', 'system', 'namespace'].includes(key) ? SCHEME : value;
  };
  return { ...(spoil(scenario) as Scenario), 'x-link': SCHEME };
}

const poisoned = poison(readShipped('vp007-fallan'));

/** What such a text would have brought about. */
async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  await expect(page.locator('img, iframe, object, embed, a[href^="javascript" i]')).toHaveCount(0);
}

async function walkThrough(page: Page): Promise<void> {
  await expect(headline(page)).toContainText('<script>window.ran=1</script>');
  for (const view of ['Matris', 'Karta']) {
    await page.getByRole('button', { name: view, exact: true }).press('Space');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expectUnharmed(page);
  }
}

test('markup and scripts in names are shown as text, on the page and in its one file', async ({ page, context }) => {
  await page.goto(`./#${await linkTo(poisoned, { selection: { kind: 'actor', id: 'remissvyn' } })}`);
  await walkThrough(page);
  await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara HTML-fil' }).press('Enter');
  const path = test.info().outputPath('fientlig.html');
  await (await downloaded).saveAs(path);
  await context.setOffline(true);
  await page.goto(pathToFileURL(path).href);
  await walkThrough(page);
  // The plan, and the product.
  await expect(page.locator('script')).toHaveCount(2);
});

test('a plan with __proto__ in it is refused, and touches nothing', async ({ page }) => {
  const text = JSON.stringify(readShipped('exempel-1')).replace('{', '{"__proto__":{"ran":1},"constructor":{"ran":1},');
  await page.goto(`./#${packAnything(text)}`);
  await expect(headline(page)).toHaveText('Länken går inte att öppna');
  await expect(page.getByRole('row', { name: /__proto__/ })).toBeVisible();
  await expectUnharmed(page);
});

test('a bomb is refused while it is small', async ({ page }) => {
  await page.goto(`./#${packAnything(Buffer.alloc(150_000_000, '['))}`);
  await expect(page.getByRole('alert')).toContainText('mer än 20 MB uppackad');
});

test.describe('the policy of the page', () => {
  test.beforeEach(({ troubles }) => {
    troubles.tolerate(/Content Security Policy|violates the following/);
    // Asked for, and stopped by the policy before anything is sent: see `stopped`.
    troubles.tolerate(/^foreign request: https:\/\/elsewhere\.example\.se\/x\.(js|png)$/);
  });

  /** Runs within the page as its own script would: what the browser lets tests evaluate is above the policy. */
  const attempt = (page: Page) =>
    page.evaluate(async () => {
      const seen = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.add(effectiveDirective));
      const add = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.textContent = text;
        document.body.append(element);
        return element;
      };
      setTimeout('window.ran = "eval"');
      add('script', {}, 'window.ran = "inline"');
      add('script', { src: 'https://elsewhere.example.se/x.js' });
      add('script', { src: 'data:text/javascript,window.ran="data"' });
      add('button', { onclick: 'window.ran = "handler"' }).click();
      add('style', {}, 'body { display: none }');
      add('img', { src: 'https://elsewhere.example.se/x.png' });
      add('iframe', { src: 'https://elsewhere.example.se/' });
      await fetch('https://elsewhere.example.se/x.json').catch(() => null);
      await new Promise((done) => setTimeout(done, 300));
      const { display } = getComputedStyle(document.body);
      return { seen: [...seen].toSorted(), ran: Reflect.get(window, 'ran') ?? null, display };
    });

  const REFUSED = [
    'connect-src',
    'frame-src',
    'img-src',
    'script-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-elem',
  ];

  /** Why each request to elsewhere was not sent. */
  function stopped(page: Page): readonly (string | undefined)[] {
    const reasons: (string | undefined)[] = [];
    page.on('requestfailed', (request) => {
      if (request.url().includes('elsewhere')) reasons.push(request.failure()?.errorText);
    });
    return reasons;
  }

  test('lets no inline script, no eval and no other origin in', async ({ page }) => {
    await page.goto('./');
    await expect(headline(page)).toBeVisible();
    const reasons = stopped(page);
    expect(await attempt(page)).toEqual({ seen: REFUSED, ran: null, display: 'block' });
    expect(reasons).toEqual(['csp', 'csp']);
  });

  test('nor does that of the one file', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Dela', exact: true }).press('Enter');
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara HTML-fil' }).press('Enter');
    const path = test.info().outputPath('en-fil.html');
    await (await downloaded).saveAs(path);
    await page.goto(pathToFileURL(path).href);
    await expect(headline(page)).toBeVisible();
    const reasons = stopped(page);
    expect(await attempt(page)).toEqual({ seen: REFUSED, ran: null, display: 'block' });
    expect(reasons).toEqual(['csp', 'csp']);
  });
});
