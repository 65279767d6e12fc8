/** One field of a store's form. Its limits count characters. */
export interface Field {
  readonly title: string;
  readonly text: string;
  readonly least?: number;
  readonly most?: number;
}

/** What each field breaks, as sentences; none when the store takes the form. */
export const problemsOf = (form: readonly Field[]): string[] =>
  form.flatMap(({ title, text, least = 1, most = Number.POSITIVE_INFINITY }) => {
    const { length } = text;
    if (length < least) return [`"${title}" has ${length} characters and needs at least ${least}.`];
    if (length > most) return [`"${title}" has ${length} characters and may have ${most}.`];
    return [];
  });

const heading = ({ title, text, most }: Field): string =>
  `${title}${most ? ` (${text.length} of ${most} characters)` : ""}`;

/** The form as a text to copy from, field by field in the store's order. */
export const writeForm = (form: readonly Field[]): string =>
  form
    .map(field => [heading(field), "-".repeat(heading(field).length), field.text, ""].join("\n"))
    .join("\n");
