import { diffWordsWithSpace } from 'diff';
import { ofLanguage } from '../of-language.ts';

/** Two wordings as one text: what is gone is struck out, what is new underlined. */
export function WordDifferences({
  was,
  now,
  lang,
}: {
  was: string;
  now: string;
  lang: string | undefined;
}) {
  return (
    <blockquote {...ofLanguage(lang)}>
      {diffWordsWithSpace(was, now).map(({ value, added, removed }, index) => {
        if (added) return <ins key={index}>{value}</ins>;
        if (removed) return <del key={index}>{value}</del>;
        return value;
      })}
    </blockquote>
  );
}
