import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/cli/content-plugin';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

export default defineConfig({
  plugins: [react(), lingui(), contentPlugin(root)],
  // public/ is copied by hand after the build: the dataset is written with its overlay, not as compiled.
  build: {
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
