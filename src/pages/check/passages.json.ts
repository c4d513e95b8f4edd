import { library } from '../../library/site-library.ts';
import { quotable } from '../../outputs/quotable.ts';

/** The passages of all interviews: what quotations are checked against. */
export const GET = () => Response.json(library.interviews.map(quotable));
