import { parseHTML } from 'linkedom';

/** A piece of HTML as the body of a document. */
export function readHtml(html: string): Document {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}
