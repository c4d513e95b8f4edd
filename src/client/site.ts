/** The script of every page. All of it is a convenience: the pages work without. */
import { cleanAddress, followMoves } from './address.ts';
import { markContents } from './contents.ts';
import { offerNotes } from './notes.ts';
import { prepareQuoting } from './quoting/prepare.ts';
import { prepareSearch } from './search/prepare.ts';
import { offerSlashChoice } from './search/slash-key.ts';
import { offerCopying, offerSharing } from './sharing.ts';

followMoves();
offerSharing();
offerCopying();
offerNotes();
markContents();
prepareSearch();
offerSlashChoice();
cleanAddress();
prepareQuoting();
