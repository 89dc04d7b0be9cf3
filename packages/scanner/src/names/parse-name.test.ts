import { expect, test } from 'vitest';
import { parseName } from './parse-name.ts';

/** "title | given | initials | infix | surnames" */
function shown(name: string): string {
  const { title = '', given, initials, infix, surnames } = parseName(name);
  return [title, given.join(' '), initials, infix, surnames.join(' ')].join('|');
}

test.for([
  ['Jan de Vries', '|jan||de|vries'],
  ['J.P. van der Berg', '||jp|van der|berg'],
  ['J. P. Jansen', '||jp||jansen'],
  ['Vries, J. de', '||j|de|vries'],
  ['Vries de, Jan', '|jan||de|vries'],
  ['Jansen, Piet', '|piet|||jansen'],
  ['BOS J.H.', '||jh||bos'],
  ['TERPSTRA', '||||terpstra'],
  ['Fatima', '|fatima|||'],
  ['mevrouw Fatima', 'mevrouw||||fatima'],
  ['dhr. Quorbin', 'meneer||||quorbin'],
  ['Quorbin', '|quorbin|||'],
  ['wethouder De Jonge', 'wethouder|||de|jonge'],
  ['Anne-Marie Jansen-Visser', '|anne marie|||jansen visser'],
  ['Ç. El Amrani-Yılmaz', '||c|el|amrani yilmaz'],
  ["'t Hof", "|||'t|hof"],
  ['Jan Willem Bakker', '|jan willem|||bakker'],
  ['Maria de Boer - van den Berg', '|maria||de|boer berg'],
  ['P. v.d. Heuvel', '||p|v.d.|heuvel'],
  ['De Vries', '|||de|vries'],
  ['', '||||'],
] as const)('%s', ([name, parts]) => {
  expect(shown(name)).toBe(parts);
});
