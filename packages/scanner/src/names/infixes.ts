const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Tussenvoegsels that can stand alone before a surname, folded. */
const alone = words(
  `van van't de den der 't ten ter te el al von vom zu zum zur du des la le di da do dos del della dal dalla ben bin bint ibn ait
   ould v.d. v/d vd v. vande vanden vander 's abu abou mac mc st`,
);

/** Prepositions that are part of a surname only before another tussenvoegsel: `in 't Veld`, `op den Camp`. */
const leading = words('in op aan bij onder over uit uijt voor auf');

/** The tail of a run that `leading` opens, or an inner part: `van de`, `in het`, `van gen`. */
const following = words("de den der 't het ten ter gen la le dem d' l' die");

/** How many tokens from here are a tussenvoegsel; 0 when none. */
export function infixLength(wordAt: (step: number) => string | undefined): number {
  const first = wordAt(0);
  if (first === undefined || !(alone.has(first) || leading.has(first))) return 0;
  let length = 1;
  while (length < 3 && following.has(wordAt(length) ?? '')) length++;
  return length === 1 && leading.has(first) ? 0 : length;
}

/** Could be the first word of a tussenvoegsel. */
export function opensInfix(folded: string): boolean {
  return alone.has(folded) || leading.has(folded);
}
