import type { APIRoute, GetStaticPaths } from 'astro';
import { isArchiveDivided, library } from '../../library/site-library.ts';
import { checkFiles } from '../../outputs/check-files.ts';

export const getStaticPaths = (() =>
  [...checkFiles(library.interviews, isArchiveDivided)].map(([path, data]) => ({
    params: { file: path.replace(/\.json$/, '') },
    props: { data },
  }))) satisfies GetStaticPaths;

/** What quotations are checked against. */
export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data);
