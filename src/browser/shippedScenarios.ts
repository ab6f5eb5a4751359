// Which scenarios come with the page? They are carried along in it, so that it also works opened as a file.
export interface ShippedScenario {
  /** As after `?scenario=`; where a site also has it as a file. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

/** What is shown when nothing is asked for. */
export const FIRST_SCENARIO = 'scenarios/exempel-1.json';

const TEXTS: Readonly<Record<string, string>> = import.meta.glob('../../scenarios/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export const SHIPPED_SCENARIOS: readonly ShippedScenario[] = Object.entries(TEXTS).map(([path, text]) => {
  const { title, description = '' } = JSON.parse(text) as { title: string; description?: string };
  return { path: path.replace('../../', ''), title, description, text };
});

export const findShipped = (path: string): ShippedScenario | undefined =>
  SHIPPED_SCENARIOS.find((shipped) => shipped.path === path);
