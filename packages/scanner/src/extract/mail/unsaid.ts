/** Addresses of pictures and pages: an HTML version has them elsewhere. */
const machinery = /\[cid:[^\]\s]{1,300}\]|\b(?:https?|cid|mailto):[^\s<>"]{0,2000}/gi;
const word = /[\p{L}\p{N}]{2,100}/gu;
const number = /\p{N}{4}/u;

/** The lines of a text that hold words which the other text lacks; two versions of a mail need not say the same. */
export function unsaidLines(text: string, said: string): string {
  if (text.trim() === '') return '';
  const known = new Set(wordsOf(said));
  const lines = text.split(/\r?\n/).filter((line) => isUnsaid(wordsOf(line.replace(machinery, ' ')), known));
  return lines.join('\n');
}

/** One odd word is how a program rewrites; two, or a number, are something else. */
function isUnsaid(words: readonly string[], known: ReadonlySet<string>): boolean {
  const lacking = words.filter((each) => !known.has(each));
  return lacking.length > 1 || lacking.some((each) => number.test(each));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}
