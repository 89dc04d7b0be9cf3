import { personVerbs } from '../cue-words.ts';
import { ambiguous, bit, surname } from '../lexicon.ts';
import { isNoPerson } from '../not-a-person.ts';
import { type NameRun, readName } from '../read-name.ts';
import { hitOn, leadsLine, type NameRule, type NameText } from '../rule.ts';
import type { Token } from '../tokens.ts';

/** `J.P. de Vries`, `Th. Bos`, `j. de vries`, `JP de Vries`. */
export const initials: NameRule = {
  id: 'initials',
  *find(text) {
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at++) {
      const run = dotted(tokens, at) ?? undotted(tokens, at);
      if (!run || isNoPerson(text, run)) continue;
      const score = scoreOf(text, run);
      if (score > 0) yield hitOn(tokens, run, score, 'initials');
      at = run.to - 1;
    }
  },
};

function dotted(tokens: readonly Token[], at: number): NameRun | undefined {
  const word = tokens[at]?.word;
  if (word?.shape !== 'initial' && !(word?.shape === 'caps' && word.text.length === 1)) return undefined;
  if (continuesInitials(tokens, at)) return undefined;
  const lower = /^\p{Ll}/u.test(word.text);
  const run = readName(tokens, at, { anyCase: lower });
  if (!run || run.initials === 0 || isAbbreviation(tokens, run)) return undefined;
  return word.shape === 'initial' || tokens[at + 1]?.word.infix || (run.words.at(-1)?.known ?? 0) & surname
    ? run
    : undefined;
}

/** The `P.` of `J.P.`; in `t.n.v. J. Bakker` the capital begins anew. */
function continuesInitials(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  if (before?.shape !== 'initial' || !/^ ?$/.test(tokens[at]?.gap ?? '')) return false;
  return /^\p{Lu}/u.test(before.text) === /^\p{Lu}/u.test(tokens[at]?.word.text ?? '');
}

const clubs: ReadonlySet<string> = new Set('kv kh vv sv fc hc rc ac sc av tv cv ev gv tc ks obs cbs rk'.split(' '));

/** `JH Bos`: two or three capitals that mean nothing else, before a surname that is surely one. */
function undotted(tokens: readonly Token[], at: number): NameRun | undefined {
  const word = tokens[at]?.word;
  if (word?.shape !== 'caps' || word.known !== 0 || word.text.length < 2 || word.text.length > 3) return undefined;
  if (clubs.has(word.folded)) return undefined;
  if (tokens[at + 1]?.gap !== ' ') return undefined;
  const run = readName(tokens, at + 1, {});
  const last = run?.words.at(-1);
  if (!run || !last || run.words.length > 1 || last.shape !== 'title' || (last.known & bit['surname-common']) === 0)
    return undefined;
  return run.infix || (last.known & ambiguous) === 0 ? { ...run, from: at, initials: word.text.length } : undefined;
}

/** Abbreviations with dots that are no initials: legal forms, clubs and countries; and those of running text. */
const inCapitals: ReadonlySet<string> = new Set(
  'bv nv ps nb sv vv rk cv vof us usa uk eu sc fc hc kv hbs mts lts vs dc rsvp ea bs mvg'.split(' '),
);
const inLowerCase: ReadonlySet<string> = new Set(
  `bv nv ps nb sv vv rk cv vof ad bc tav ivm mbt tgv tbv ipv nav oa ea ed dwz aub svp zgn zoz ca en etc gvo am pm lg ism iz izm oid zsm zn
   nl tv btw igv mn mi na md vd mbv tnv cq ie eg st nr art mvg vr vz p h e m a vgl resp vm nm mo wo iov ihkv tov ter`.split(
    /\s+/,
  ),
);

/** Whether the letters of the initials are those of an abbreviation. */
export function isAbbreviation(tokens: readonly Token[], run: Pick<NameRun, 'from' | 'initials'>): boolean {
  const letters = tokens
    .slice(run.from, run.from + run.initials)
    .map(({ word }) => word.folded.replace('.', ''))
    .join('');
  const lower = /^\p{Ll}/u.test(tokens[run.from]?.word.text ?? '');
  return (lower ? inLowerCase : inCapitals).has(letters);
}

/** `van J. Kuin`, `J. Kuin – belde`, `F. Bloemendaal (inwoner)`: what stands beside a name, not in a list of A, B and C. */
function isLedOrFollowed({ tokens, source }: NameText, { from, to, initials }: NameRun): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (/^\p{Ll}/u.test(first?.word.text ?? '')) return false;
  if (initials === 1 && isLettered(source.text, first?.start ?? 0)) return false;
  if (before && first?.gap === ' ' && leads.test(before.word.text)) return true;
  const gap = next?.gap ?? source.text.slice(tokens[to - 1]?.end ?? 0, (tokens[to - 1]?.end ?? 0) + 3);
  return /^ ?[–—(]|^ - /.test(gap) || (gap === ' ' && personVerbs.has(next?.word.folded ?? ''));
}

/** Within some lines of `B.` stand `A.` or `C.` */
function isLettered(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const around = text.slice(Math.max(0, at - 400), at + 400);
  return [code - 1, code + 1].some((each) => around.includes(`${String.fromCharCode(each)}. `));
}

const leads = /^(?:van|door|met|namens|aan|voor|bij|en|of|by|from|with|von)$/;

function scoreOf(text: NameText, run: NameRun): number {
  const first = text.tokens[run.from];
  const last = run.words.at(-1);
  const listed = ((last?.known ?? 0) & surname) !== 0;
  const doubtful = ((last?.known ?? 0) & ambiguous) !== 0 && !run.infix;
  if (doubtful && !listed) return isLedOrFollowed(text, run) ? 0.7 : 0;
  if (first && /^\p{Ll}/u.test(first.word.text)) return listed && !doubtful ? 0.86 : 0;
  if (first?.word.shape === 'caps') return listed && !doubtful ? 0.72 : run.infix ? 0.6 : 0;
  // "A. Bakker" may be a heading in a list of A, B and C.
  if (run.initials === 1 && leadsLine(text, run.from) && !run.infix) return listed ? (doubtful ? 0.6 : 0.86) : 0.55;
  return listed ? 0.9 : 0.85;
}
