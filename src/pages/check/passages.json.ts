import { openLibrary } from '../../library/library.ts';
import { quotable } from '../../outputs/quotable.ts';

/** The passages of all interviews: what quotations are checked against. */
export const GET = async () => Response.json((await openLibrary()).interviews.map(quotable));
