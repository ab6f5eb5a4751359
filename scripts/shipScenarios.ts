// How do the scenarios come with the site? The build puts them, as they are, where the page looks for them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** In development the folder is served from where it stands. */
export function shipScenarios(folder: string): Plugin {
  return {
    name: 'ship-scenarios',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
        this.emitFile({ type: 'asset', fileName: `scenarios/${name}`, source: readFileSync(join(folder, name)) });
      }
    },
  };
}
