/**
 * Puts the words of the site's language into a stylesheet, in place of their names: the `{official}`
 * of `content: '{official}'`.
 *
 * @param labels whose view a marked passage gives
 */
export function withLabels(
  rules: string,
  labels: Readonly<Record<'official' | 'third-party', string>>,
): string {
  return rules.replace(
    /\{(official|third-party)\}/g,
    (_, name: keyof typeof labels) => labels[name],
  );
}
