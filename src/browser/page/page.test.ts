import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePage, type PageParts, toFilePolicy } from './assemblePage.ts';
import { collectPageParts, type PageElements, type ReadText } from './collectPageParts.ts';
import { toInlineJson, toInlineScript, toInlineStyle } from './escapeForHtml.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const SCRIPT =
  'const end = "</script>", open = `<!--`, pattern = /<\\/script|<!--/u;\r\nglobal = [end, open, pattern];';
const STYLE = '.a::before { content: "</style><!--"; }';
const HOSTILE = '</script><script>alert(1)</script><!-- <script> \u2028\u2029 &lt; "\' javascript:alert(1)';

const parts: PageParts = {
  lang: 'sv',
  scripts: [{ text: toInlineScript(SCRIPT), hash: hashOf(toInlineScript(SCRIPT)) }],
  styles: [{ text: toInlineStyle(STYLE), hash: hashOf(toInlineStyle(STYLE)) }],
  icon: 'data:image/svg+xml,%3Csvg%2F%3E',
};
const json = JSON.stringify({ title: HOSTILE });
const page = assemblePage(parts, { title: HOSTILE, text: json, place: 'phase=fas-2&sel=actor:"><script>' });

/** Elements and what they hold, as an HTML parser sees a page without comments. */
const elementsIn = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}`, 'gi'))].map((match) => match[1] ?? '');

describe('one HTML file', () => {
  it('has the scenario and the script, and no script more, whatever stands in the scenario', () => {
    expect(elementsIn(page, 'script')).toHaveLength(2);
    expect(page.match(/<script\b/gi)).toHaveLength(2);
    expect(page).not.toContain('<!--');
  });

  it('carries the scenario unchanged', () => {
    expect(JSON.parse(elementsIn(page, 'script')[0] ?? '')).toEqual({ title: HOSTILE });
  });

  it('shows the title as text, and keeps the place within its attribute', () => {
    expect(elementsIn(page, 'title')[0]).toMatch(/^&lt;\/script&gt;&lt;script&gt;alert\(1\)/);
    expect(page).toContain('data-place="phase=fas-2&amp;sel=actor:&quot;&gt;&lt;script&gt;"');
  });

  it('allows its own script and style, by their hashes, and nothing else', () => {
    const [, script = ''] = elementsIn(page, 'script');
    const [style = ''] = elementsIn(page, 'style');
    expect(toFilePolicy(parts)).toBe(
      `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; img-src data: blob:; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`content="${toFilePolicy(parts)}"`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
  });

  it('allows no style where there is none', () => {
    expect(toFilePolicy({ ...parts, styles: [] })).toContain("style-src 'none'");
  });
});

describe('what stands inline', () => {
  it('script means the same, and ends nowhere but at its end', () => {
    const run = (text: string) => Reflect.apply(new Function('global', `${text}\nreturn global;`), null, [null]);
    expect(toInlineScript(SCRIPT)).not.toMatch(/<\/script|<!--|\r/i);
    expect(run(toInlineScript(SCRIPT)).slice(0, 2)).toEqual(['</script>', '<!--']);
    expect(run(toInlineScript(SCRIPT))[2].test('</script')).toBe(true);
  });

  it('JSON means the same, and holds nothing that HTML reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('</script', '<!--', '\u2028', ''), (value, extra) => {
        const text = JSON.stringify([value, extra]);
        expect(JSON.parse(toInlineJson(text))).toEqual(JSON.parse(text));
        expect(toInlineJson(text)).not.toMatch(/[<\u2028\u2029]/);
      }),
    );
  });

  it.each([toInlineScript, toInlineStyle])('is the same when it is done twice', (toInline) => {
    const once = toInline(SCRIPT + STYLE);
    expect(toInline(once)).toBe(once);
  });
});

describe('the parts of a page', () => {
  const element = (address: string | null, text = '') => ({ hash: hashOf(text), address, text });
  const files: Readonly<Record<string, string>> = { 'a.js': SCRIPT, 'a.css': STYLE, 'i.svg': '<svg/>' };
  const readText: ReadText = async (address) => {
    const text = files[address];
    if (text !== undefined) return { ok: true, value: text };
    return { ok: false, problems: [{ kind: 'unreachable', name: address, status: 404 }] };
  };
  const site: PageElements = {
    lang: 'sv',
    scripts: [{ ...element('a.js'), hash: hashOf(toInlineScript(SCRIPT)) }],
    styles: [{ ...element('a.css'), hash: hashOf(toInlineStyle(STYLE)) }],
    icon: 'i.svg',
  };

  it('are read from beside it', async () => {
    expect(await collectPageParts(site, readText)).toEqual({
      ok: true,
      value: { ...parts, icon: 'data:image/svg+xml,%3Csvg%2F%3E' },
    });
  });

  it('are taken from within, so that a file makes the same file again', async () => {
    const within = ({ text, hash }: { text: string; hash: string }) => ({ hash, address: null, text });
    const own = { ...site, scripts: parts.scripts.map(within), styles: parts.styles.map(within), icon: parts.icon };
    const nothing: ReadText = async () => ({ ok: false, problems: [{ kind: 'unreachable', name: '', status: null }] });
    expect(await collectPageParts(own, nothing)).toEqual({ ok: true, value: parts });
  });

  it('that cannot be read are told; an icon is left out', async () => {
    const gone = { ...site, styles: [element('gone.css')] };
    const problem = { kind: 'unreachable', name: 'gone.css', status: 404 };
    expect(await collectPageParts(gone, readText)).toEqual({ ok: false, problems: [problem] });
    expect(await collectPageParts({ ...site, icon: 'gone.svg' }, readText)).toMatchObject({ value: { icon: null } });
    expect(await collectPageParts({ ...site, scripts: [] }, readText)).toEqual({
      ok: false,
      problems: [{ kind: 'unbuilt' }],
    });
  });
});
