import { defineConfig } from 'astro/config';

/** What `bench:archive` compares with: pages of the same texts, and nothing else. */
export default defineConfig({
  root: import.meta.dirname,
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.OUT_DIR && `${process.env.OUT_DIR}-cache`,
});
