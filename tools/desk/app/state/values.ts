import type { FieldName, Values } from '../../../importer/fields.ts';
import type { ExchangeHead } from '../../../importer/write-mdx.ts';
import type { Settings } from '../../api.ts';
import type { DeskProblem } from '../model/problems.ts';
import type { Session } from './session.ts';

/** Sets a value of an interview; undefined when it is not known any more. */
export function setValue(session: Session, name: FieldName, value: string | undefined): void {
  const { [name]: _, ...values } = session.work.value.values;
  session.change(
    {
      values:
        value === undefined
          ? { ...values, ...cleared(session, name) }
          : { ...values, [name]: value },
    },
    '',
    name,
  );
}

/** What the article or the folder says stays away when an editor has emptied the field. */
function cleared(session: Session, name: FieldName) {
  return session.view.value?.known[name] ? { [name]: undefined } : {};
}

/** What may be accepted for a field: the article suggests it, or it was so in the articles before. */
export function suggestionFor(
  name: FieldName,
  { view }: Session,
  settings: Settings | undefined,
): string | undefined {
  const { known = {}, suggested = {} } = view.value ?? {};
  const { publishers = [], today } = settings ?? {};
  const [latest] = publishers;
  const chosen = publishers.find((one) => one.name === known.publisher);
  const before: Values = {
    ...(latest && { publisher: latest.name }),
    ...(chosen && { 'publisher-url': chosen.url }),
    ...(chosen?.rights && { rights: chosen.rights }),
    ...(today && { retrieved: today }),
  };
  return suggested[name] ?? before[name];
}

/** Changes what an exchange is called. */
export function setHead(session: Session, ref: string, change: Partial<ExchangeHead>): void {
  const { heads } = session.work.value;
  const [field = ''] = Object.keys(change);
  const next = { ...heads, [ref]: { ...heads[ref], ...change } };
  session.change({ heads: next }, '', `${ref} ${field}`);
}

/** What is wrong with a field. */
export function problemOf({ written }: Session, field: string): DeskProblem | undefined {
  return written.value?.problems.find((problem) => problem.field === field);
}
