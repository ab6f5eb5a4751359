// How does the built page stand on a plain static host, in a sub-folder? A server of its own for each worker.
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** No fall-back to index.html: most static hosts have none, and the page must not need one. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface Site {
  /** With the sub-folder and a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `folder` under `base` (`/a/b/`) at a free port of this machine; 404 for all else. */
export async function serveSite(folder: string, base: string): Promise<Site> {
  await stat(join(folder, 'index.html')).catch(() => {
    throw new Error(`no built page in ${folder}: run npm run build first`);
  });
  const server = createServer((request, response) => {
    void answer(folder, base, new URL(request.url ?? '/', 'http://site').pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, base: string, pathname: string, response: ServerResponse): Promise<void> {
  if (`${pathname}/` === base) {
    response.writeHead(301, { location: base }).end();
    return;
  }
  const file = fileAt(folder, base, pathname);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** Null: outside the site. */
function fileAt(folder: string, base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const path = normalize(join(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside));
  return path.startsWith(folder + sep) ? path : null;
}
