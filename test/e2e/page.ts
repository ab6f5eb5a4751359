// What does every browser test stand on? The built page in a sub-folder, and a page that tolerates no trouble.

import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serveSite } from './serveSite.ts';

/** The built site. */
export const FOLDER = resolve(process.env['SITE_FOLDER'] ?? 'dist');
const BASE = '/plats/overgang/';

interface Troubles {
  /** Lets through trouble that a test brings about itself. */
  tolerate(trouble: RegExp): void;
}

/** Fails on a console error, an uncaught error, and a request to any other host. */
export const test = base.extend<{ troubles: Troubles }, { site: string }>({
  site: [
    async ({}, use) => {
      const site = await serveSite(FOLDER, BASE);
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  troubles: [
    async ({ context, site }, use) => {
      const found: string[] = [];
      const tolerated: RegExp[] = [];
      const home = new URL(site).origin;
      context.on('console', (message) => {
        if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => found.push(`error: ${error.error().stack ?? error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^https?:|^wss?:/.test(protocol) && origin !== home) found.push(`foreign request: ${request.url()}`);
      });
      await use({ tolerate: (trouble) => tolerated.push(trouble) });
      expect(found.filter((trouble) => !tolerated.some((each) => each.test(trouble)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
