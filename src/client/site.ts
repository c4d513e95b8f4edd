/** The script of every page. All of it is a convenience: the pages work without. */
import { cleanAddress } from './clean-address.ts';
import { markContents } from './contents.ts';
import { offerCopying } from './copy-text.ts';
import { followMoves } from './moved.ts';
import { prepareQuoting } from './prepare-quoting.ts';
import { prepareSearch } from './search-field.ts';
import { offerSharing } from './share.ts';
import { offerSlashChoice } from './slash-key.ts';

followMoves();
offerSharing();
offerCopying();
markContents();
prepareSearch();
offerSlashChoice();
cleanAddress();
prepareQuoting();
