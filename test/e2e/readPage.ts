// What does a person read on the page? Roles and words, never classes or ids.
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a shipped scenario by its file's name; `hash` as after #. */
export async function openScenario(page: Page, name: string, hash = ''): Promise<void> {
  await page.goto(`./?scenario=scenarios/${name}.json${hash && `#${hash}`}`);
  await expect(headline(page)).toBeVisible();
}

export const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const panel = (page: Page): Locator => page.getByRole('complementary');

/** Presses a key and waits for the phase. */
export async function stepTo(page: Page, key: string, title: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(headline(page)).toHaveText(title);
}

/** By key, one of a few that stand in a row. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Space');
}

/** As when someone drops a file on the page. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'application/json' }));
      return transfer;
    },
    [name, text] as const,
  );
  const target = page.getByRole('main');
  await target.dispatchEvent('dragenter', { dataTransfer: files });
  await expect(page.getByText('Släpp filen för att öppna den')).toBeVisible();
  await target.dispatchEvent('dragover', { dataTransfer: files });
  await target.dispatchEvent('drop', { dataTransfer: files });
}

/** All that stands under the phase's title, as one text. */
export async function readNews(page: Page): Promise<string> {
  return (
    await page
      .getByRole('main')
      .locator('section', { has: headline(page) })
      .getByRole('paragraph')
      .allInnerTexts()
  ).join(' ');
}

/** `på målversionen: 3` and the like, as the panel lists them, in small letters. */
export async function readCounts(page: Page): Promise<readonly string[]> {
  const texts = async (role: 'term' | 'definition') => panel(page).getByRole(role).allInnerTexts();
  const [terms, values] = [await texts('term'), await texts('definition')];
  return terms.map((term, i) => `${term.trim().toLowerCase()}: ${plain(values[i] ?? '')}`);
}

/** What the map says of each actor to those who do not see it: name → sentences. */
export async function readCards(page: Page): Promise<ReadonlyMap<string, string>> {
  const names = await page.getByRole('application').getByRole('button').evaluateAll(labelsOf);
  return new Map(names.flatMap((name) => splitCard(name)));
}

/** Broken links and accepted gaps in the map; many of one actor are told together. */
export async function readGaps(page: Page): Promise<readonly string[]> {
  const names = await page.getByRole('application').getByRole('button').evaluateAll(labelsOf);
  return names
    .map(plain)
    .filter((name) => / når inte |^\d+ brut(en|na) länk(ar)? för /.test(name) && splitCard(name).length === 0);
}

/** The matrix as text: a line a consumer, its cells between bars, in the order of the columns. */
export async function readMatrix(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole('table').getByRole('row');
  return (await rows.evaluateAll(cellsOf)).slice(1).map((cells) => cells.join(' | '));
}

export async function readColumns(page: Page): Promise<readonly string[]> {
  return (await page.getByRole('columnheader').allInnerTexts()).map((text) => text.split('\n')[0]?.trim() ?? '');
}

/** A space that does not break is a space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const labelsOf = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => element.getAttribute('aria-label') ?? '');

const cellsOf = (rows: readonly Element[]): readonly (readonly string[])[] =>
  rows.map((row) =>
    [...row.children].map((cell) => {
      const button = cell.querySelector('button');
      const label = button?.getAttribute('aria-label')?.replace(/^.*?: /, '');
      return label ?? (button ?? cell).firstElementChild?.textContent ?? '';
    }),
  );

/** `Name, tjänstekonsument. Har TKv1.` → [name, the sentences]. Nothing if it is no card. */
function splitCard(label: string): readonly (readonly [string, string])[] {
  const [, name, said] = /^(.*?), tjänste(?:konsument|producent|plattform)[^.]*\. (.*)$/.exec(plain(label)) ?? [];
  return name && said ? [[name, said]] : [];
}
