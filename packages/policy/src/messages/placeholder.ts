/**
 * What stands between double braces in a text:
 * `{{datum}}` a value; `{{aantal|persoon|personen}}` a count with its noun, singular and plural;
 * `{{#R30}}…{{/R30}}` around a statement that a rule demands, which an override must keep.
 */
const mark = /\{\{([^{}]{1,80})\}\}/g;

/** The placeholders of a text, as a type. */
export type PlaceholderOf<Text extends string> = NameIn<Inside<Text>>;

type Inside<Text extends string> = Text extends `${string}{{${infer Mark}}}${infer Rest}` ? Mark | Inside<Rest> : never;

type NameIn<Mark extends string> = Mark extends `${'#' | '/'}${string}`
  ? never
  : Mark extends `${infer Name}|${string}`
    ? Name
    : Mark;

/** The placeholders of a text, each once. */
export function placeholdersOf(text: string): ReadonlySet<string> {
  return new Set(marksOf(text).flatMap((inside) => (/^[#/]/.test(inside) ? [] : [nameIn(inside)])));
}

/** Rules whose statements a text marks; between the tags stands something said. */
export function statementsOf(text: string): ReadonlySet<string> {
  const opened = marksOf(text).filter((inside) => inside.startsWith('#'));
  return new Set(opened.map((inside) => inside.slice(1)).filter((rule) => says(text, rule)));
}

/** Replaces every placeholder by its value, a count by value and noun; the tags of statements go. */
export function fill(text: string, write: (placeholder: string) => string): string {
  return text.replace(mark, (_, inside: string) => {
    if (/^[#/]/.test(inside)) return '';
    const [name = '', one, more] = inside.split('|');
    const value = write(name);
    return one === undefined ? value : `${value} ${value === '1' ? one : (more ?? one)}`;
  });
}

/** True when braces hold, or are left with, something else than the three above. */
export function hasOddMarks(text: string): boolean {
  const known = /^(?:[a-z]{1,40}|aantal\|[^|]+\|[^|]+|[#/][A-Z]\d{1,2})$/;
  return marksOf(text).some((inside) => !known.test(inside)) || /\{\{|\}\}/.test(text.replace(mark, ''));
}

function marksOf(text: string): readonly string[] {
  return [...text.matchAll(mark)].map(([, inside = '']) => inside);
}

function nameIn(inside: string): string {
  return inside.split('|', 1)[0] ?? inside;
}

function says(text: string, rule: string): boolean {
  const start = text.indexOf(`{{#${rule}}}`);
  const end = text.indexOf(`{{/${rule}}}`, start);
  return end > start && wordsIn(fill(text.slice(start, end), () => '')) >= fewest;
}

/** The shortest sentence that tells anybody something: “de tickets blijven”. */
const fewest = 3;

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
