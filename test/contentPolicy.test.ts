// Is the page that is built ruled by its policy, and fit to be put into one file?
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf, SITE_POLICY } from '../scripts/withContentPolicy.ts';
import { toInlineScript, toInlineStyle } from '../src/browser/page/escapeForHtml.ts';

describe('the built page', () => {
  let html = '';
  const files = new Map<string, string>();

  beforeAll(async () => {
    const built = await build({ logLevel: 'silent', build: { write: false } });
    const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    for (const file of outputs) {
      files.set(file.fileName, file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8'));
    }
    html = files.get('index.html') ?? '';
  }, 60_000);

  it('states its policy before anything that it loads', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
    expect(policy?.[1]).toBe(SITE_POLICY);
    expect(policy?.index).toBeLessThan(html.search(/<script|<link|<style/));
  });

  it('allows no other origin, no inline script or style, and no eval', () => {
    expect(SITE_POLICY).not.toMatch(/unsafe|\*|https?:|wss?:/);
    expect(SITE_POLICY).toContain("default-src 'none'");
  });

  it('has no inline script, style or handler, and names no other origin', () => {
    expect(html.match(/<script\b(?![^>]*\bsrc=)|<style\b|\sstyle=|\son\w+=/g)).toBeNull();
    expect(html.match(/(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
  });

  it('loads its style as a file, not out of its script', () => {
    expect(html).toMatch(/<link rel="stylesheet" href="\.\/assets\/[^"]+\.css" data-hash=/);
  });

  it('gives every script and style the hash that it has inside one file', () => {
    const parts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(js|css))" data-hash="([^"]+)"/g)];
    expect(parts.map((part) => part[2]).sort()).toEqual(['css', 'js']);
    for (const [, name = '', kind, hash] of parts) {
      const text = files.get(name) ?? '';
      expect(hash, name).toBe(hashOf(kind === 'js' ? toInlineScript(text) : toInlineStyle(text)));
    }
  });

  it('has script that can stand inside a page', () => {
    const scripts = [...files].filter(([name]) => name.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    for (const [, text] of scripts) expect(toInlineScript(text)).not.toMatch(/<\/script|<!--|\0/i);
  });
});
