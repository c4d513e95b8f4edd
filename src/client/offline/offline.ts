/** The script of a saved interview. The text is read without it; passages are found with it. */
import { markContents } from '../contents.ts';
import { offerFinding } from './finder.ts';

markContents();
offerFinding();
