/** The script of a saved interview. The text can be read without it; it finds passages. */
import { markContents } from '../contents.ts';
import { offerNotes } from '../notes.ts';
import { offerFinding } from './finder.ts';

markContents();
offerNotes();
offerFinding();
