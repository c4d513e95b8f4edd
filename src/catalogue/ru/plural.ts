const RULES = new Intl.PluralRules('ru');

/** A number with the form of a noun that goes with it: `2 ответа`. */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${count} ${{ one, few, many, other: few, zero: many, two: few }[RULES.select(count)]}`;
}
