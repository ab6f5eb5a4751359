// Do the two examples of the source read, phase by phase, as the source tells them? By keyboard alone; expected by hand.
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import {
  choose,
  openScenario,
  panel,
  readCards,
  readColumns,
  readCounts,
  readGaps,
  readMatrix,
  readNews,
  stepTo,
} from './readPage.ts';

interface Expected {
  readonly title: string;
  readonly news: readonly RegExp[];
  readonly counts: readonly string[];
  /** Sentences of the actors that something happens to. */
  readonly cards: Readonly<Record<string, string>>;
  readonly gaps: readonly string[];
  readonly matrix: readonly string[];
}

const OTHER = 'Tjänstekonsument i annan tillämpning | på utgående version (TKv1) | ingen länk | ingen länk';
const START: Expected = {
  title: 'Utgångsläge',
  news: [/Alla 5 länkar får svar, på TKv1\./, /Inget kan släckas än\./],
  counts: ['på utgående version: 5', 'informationstäckning: 100 %'],
  cards: {
    'Tjänstekonsument 1': 'Har TKv1. Når 2 av 2. 2 på utgående version.',
    'Tjänsteproducent 1': 'Har TKv1. 3 av 3 länkar besvaras. 3 på utgående version.',
    'Tjänsteproducent 3': 'Inte med än. Har ingen version.',
    NTJP: 'Bär TKv1 och TKv2.',
  },
  gaps: [],
  matrix: [
    'Tjänstekonsument 1 | på utgående version (TKv1) | på utgående version (TKv1) | inte med',
    'Tjänstekonsument 2 | på utgående version (TKv1) | på utgående version (TKv1) | inte med',
    OTHER,
  ],
};
const PHASE_1: Expected = {
  title: 'Fas 1',
  news: [
    /Tjänstekonsument 2 och Tjänsteproducent 2 inför TKv2\./,
    /Tjänstekonsument 2 når Tjänsteproducent 2 på TKv2\./,
  ],
  counts: ['på målversionen: 1', 'återfall: 1', 'på utgående version: 3', 'informationstäckning: 100 %'],
  cards: {
    'Tjänstekonsument 2':
      'Har TKv1 och TKv2. TKv2 införs i den här fasen. Når 2 av 2. 1 på målversionen, 1 genom återfall.',
    'Tjänsteproducent 1': 'Har TKv1. 3 av 3 länkar besvaras. 1 genom återfall, 2 på utgående version.',
    'Tjänsteproducent 2':
      'Har TKv1 och TKv2. TKv2 införs i den här fasen. 2 av 2 länkar besvaras. 1 på målversionen, 1 på utgående version.',
  },
  gaps: [],
  matrix: [
    'Tjänstekonsument 1 | på utgående version (TKv1) | på utgående version (TKv1) | inte med',
    'Tjänstekonsument 2 | återfall (TKv1) | på målversionen (TKv2) | inte med',
    OTHER,
  ],
};
const PHASE_2_CARDS = {
  'Tjänstekonsument 2': 'Har TKv1 och TKv2. TKv1 kan släckas från den här fasen. Når 3 av 3. 3 på målversionen.',
  'Tjänsteproducent 1':
    'Har TKv1 och TKv2. TKv2 införs i den här fasen. 3 av 3 länkar besvaras. 1 på målversionen, 2 på utgående version.',
};
const PHASE_2_NEWS = [/Tjänsteproducent 1 inför TKv2\./, /Tjänstekonsument 2 når alla på TKv2\./];
const PHASE_3: Expected = {
  title: 'Fas 3',
  news: [/Tjänstekonsument 1 inför TKv2\./, /Tjänstekonsument 1.* når alla på TKv2\./, /släcker TKv1\./],
  counts: ['på målversionen: 6', 'på utgående version: 1', 'informationstäckning: 100 %'],
  cards: {
    'Tjänstekonsument 1':
      'Har TKv2. TKv1 släcks i den här fasen. TKv2 införs i den här fasen. Når 3 av 3. 3 på målversionen.',
    'Tjänstekonsument 2': 'Har TKv2. TKv1 släcks i den här fasen. Når 3 av 3. 3 på målversionen.',
    'Tjänsteproducent 2': 'Har TKv2. TKv1 släcks i den här fasen. 2 av 2 länkar besvaras. 2 på målversionen.',
    'Tjänsteproducent 1': 'Har TKv1 och TKv2. 3 av 3 länkar besvaras. 2 på målversionen, 1 på utgående version.',
    NTJP: 'Bär TKv1 och TKv2.',
  },
  gaps: [],
  matrix: [
    'Tjänstekonsument 1 | på målversionen (TKv2) | på målversionen (TKv2) | på målversionen (TKv2)',
    'Tjänstekonsument 2 | på målversionen (TKv2) | på målversionen (TKv2) | på målversionen (TKv2)',
    OTHER,
  ],
};
const CONSUMER_2_ON_TARGET =
  'Tjänstekonsument 2 | på målversionen (TKv2) | på målversionen (TKv2) | på målversionen (TKv2)';

const EXAMPLES: Readonly<Record<string, readonly Expected[]>> = {
  'exempel-1': [
    START,
    PHASE_1,
    {
      title: 'Fas 2',
      news: [
        ...PHASE_2_NEWS,
        /Tjänsteproducent 3 ansluter med TKv2\./,
        /En accepterad lucka: Tjänstekonsument 1 – Tjänsteproducent 3\./,
        /TKv1 kan nu släckas hos Tjänstekonsument 2\./,
      ],
      counts: ['på målversionen: 3', 'på utgående version: 3', 'accepterade luckor: 1', 'informationstäckning: 100 %'],
      cards: {
        ...PHASE_2_CARDS,
        'Tjänstekonsument 1': 'Har TKv1. Når 2 av 3. 2 på utgående version, 1 accepterad lucka.',
        'Tjänsteproducent 3':
          'Ny. Har TKv2. TKv2 införs i den här fasen. 1 av 2 länkar besvaras. 1 på målversionen, 1 accepterad lucka.',
      },
      gaps: ['Tjänstekonsument 1 når inte Tjänsteproducent 3, en accepterad lucka'],
      matrix: [
        'Tjänstekonsument 1 | på utgående version (TKv1) | på utgående version (TKv1) | accepterad lucka (VP004)',
        CONSUMER_2_ON_TARGET,
        OTHER,
      ],
    },
    PHASE_3,
  ],
  'exempel-2': [
    START,
    PHASE_1,
    {
      title: 'Fas 2',
      news: [...PHASE_2_NEWS, /Tjänsteproducent 3 ansluter med TKv1 och TKv2\./],
      counts: ['på målversionen: 3', 'på utgående version: 4', 'informationstäckning: 100 %'],
      cards: {
        ...PHASE_2_CARDS,
        'Tjänstekonsument 1': 'Har TKv1. Når 3 av 3. 3 på utgående version.',
        'Tjänsteproducent 3':
          'Ny. Har TKv1 och TKv2. TKv1 införs i den här fasen. TKv2 införs i den här fasen. 2 av 2 länkar besvaras. 1 på målversionen, 1 på utgående version.',
      },
      gaps: [],
      matrix: [
        'Tjänstekonsument 1 | på utgående version (TKv1) | på utgående version (TKv1) | på utgående version (TKv1)',
        CONSUMER_2_ON_TARGET,
        OTHER,
      ],
    },
    {
      ...PHASE_3,
      cards: {
        ...PHASE_3.cards,
        'Tjänsteproducent 3': 'Har TKv2. TKv1 släcks i den här fasen. 2 av 2 länkar besvaras. 2 på målversionen.',
      },
    },
  ],
};

for (const [name, phases] of Object.entries(EXAMPLES)) {
  test(`${name}: the map, phase by phase`, async ({ page }) => {
    await openScenario(page, name);
    for (const [i, { title, news, counts, cards, gaps }] of phases.entries()) {
      await test.step(title, async () => {
        if (i > 0) await stepTo(page, 'ArrowRight', title);
        for (const sentence of news) expect.soft(await readNews(page)).toMatch(sentence);
        expect.soft(await readCounts(page)).toEqual(counts);
        expect.soft(Object.fromEntries(await readCards(page))).toMatchObject(cards);
        expect.soft(await readGaps(page)).toEqual(gaps);
      });
    }
  });

  test(`${name}: the matrix, phase by phase, there and back`, async ({ page }) => {
    await openScenario(page, name);
    await choose(page, 'Matris');
    await page.getByRole('button', { name: 'Nästa fas' }).focus();
    expect(await readColumns(page)).toEqual(['Tjänsteproducent 1', 'Tjänsteproducent 2', 'Tjänsteproducent 3']);
    const walk = [
      ...phases.map((phase) => ['PageDown', phase] as const),
      ...[...phases]
        .reverse()
        .slice(1)
        .map((phase) => ['PageUp', phase] as const),
    ];
    for (const [i, [key, { title, matrix }]] of walk.entries()) {
      await test.step(`${key} ${title}`, async () => {
        if (i > 0) await stepTo(page, key, title);
        expect.soft(await readMatrix(page)).toEqual(matrix);
      });
    }
  });
}

/** The list of retirements, as `who: verdict`, with what its row says of when. */
async function readRetirements(page: Page, scope: string): Promise<readonly string[]> {
  await page.getByRole('combobox', { name: 'Omfattning' }).selectOption(scope);
  const rows = panel(page).getByRole('button', { name: /: (tryggt|för tidigt|möjligt|spärrat)$/ });
  return (await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))).toSorted();
}

const COMMON = [
  'TKv1 hos Tjänstekonsument 1: tryggt',
  'TKv1 hos Tjänstekonsument 2: tryggt',
  'TKv1 hos Tjänstekonsument i annan tillämpning: spärrat',
  'TKv1 hos Tjänsteproducent 1: spärrat',
  'TKv1 hos Tjänsteproducent 2: tryggt',
];
const APP = 'Tillämpningen i exemplet';
const EACH = [
  'TKv1 hos Tjänstekonsument i annan tillämpning · En annan tillämpning: spärrat',
  `TKv1 hos Tjänstekonsument 1 · ${APP}: tryggt`,
  `TKv1 hos Tjänstekonsument 2 · ${APP}: tryggt`,
  `TKv1 hos Tjänsteproducent 1 · ${APP}: möjligt`,
  'TKv1 hos Tjänsteproducent 1 · En annan tillämpning: spärrat',
  `TKv1 hos Tjänsteproducent 2 · ${APP}: tryggt`,
];

for (const [name, more] of [
  ['exempel-1', []],
  ['exempel-2', ['TKv1 hos Tjänsteproducent 3']],
] as const) {
  test(`${name}: when TKv1 may go, in the three scopes`, async ({ page }) => {
    await openScenario(page, name);
    await choose(page, 'Avveckling');
    const third = (where: string) => more.map((who) => `${who}${where}: tryggt`);
    expect(await readRetirements(page, 'Aktör, alla tillämpningar')).toEqual([...COMMON, ...third('')].toSorted());
    expect(await readRetirements(page, 'Aktör, per tillämpning')).toEqual([...EACH, ...third(` · ${APP}`)].toSorted());
    await page.getByRole('combobox', { name: 'Omfattning' }).selectOption('Plattformar');
    await expect(panel(page).getByRole('heading', { name: /spärrat/ })).toBeVisible();
    await expect(panel(page).getByText('NTJP')).toBeVisible();
  });
}
