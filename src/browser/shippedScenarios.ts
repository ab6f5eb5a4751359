// Which scenarios come with the page? Known when the page is built; only titles and descriptions are carried along.
export interface ShippedScenario {
  /** As after `?scenario=`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** What is shown when nothing is asked for. */
export const FIRST_SCENARIO = 'scenarios/exempel-1.json';

const TITLES: Readonly<Record<string, string>> = import.meta.glob('../../scenarios/*.json', {
  eager: true,
  import: 'title',
});
const DESCRIPTIONS: Readonly<Record<string, string | undefined>> = import.meta.glob('../../scenarios/*.json', {
  eager: true,
  import: 'description',
});

export const SHIPPED_SCENARIOS: readonly ShippedScenario[] = Object.entries(TITLES).map(([path, title]) => ({
  path: path.replace('../../', ''),
  title,
  description: DESCRIPTIONS[path] ?? '',
}));
