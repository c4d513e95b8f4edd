/** A link, ready to be shown. */
export interface Link {
  href: string;
  label: string;
}
