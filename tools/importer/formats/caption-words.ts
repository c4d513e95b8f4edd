/** Words of a cue that one person says. */
export interface Spoken {
  /** Who says them, where the cue’s markup says so: `<v Mia Lund>`. */
  voice?: string;
  text: string;
}

/** The tags of WebVTT, and those that players of SubRip know; a time within a cue. */
const TAG =
  /<(?:(\/?)(v|c|i|b|u|s|ruby|rt|lang|font)(?:\.[^\s<>]*)?(?:[ \t]([^<>]*))?|\d[\d:.]*)>|\{\\[^{}]*\}/gi;
const REFERENCES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lrm: '', rlm: '' },
};

/**
 * The words of a cue without its markup, by the voices that the markup names.
 *
 * @see https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span
 *
 * @example
 * spokenIn('<v.loud Mia Lund>Who?</v> &amp; <i>why</i>') // => [{ voice: 'Mia Lund', text: 'Who?' }, { text: ' & why' }]
 */
export function spokenIn(payload: string): Spoken[] {
  const spoken: Spoken[] = [];
  let voice: string | undefined;
  let done = 0;
  let text = '';
  const end = () => {
    if (text.trim()) spoken.push({ ...(voice && { voice }), text: decoded(text) });
    text = '';
  };
  for (const match of payload.matchAll(TAG)) {
    const [tag, slash, name, annotation = ''] = match;
    text += payload.slice(done, match.index);
    done = match.index + tag.length;
    if (name?.toLowerCase() !== 'v') continue;
    end();
    voice = slash ? undefined : decoded(annotation).trim() || undefined;
  }
  text += payload.slice(done);
  end();
  return spoken;
}

/** The kinds of tags in a text that are no words, each once: `<i>`. */
export function tagsIn(text: string): string[] {
  const tags = [...text.matchAll(TAG)].flatMap(([, slash, name]) => {
    const kind = name?.toLowerCase();
    return kind && !slash && kind !== 'v' ? [`<${kind}>`] : [];
  });
  return [...new Set(tags)];
}

/** Text with its character references (`&amp;`) as characters. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,6}));/gi, (whole, dec, hex, name) => {
    if (name) return REFERENCES[name.toLowerCase()] ?? whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
