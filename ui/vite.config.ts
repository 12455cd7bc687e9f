import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// Nothing may be inlined as `data:`: the window's content security policy refuses it.
export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'safari16' },
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
});
