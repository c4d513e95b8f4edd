import { catalogueOf } from '../catalogue/index.ts';
import { library } from '../library/site-library.ts';

/** What the site says, in its language. */
export const words = catalogueOf(library.site);
