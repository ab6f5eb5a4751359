// Which link brought this scenario? As long as it is as it was sent, the page's address can be that link.
import type { Scenario } from '../model/Scenario.ts';

/** By identity: an edited scenario is another one, and one that is undone to the start is the same again. */
const links = new WeakMap<Scenario, string>();

/** `text` as after `#s=`. */
export function rememberLink(scenario: Scenario, text: string): void {
  links.set(scenario, text);
}

/** Null: no link brought it, or it has been changed since. */
export const findLink = (scenario: Scenario): string | null => links.get(scenario) ?? null;
