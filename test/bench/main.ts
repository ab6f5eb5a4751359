// How is the bench run? Built as the product is, so that what is measured is what is shipped: `npm run bench`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'runAll.ts'),
      outDir: folder,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
  const options = ['--expose-gc', join(folder, 'bench.mjs'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
