import { existsSync } from 'node:fs';
import { findNginx, installNginx } from '../helpers/nginx.ts';
import { RECIPES } from '../sites/recipes.ts';

/** Before the first build test: what they all need is there, or somebody is told how to get it. */
export default function setup(): void {
  const missing = RECIPES.filter(({ out }) => !existsSync(`${out}/_manifest.json`));
  if (missing.length > 0)
    throw new Error(`There is no ${missing[0]?.out}: run npm run test:sites first.`);
  // Once, because two installations at a time would stand in each other's way.
  if (!findNginx()) installNginx();
}
