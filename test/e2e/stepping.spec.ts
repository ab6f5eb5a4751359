// Can one step with keys, a clicker and the pointer, and does nothing move for those who want no motion?
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './expectNoAxeViolations.ts';
import { expect, test } from './page.ts';
import { headline, openScenario, readCards, stepTo } from './readPage.ts';

test('arrows, Page Up and Page Down, Home and End step, and stop at the ends', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  for (const [key, title] of [
    ['ArrowLeft', 'Utgångsläge'],
    ['ArrowRight', 'Fas 1'],
    ['PageDown', 'Fas 2'],
    ['End', 'Fas 3'],
    ['ArrowRight', 'Fas 3'],
    ['PageDown', 'Fas 3'],
    ['PageUp', 'Fas 2'],
    ['ArrowLeft', 'Fas 1'],
    ['Home', 'Utgångsläge'],
  ] as const) {
    await stepTo(page, key, title);
  }
});

test('keys step from a focused actor too, but not from a field', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await page.getByRole('button', { name: /^Tjänsteproducent 1, / }).focus();
  await stepTo(page, 'PageDown', 'Fas 1');
  await page.getByRole('combobox', { name: 'Tillämpning' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(headline(page)).toHaveText('Fas 1');
});

test('the bar of phases says how each phase fares, and leads to it', async ({ page }) => {
  await openScenario(page, 'vp007-fallan');
  const bar = page.getByRole('navigation', { name: 'Faser' });
  await expect(bar.getByRole('button', { name: /^Fällan/ })).toHaveAccessibleName(/1 bruten/);
  await bar.getByRole('button', { name: /^Fällan/ }).click();
  await expect(headline(page)).toHaveText('Fällan');
  await expect(bar.getByRole('button', { name: /^Fällan/ })).toHaveAttribute('aria-current', 'step');
});

/** Where each actor stands in the window: left and top edge, width. */
async function readPlaces(page: Page): Promise<ReadonlyMap<string, readonly number[]>> {
  const cards = page.getByRole('application').getByRole('button', { name: /, tjänste/ });
  const places = await cards.evaluateAll((all) =>
    all.map((card) => {
      const { x, y, width } = card.getBoundingClientRect();
      return [card.getAttribute('aria-label')?.split(',')[0] ?? '', [x, y, width]] as const;
    }),
  );
  return new Map(places);
}

/** Whose place has changed by more than the eye sees. */
async function readMoved(page: Page, before: ReadonlyMap<string, readonly number[]>): Promise<readonly string[]> {
  const now = await readPlaces(page);
  const isNear = (a = Number.NaN, b = Number.NaN) => Math.abs(a - b) <= 1.5;
  return [...before]
    .filter(([who, place]) => !place.every((at, i) => isNear(at, now.get(who)?.[i])))
    .map(([who]) => who);
}

/** Once the picture has found its place in the window. */
async function readSettledPlaces(page: Page): Promise<ReadonlyMap<string, readonly number[]>> {
  let places = await readPlaces(page);
  await expect(async () => {
    const before = places;
    await page.waitForTimeout(250);
    places = await readPlaces(page);
    expect(await readMoved(page, before)).toEqual([]);
  }).toPass();
  return places;
}

test('actors stay where they are from phase to phase', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  const before = await readSettledPlaces(page);
  expect(before.size).toBeGreaterThan(30);
  for (const [key, title] of [
    ['ArrowRight', 'Konsumenterna först'],
    ['End', 'Vidsjön i mål'],
    ['PageUp', 'Slutdatum för TKv1'],
  ] as const) {
    await stepTo(page, key, title);
    await page.waitForTimeout(300);
    expect(await readMoved(page, before), title).toEqual([]);
  }
});

const countMoving = (page: Page): Promise<number> =>
  page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves when one steps', async ({ page }) => {
    await openScenario(page, 'vp007-fallan');
    for (const title of ['Konsumenten först', 'Fällan', 'Boten']) {
      await stepTo(page, 'ArrowRight', title);
      expect(await countMoving(page)).toBe(0);
    }
  });
});

test('what moves when one steps has soon stopped', async ({ page }) => {
  await openScenario(page, 'vp007-fallan');
  await stepTo(page, 'End', 'Den andra boten');
  await expect.poll(() => countMoving(page), { timeout: 1500 }).toBe(0);
});

test('an actor that is dragged stays there, and undo puts it back', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  const card = page.getByRole('button', { name: /^Tjänsteproducent 2, / });
  const before = await card.boundingBox();
  if (!before) throw new Error('no such card');
  await card.hover();
  await page.mouse.down();
  await page.mouse.move(before.x + before.width / 2 + 40, before.y + before.height / 2 + 60, { steps: 5 });
  await page.mouse.up();
  const moved = await card.boundingBox();
  expect(moved?.y).toBeGreaterThan(before.y + 20);
  await stepTo(page, 'ArrowRight', 'Fas 1');
  expect((await card.boundingBox())?.y).toBeCloseTo(moved?.y ?? 0, 0);
  expect((await readCards(page)).size).toBe(7);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await card.boundingBox())?.y).toBeCloseTo(before.y, 0);
});

test('one goes back and forth in the list of what has been changed', async ({ page }) => {
  await openScenario(page, 'exempel-1');
  await expect(page.getByRole('button', { name: 'Inget att ångra' })).toBeVisible();
  const card = page.getByRole('button', { name: /^Tjänsteproducent 2, / });
  const before = await card.boundingBox();
  await card.focus();
  await page.keyboard.press('Enter');
  await card.hover();
  await page.mouse.down();
  await page.mouse.move((before?.x ?? 0) + 60, (before?.y ?? 0) + 90, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Ångra: / })).toBeVisible();
  await page.getByRole('button', { name: 'Ändringar' }).click();
  const list = page.getByRole('group', { name: 'Ändringar' });
  await expect(list.getByRole('button', { name: /Här är du$/ })).toHaveAttribute('aria-current', 'step');
  await expectNoAxeViolations(page, 'the list of changes');
  await list.getByRole('button', { name: 'Som den öppnades' }).click();
  await expect.poll(async () => (await card.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await expect(list.getByRole('button', { name: /Ångrad$/ })).toBeVisible();
  await list.getByRole('button', { name: /Ångrad$/ }).click();
  await expect.poll(async () => (await card.boundingBox())?.y).toBeGreaterThan((before?.y ?? 0) + 20);
});
