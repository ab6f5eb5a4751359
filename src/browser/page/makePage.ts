// How is one HTML file made of this page and a scenario? Out of what the page itself was loaded from.
import { writeScenario } from '../../format/writeScenario.ts';
import type { Result } from '../../model/Result.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { assemblePage, CARRIED_ID, type CarriedScenario } from './assemblePage.ts';
import { collectPageParts, type PageElements, type PageProblem, type ReadText } from './collectPageParts.ts';

/** `place` as after # in the page's address. */
export async function makePage(scenario: Scenario, place: string): Promise<Result<string, PageProblem>> {
  const parts = await collectPageParts(findElements(window.document), readText);
  if (!parts.ok) return parts;
  const carried = { title: scenario.title, text: writeScenario(scenario), place };
  return { ok: true, value: assemblePage(parts.value, carried) };
}

/** The scenario that was put into this page's own file; null: none was. */
export function findCarriedScenario(): Pick<CarriedScenario, 'text' | 'place'> | null {
  const element = window.document.getElementById(CARRIED_ID);
  return element && { text: element.textContent ?? '', place: element.dataset['place'] ?? '' };
}

function findElements(page: Document): PageElements {
  const find = <Found extends HTMLElement>(selector: string, addressOf: (element: Found) => string) =>
    Array.from(page.querySelectorAll<Found>(selector), (element) => ({
      hash: element.dataset['hash'] ?? '',
      address: addressOf(element) || null,
      text: element.textContent ?? '',
    }));
  return {
    lang: page.documentElement.lang,
    scripts: find<HTMLScriptElement>('script[data-hash]', ({ src }) => src),
    styles: find<HTMLLinkElement>('link[data-hash], style[data-hash]', ({ href }) => href),
    icon: page.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? null,
  };
}

const readText: ReadText = async (address) => {
  const unreachable = (status: number | null) =>
    ({ ok: false, problems: [{ kind: 'unreachable', name: address, status }] }) as const;
  try {
    const response = await fetch(address, { credentials: 'same-origin', mode: 'same-origin', redirect: 'error' });
    return response.ok ? { ok: true, value: await response.text() } : unreachable(response.status);
  } catch {
    return unreachable(null);
  }
};
