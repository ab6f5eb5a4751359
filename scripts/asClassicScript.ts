// How does the page start when it is opened as a file? Browsers refuse modules there, so the build makes a plain script.
import type { Plugin } from 'vite';

/** `defer` keeps what a module would have had: it runs when the document is there. */
export function asClassicScript(): Plugin {
  return {
    name: 'as-classic-script',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: { modulePreload: false, cssCodeSplit: false, rolldownOptions: { output: { format: 'iife' } } },
    }),
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module" crossorigin', '<script defer').replace(' crossorigin', ''),
    },
  };
}
