import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { asClassicScript } from './scripts/asClassicScript.ts';
import { shipScenarios } from './scripts/shipScenarios.ts';
import { withContentPolicy } from './scripts/withContentPolicy.ts';

// base './': the built site works from any sub-folder, from an intranet share, and opened as a file.
export default defineConfig({
  base: './',
  plugins: [react(), shipScenarios('scenarios'), asClassicScript(), withContentPolicy()],
  build: { target: 'es2023', chunkSizeWarningLimit: 900 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // No test leaves anything behind, so that files may share a thread: in half the time.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    // On a busy machine a test may take its time; none is about time.
    testTimeout: 30_000,
  },
});
