import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Relative, so that a build works in any folder of any static host.
  base: './',
  build: { target: 'es2023', sourcemap: true },
  worker: { format: 'es' },
});
