import { unzipSync } from 'fflate';

/** A format in which no article is read, and what to do with the file. */
export interface RefusedKind {
  /** Completes “article.x is …”. */
  is: string;
  suggestion: string;
}

/** What a file is by its first bytes; undefined where it may be text. */
export type FileKind = 'word' | RefusedKind | undefined;

const AS_TEXT =
  'Open it in its program, copy the article’s text into a text editor, and save that as UTF-8.';
const AS_WORD = 'Open it in its program and save it as Word (.docx), or copy its text into a file.';
const OLD_WORD: RefusedKind = {
  is: 'a Word file in the format of before 2007 (.doc)',
  suggestion: 'Open it in Word or LibreOffice and save it as .docx.',
};
const LOCKED: RefusedKind = {
  is: 'protected with a password',
  suggestion: 'Open it in its program, remove the password, and save it again.',
};
const PDF: RefusedKind = {
  is: 'a PDF file',
  suggestion:
    'Select its text, copy it into a text editor, and save that as UTF-8. If no text can be ' +
    'selected, the pages are pictures: let a program for text recognition read them first, and ' +
    'compare every word.',
};
const RTF: RefusedKind = { is: 'a file in Rich Text Format', suggestion: AS_WORD };
const PICTURE: RefusedKind = {
  is: 'a picture',
  suggestion:
    'Let a program for text recognition read it, compare every word, and save the text as UTF-8.',
};
const RECORDING: RefusedKind = {
  is: 'a recording',
  suggestion: 'Import a transcript of it: text, Word, or captions (.vtt, .srt).',
};
const WEB_ARCHIVE: RefusedKind = {
  is: 'a web archive',
  suggestion: 'Save the page again as “HTML only”, or copy the article’s text into a file.',
};

/** How files begin, as the specifications of their formats have it; written as `headOf` gives it. */
const SIGNATURES: readonly [start: RegExp, kind: RefusedKind][] = [
  [/^%PDF/, PDF],
  [/^\{\\rtf/, RTF],
  // PNG, JPEG, GIF, TIFF, WebP, HEIC and AVIF.
  [/^(?:<89>PNG|<ff><d8><ff>|GIF8[79]a|II\*<00>|MM<00>\*|RIFF.{4,16}WEBP)/, PICTURE],
  [/^<00><00><00>.{1,4}ftyp(?:hei|hev|mif|msf|avi)/, PICTURE],
  // MP3, Ogg, FLAC, WAV and AVI, Matroska and WebM, MP4.
  [/^(?:ID3<0[2-4]>|<ff><f[23ab]>|OggS<00>|fLaC<00>|RIFF.{4,16}(?:WAVE|AVI ))/, RECORDING],
  [/^(?:<1a>E<df><a3>|<00><00><00>.{1,4}ftyp)/, RECORDING],
  [/^(?:bplist00|From: <Saved|MIME-Version)/, WEB_ARCHIVE],
];
const ZIP = /^PK<03><04>/;
const OLE = /^<d0><cf><11><e0>/;
/** The name of the part in which a Word file with a password is (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_PART = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';

const DATA: RefusedKind = {
  is: 'data of a program (XML or JSON)',
  suggestion: 'Export a transcript as text, Word, a page, or captions (.vtt, .srt).',
};

/**
 * Tells text that is for programs from an article.
 *
 * @param text what is no page
 */
export function textKind(text: string): RefusedKind | undefined {
  return /^\s*(?:<\?xml\s|<tt[\s>]|\{\s*"\w+"\s*:|\[\s*\{\s*")/.test(text) ? DATA : undefined;
}

/** Programs’ zip files, by a part that each has. */
const PACKAGES: readonly [part: RegExp, kind: RefusedKind][] = [
  [/^content\.xml$/, { is: 'an OpenDocument file', suggestion: AS_WORD }],
  [/^META-INF\/container\.xml$/, { is: 'an e-book', suggestion: AS_TEXT }],
  [/^xl\//, { is: 'a spreadsheet', suggestion: AS_TEXT }],
  [/^ppt\//, { is: 'a presentation', suggestion: AS_TEXT }],
  [/^Index(?:\.zip|\/)/, { is: 'a file of Apple’s Pages', suggestion: AS_WORD }],
];

/**
 * Tells what a file is: Word, a format that is refused, or possibly text.
 *
 * @example
 * fileKind(new TextEncoder().encode('– Who?')) // => undefined
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = headOf(bytes);
  if (ZIP.test(head)) return zipKind(bytes);
  if (OLE.test(head)) return isEncrypted(bytes) ? LOCKED : OLD_WORD;
  return SIGNATURES.find(([start]) => start.test(head))?.[1];
}

/** The first bytes of a file; those that are no printable ASCII as two digits: `<89>PNG`. */
function headOf(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 16)]
    .map((byte) => {
      const isPrintable = byte >= 0x20 && byte < 0x7f;
      return isPrintable ? String.fromCharCode(byte) : `<${byte.toString(16).padStart(2, '0')}>`;
    })
    .join('');
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = namesIn(bytes);
  if (names?.includes('word/document.xml')) return 'word';
  const known = PACKAGES.find(([part]) => names?.some((name) => part.test(name)));
  return known?.[1] ?? { is: 'not a text file', suggestion: AS_TEXT };
}

/** The names of the parts of a zip file; undefined if it is damaged. */
function namesIn(bytes: Uint8Array): string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return undefined;
  }
  return names;
}

function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED_PART);
}
