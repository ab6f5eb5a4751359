// Of what is this page made? Its script and style, as files beside it or inside it; the build has put their hashes there
// (scripts/withContentPolicy.ts), as a page on plain http cannot compute them.
import type { Result } from '../../model/Result.ts';
import type { PagePart, PageParts } from './assemblePage.ts';
import { toInlineScript, toInlineStyle } from './escapeForHtml.ts';

export type PageProblem =
  /** The page is not built: it runs in development. */
  | { readonly kind: 'unbuilt' }
  /** A part cannot be read. `status` is null without an answer: offline, or several files opened from a disk. */
  | { readonly kind: 'unreachable'; readonly name: string; readonly status: number | null };

/** The text at a same-origin address, or the problem. */
export type ReadText = (address: string) => Promise<Result<string, PageProblem>>;

interface PartElement {
  readonly hash: string;
  /** Null: the part stands in the page. */
  readonly address: string | null;
  readonly text: string;
}

export interface PageElements {
  readonly lang: string;
  readonly scripts: readonly PartElement[];
  readonly styles: readonly PartElement[];
  readonly icon: string | null;
}

export async function collectPageParts(
  page: PageElements,
  readText: ReadText,
): Promise<Result<PageParts, PageProblem>> {
  if (page.scripts.length === 0) return { ok: false, problems: [{ kind: 'unbuilt' }] };
  const [scripts, styles, icon] = await Promise.all([
    collectParts(page.scripts, toInlineScript, readText),
    collectParts(page.styles, toInlineStyle, readText),
    collectIcon(page.icon, readText),
  ]);
  if (!scripts.ok) return scripts;
  if (!styles.ok) return styles;
  return { ok: true, value: { lang: page.lang, scripts: scripts.value, styles: styles.value, icon } };
}

async function collectParts(
  elements: readonly PartElement[],
  toInline: (text: string) => string,
  readText: ReadText,
): Promise<Result<readonly PagePart[], PageProblem>> {
  const parts: PagePart[] = [];
  for (const { hash, address, text } of elements) {
    const read = address === null ? ({ ok: true, value: text } as const) : await readText(address);
    if (!read.ok) return read;
    parts.push({ hash, text: toInline(read.value) });
  }
  return { ok: true, value: parts };
}

/** A page without its icon is as good. */
async function collectIcon(address: string | null, readText: ReadText): Promise<string | null> {
  if (address === null || address.startsWith('data:')) return address;
  const read = await readText(address);
  return read.ok ? `data:image/svg+xml,${encodeURIComponent(read.value)}` : null;
}
