// How does one HTML file hold the whole product and a scenario? It opens by double-click, offline, and asks for nothing.
import { toAttribute, toInlineJson, toText } from './escapeForHtml.ts';

/** `hash`: `sha256-…` of `text`, which is as it stands in the element. */
export interface PagePart {
  readonly text: string;
  readonly hash: string;
}

export interface PageParts {
  readonly lang: string;
  readonly scripts: readonly PagePart[];
  readonly styles: readonly PagePart[];
  /** A `data:` address. */
  readonly icon: string | null;
}

export interface CarriedScenario {
  readonly title: string;
  /** As a scenario file. */
  readonly text: string;
  /** As after # in the page's address. */
  readonly place: string;
}

export const CARRIED_ID = 'carried-scenario';

/** Nothing but what stands in the file itself, and pictures made by the page. */
export const toFilePolicy = ({ scripts, styles }: Pick<PageParts, 'scripts' | 'styles'>): string =>
  [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const sources = (parts: readonly PagePart[]): string => parts.map(({ hash }) => `'${hash}'`).join(' ') || "'none'";

/** The policy stands before everything that it rules; the scenario before the script that reads it. */
export function assemblePage(parts: PageParts, { title, text, place }: CarriedScenario): string {
  const element = (name: string) => (part: PagePart) => `<${name} data-hash="${part.hash}">${part.text}</${name}>`;
  return [
    '<!doctype html>',
    `<html lang="${toAttribute(parts.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${toAttribute(toFilePolicy(parts))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${toText(title)}</title>`,
    ...(parts.icon === null ? [] : [`<link rel="icon" href="${toAttribute(parts.icon)}">`]),
    ...parts.styles.map(element('style')),
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script type="application/json" id="${CARRIED_ID}" data-place="${toAttribute(place)}">${toInlineJson(text)}</script>`,
    ...parts.scripts.map(element('script')),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
