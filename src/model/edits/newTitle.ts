// What is a new phase called, so that no other phase is called so?
import type { Scenario } from '../Scenario.ts';

export type NameOf = (number: number) => string;

/** The first from `start` on that no phase is called. */
export function newTitle({ phases }: Pick<Scenario, 'phases'>, start: number, nameOf: NameOf): string {
  let number = start;
  while (phases.some(({ title }) => title === nameOf(number))) number++;
  return nameOf(number);
}

/** As many, each with a name of its own: fas 4, fas 5. */
export function newTitles({ phases }: Pick<Scenario, 'phases'>, count: number, nameOf: NameOf): readonly string[] {
  const titles: string[] = [];
  while (titles.length < count) {
    const named = [...phases, ...titles.map((title) => ({ id: title, title }))];
    titles.push(newTitle({ phases: named }, named.length, nameOf));
  }
  return titles;
}
