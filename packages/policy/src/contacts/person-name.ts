/** A name as it is compared: folded, without titles and tussenvoegsels. */
export interface PersonName {
  /** Given names and initials in order, then what somebody is called by, from brackets. */
  readonly given: readonly Part[];
  /** Every word that may be a surname; a double name counts as two. */
  readonly surnames: readonly string[];
  /** The word that surely is one; null when there is none. */
  readonly last: string | null;
}

export interface Part {
  readonly text: string;
  /** Only the first letter is known. */
  readonly isInitial: boolean;
}

const titles = words('heer dhr mevr mevrouw mw meneer ir ing drs mr dr prof bc ba bsc ma msc mba llm phd jr sr');

const infixes = words(
  `van de den der het 't 's 'n ten ter te op aan in bij onder over uit voor von vom zu zum zur du des la le di da do dos
  del della el al ben bin bint ibn ait vd v/d v.d v.d. vande vanden vander d' l'`,
);

/** Letters that Unicode does not take apart. */
const undivided = new Map(
  Object.entries({ ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe' }),
);

/** Reads `Jan de Vries`, `J.P. (Jan) de Vries`, `Vries, J.P. de` and `"Vries, Jan de" | Gemeente Voorbeeldstad`. */
export function personName(text: string): PersonName {
  const own = withoutMarks(text.slice(0, 200)).split(/ [|–—-] | via /i, 1)[0] ?? '';
  const called = /\(([\p{L}'-]{2,40})\)/u.exec(own)?.[1];
  const [front = [], ...behind] = own
    .replace(/\([^)]*(?:\)|$)/g, ' ')
    .split(',')
    .map(partsOf);
  const rest = behind.flat();
  const name = rest.length > 0 ? surnameFirst(front, rest) : surnameLast(front);
  return called ? { ...name, given: [...name.given, { text: called.toLowerCase(), isInitial: false }] } : name;
}

function surnameFirst(front: readonly Part[], given: readonly Part[]): PersonName {
  const surnames = front.map(({ text }) => text);
  return { given, surnames, last: surnames.at(-1) ?? null };
}

function surnameLast(parts: readonly Part[]): PersonName {
  const isWord = ({ isInitial }: Part): boolean => !isInitial;
  const at = parts.findLastIndex(isWord);
  const mayBe = parts.slice(at > 0 ? 1 : 0).filter(isWord);
  return {
    given: parts.slice(0, Math.max(0, at)),
    surnames: mayBe.map(({ text }) => text),
    last: parts[at]?.text ?? null,
  };
}

function partsOf(text: string): readonly Part[] {
  const tokens = text.split(/[\s-]+/).filter((token) => /\p{L}/u.test(token));
  const hasLower = /\p{Ll}/u.test(text);
  return tokens.flatMap((token, index) => {
    const isCapitals = index === 0 && tokens.length > 1 && hasLower && /^\p{Lu}{2,3}$/u.test(token);
    return isCapitals ? [...token.toLowerCase()].map(initial) : partOf(token.toLowerCase());
  });
}

function partOf(token: string): readonly Part[] {
  const bare = token.replace(/^[dl]'(?=\p{L}{2})/u, '').replace(/[.;:]+$/, '');
  if (infixes.has(token) || infixes.has(bare) || titles.has(bare)) return [];
  if (/^\p{L}(?:\.\p{L}){0,8}$/u.test(bare)) return bare.split('.').map(initial);
  const isShort = token.endsWith('.') && bare.length <= 3; // Th. and Chr.
  return isShort ? [initial(bare)] : [{ text: bare.replace(/[^\p{L}\p{N}]/gu, ''), isInitial: false }];
}

function initial(text: string): Part {
  return { text: text.slice(0, 1), isInitial: true };
}

/** Without diacritics and double quotes, all apostrophes alike. Capitals stay: they tell initials. */
function withoutMarks(text: string): string {
  return [...text.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => undivided.get(letter.toLowerCase()) ?? letter)
    .join('')
    .replace(/["“”„«»]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
