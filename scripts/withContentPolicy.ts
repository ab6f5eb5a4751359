// What may the built page load and run? Only what comes from where it comes itself: no other origin, no inline script, no eval.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { toInlineScript, toInlineStyle } from '../src/browser/page/escapeForHtml.ts';

/** Style attributes that scripts set one by one are no inline style, and pass. */
export const SITE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** As a policy names it. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const PARTS = /<script\b[^>]*\bsrc="\.\/([^"]+)"|<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+)"/g;

/**
 * Not in development, where the page is put together by inline script. Each script and style also gets the hash that it
 * has inside one HTML file (src/browser/page/), which the page could not compute on plain http.
 */
export function withContentPolicy(): Plugin {
  return {
    name: 'with-content-policy',
    apply: 'build',
    enforce: 'post',
    // Else a classic script carries its style along and puts it in at run time, as inline style.
    config: () => ({ build: { cssCodeSplit: false } }),
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const withHashes = html.replace(PARTS, (tag, script?: string, style?: string) => {
          const part = bundle[script ?? style ?? ''];
          if (!part) throw new Error(`The page names ${script ?? style}, which is not in the build.`);
          const text = part.type === 'chunk' ? part.code : Buffer.from(part.source).toString('utf8');
          return `${tag} data-hash="${hashOf(script === undefined ? toInlineStyle(text) : toInlineScript(text))}"`;
        });
        const policy = `<meta http-equiv="Content-Security-Policy" content="${SITE_POLICY}" />`;
        return withHashes.replace(/(<meta charset="utf-8" \/>)/, `$1\n    ${policy}`);
      },
    },
  };
}
