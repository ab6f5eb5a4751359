// Does a plan of a country's size open, step, and say where its trouble is? Expected from its story, by hand.
import { expect, test } from './page.ts';
import {
  choose,
  headline,
  openScenario,
  panel,
  readCards,
  readColumns,
  readGaps,
  readMatrix,
  readNews,
  stepTo,
} from './readPage.ts';

/** Title, and how many links are broken: 4 addresses of one reader; 1 of three; 2 of one; 3 of four. */
const PHASES = [
  ['Utgångsläge', 0],
  ['Konsumenterna först', 0],
  ['Granit, första vågen', 4],
  ['Granit, andra vågen', 0],
  ['Linnea, första vågen', 0],
  ['Den regionala plattformen', 3],
  ['Linnea, andra vågen', 0],
  ['Fyren, och de första släcker', 2],
  ['Slutdatum för TKv1', 12],
  ['Vidsjön i mål', 0],
] as const;

test('its ten phases are stepped through, and each says what is broken', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal');
  for (const [i, [title, broken]] of PHASES.entries()) {
    if (i > 0) await stepTo(page, 'PageDown', title);
    await expect(headline(page)).toHaveText(title);
    const told = broken === 0 ? /Inga brutna/ : new RegExp(`${broken} brutna`);
    await expect(
      page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${title}`) }),
    ).toHaveAccessibleName(told);
    const inPanel = panel(page).getByRole('definition').nth(0);
    await expect(inPanel).toBeVisible();
    expect(
      (await readGaps(page)).some((gap) => /VP00\d/.test(gap)),
      title,
    ).toBe(broken > 0);
  }
});

test('who does not reach whom, and why, in the phases with trouble', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal', 'phase=fas-2');
  expect(await readGaps(page)).toEqual([expect.stringMatching(/^Läsvy Norrsund når inte Journal Granland: .*VP007/)]);
  await stepTo(page, 'End', 'Vidsjön i mål');
  await stepTo(page, 'PageUp', 'Slutdatum för TKv1');
  expect(await readNews(page)).toMatch(/Vidsjön/);
  await expect(
    panel(page)
      .getByText(/TKv1 har passerat sitt slutdatum, 30 september 2028/)
      .first(),
  ).toBeVisible();
});

test('R12: one region drops TKv1 too early', async ({ page }) => {
  await openScenario(page, 'sammanhallen-journal', 'phase=fas-7');
  await expect(page.getByRole('button', { name: /^Journal Östermark, / })).toHaveAccessibleName(
    /TKv1 släcks för tidigt/,
  );
  await choose(page, 'Avveckling');
  await expect(panel(page).getByRole('button', { name: 'TKv1 hos Journal Östermark: för tidigt' })).toBeVisible();
});

const WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:(\d+) )?på målversionen/, /(\d+) på målversionen/],
  [/(?:(\d+) )?återfall/, /(\d+) genom återfall/],
  [/(?:(\d+) )?på utgående version/, /(\d+) på utgående version/],
  [/(?:(\d+) )?bruten/, /(\d+) (?:bruten länk|brutna länkar)/],
  [/(?:(\d+) )?accepterad lucka/, /(\d+) accepterad/],
];

/** Links by status in some cells of the matrix. */
const sumCells = (cells: readonly string[]): readonly number[] =>
  WORDS.map(([pattern]) =>
    cells.reduce((sum, cell) => {
      const found = pattern.exec(cell);
      return sum + (found ? Number(found[1] ?? 1) : 0);
    }, 0),
  );
const readCard = (said: string | undefined): readonly number[] =>
  WORDS.map(([, pattern]) => Number(pattern.exec(said ?? '')?.[1] ?? 0));

for (const [name, phases] of [
  ['exempel-1', ['start', 'fas-1', 'fas-2', 'fas-3']],
  ['vp007-fallan', ['fallan', 'andra-fallan']],
  ['sammanhallen-journal', ['fas-2', 'fas-4', 'fas-5', 'fas-8']],
] as const) {
  test(`${name}: the matrix says of every actor what the map says`, async ({ page }) => {
    for (const phase of phases) {
      await openScenario(page, name, `phase=${phase}`);
      const cards = await readCards(page);
      await choose(page, 'Matris');
      const columns = await readColumns(page);
      const rows = (await readMatrix(page)).map((line) => line.split(' | '));
      expect(rows.length + columns.length).toBeGreaterThan(3);
      for (const [who = '', ...cells] of rows)
        expect.soft(sumCells(cells), `${phase}: ${who}`).toEqual(readCard(cards.get(who)));
      for (const [i, who] of columns.entries()) {
        const column = rows.map((row) => row[i + 1] ?? '');
        expect.soft(sumCells(column), `${phase}: ${who}`).toEqual(readCard(cards.get(who)));
      }
      await page.goto('about:blank');
    }
  });
}
