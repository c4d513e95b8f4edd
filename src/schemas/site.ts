import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../catalogue/languages.ts';
import {
  type ChosenColours,
  GIVEN_COLOURS,
  LEAST_CONTRAST,
  type Scheme,
  weakContrast,
} from '../styles/colours.ts';
import { missingOnCards } from '../styles/on-cards.ts';
import { prose, report, text, webAddress, wrong } from './text.ts';

/** The pages of the site itself that the header may lead to. */
export const SITE_PAGES = ['search', 'names', 'check', 'about', 'corrections'] as const;
export type SitePage = (typeof SITE_PAGES)[number];

const LINK = wrong(
  'must be a page of this site, or a label and an address',
  `Write one of ${SITE_PAGES.join(', ')}, or { label: Our newspaper, url: "https://example.org/" }.`,
);
const ONE_LANGUAGE = wrong('must name one language', 'Write it like [az].');
const CONTACT = wrong(
  'must be an e-mail address or a web address',
  'Write it like desk@example.org or https://example.org/contact/.',
);
const SVG_FILE = wrong(
  'must be the name of an SVG file in the content folder',
  'Write it like logo.svg.',
);

/** A text that cards show. */
const onCards = text.superRefine((value, context) => {
  const missing = missingOnCards(value);
  if (missing.length === 0) return;
  const message = `has characters that the site’s pictures can’t show: ${missing.join(' ')}`;
  const advice = 'Use letters of Latin, Cyrillic or Greek script, and no signs beyond punctuation.';
  context.addIssue({ code: 'custom', message: wrong(message, advice) });
});

/** An sRGB colour. */
const colour = text.regex(
  /^#[\da-f]{6}$/i,
  wrong('must be a colour like #005567', 'Write # and six hexadecimal digits, in "quotes".'),
);

/** Colours of which one is used for text on the other. */
const scheme = (name: Scheme) =>
  z
    .strictObject({
      /** Behind everything; text on it is nearly black, or in the dark scheme nearly white. */
      paper: colour.toLowerCase(),
      /** Links, buttons, marks, and routes on maps. */
      accent: colour.toLowerCase(),
    })
    .superRefine((chosen, context) => {
      const weak = weakContrast(name, chosen);
      if (weak) report(context, [weak.field], tooWeak(weak, chosen));
    });

function tooWeak(
  { field, contrast, nearest }: NonNullable<ReturnType<typeof weakContrast>>,
  chosen: ChosenColours,
): string {
  const pair = field === 'paper' ? 'text on it' : `the paper (${chosen.paper})`;
  // Rounded down: 6.97 is not 7.
  const rounded = Math.floor(contrast * 10) / 10;
  return wrong(
    `has a contrast of ${rounded}:1 with ${pair}, and needs ${LEAST_CONTRAST}:1`,
    `The nearest colour that has it is "${nearest}".`,
  );
}

/** Where something can be read, and what it is called. */
const named = z.strictObject({ name: text, url: webAddress });

const svgFile = text.regex(/^[\w-]+\.svg$/, SVG_FILE).optional();

/** `content/site.yaml`: what a newsroom sets for its site. */
export const siteSchema = z
  .strictObject({
    /** The language of all that the site itself says: pages, search, check, files. */
    languages: z.tuple([z.enum(INTERFACE_LANGUAGES)], ONE_LANGUAGE).default(['en']),
    /** What the site is called: in the header, in titles, on cards, in feeds and in citations. */
    name: onCards,
    /** One sentence in the footer, in the title of the front page and on its card. */
    tagline: onCards,
    /** One or two sentences about the site, for search engines and shared links. */
    description: text.max(
      160,
      wrong('must have at most 160 characters', 'Shorten it: search engines show no more.'),
    ),
    /** Who publishes the site, for the footer and the feeds. */
    publisher: named.optional(),
    /** Where readers can write to: an e-mail address, or a page. In the footer, and with the corrections. */
    contact: text.refine(isContact, CONTACT).optional(),
    /** What the header leads to: pages of this site, and others with a label. */
    navigation: z
      .array(z.union([z.enum(SITE_PAGES), z.strictObject({ label: text, url: webAddress })], LINK))
      .default(['names', 'check', 'about']),
    /** Two colours for each scheme; all others follow from them. */
    colours: z
      .strictObject({ light: scheme('light'), dark: scheme('dark') })
      .default(GIVEN_COLOURS),
    /** A drawing of the name, which the header shows in place of letters; a file beside this one. */
    logo: svgFile,
    /** A square drawing for tabs and bookmarks, a file beside this one; without it, a quotation mark. */
    icon: svgFile,
    /** Who has which rights in this site, for the footer and the feeds. */
    rights: text.optional(),
    /** How the newsroom corrects, for the top of the page of corrections. */
    corrections: prose.optional(),
    /** Under which licence the data may be used: interviews as JSON, names, notes. */
    licence: named.optional(),
  })
  .meta({ docs: 'docs/your-site.md' });

/** What a newsroom sets for its site. */
export type SiteSettings = z.infer<typeof siteSchema>;

function isContact(value: string): boolean {
  return /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(value) || webAddress.safeParse(value).success;
}
