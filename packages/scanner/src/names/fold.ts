const plain = /^[a-z' -]*$/;

/** Letters that Unicode does not take apart. */
const undivided: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
};

/** Lower case, no diacritics, dotted i, single spaces: how names are compared and looked up. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  const folded = plain.test(lower)
    ? lower
    : lower
        .replace(/[ıøłđðþßæœĳħŧŋə]/g, (letter) => undivided[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’‘`´]/g, "'");
  return folded.replace(/\s+/g, ' ').trim();
}
