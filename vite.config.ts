import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// base './': the built site works from any sub-folder, and from an intranet share.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023', chunkSizeWarningLimit: 700 },
  test: { include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], exclude: ['test/e2e/**'] },
});
