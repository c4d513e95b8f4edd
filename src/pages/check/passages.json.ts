import { allInterviews } from '../../library/interviews.ts';
import { quotable } from '../../outputs/quotable.ts';

/** The passages of all interviews: what quotations are checked against. */
export const GET = async () => Response.json((await allInterviews()).map(quotable));
