import type { APIRoute, GetStaticPaths } from 'astro';
import { isArchiveDivided, library } from '../../library/site-library.ts';
import { checkFiles } from '../../outputs/check-files.ts';
import { words } from '../../views/words.ts';

export const getStaticPaths = (() =>
  [...checkFiles(library.interviews, isArchiveDivided, words)].map(([path, data]) => ({
    params: { file: path.replace(/\.json$/, '') },
    props: { data },
  }))) satisfies GetStaticPaths;

/** What quotations are checked against. */
export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data);
