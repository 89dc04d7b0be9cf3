import { expect, test } from 'vitest';
import { languageOf, messagesIn } from './lang.ts';

test.for([
  ['the option', ['scan', '--lang', 'nl'], { LANG: 'en_GB.UTF-8' }, 'nl'],
  ['the option with =', ['--lang=en'], { LANG: 'nl_NL.UTF-8' }, 'en'],
  ['LC_ALL before all', [], { LC_ALL: 'en_US', LC_MESSAGES: 'nl_NL', LANG: 'nl_NL' }, 'en'],
  ['LC_MESSAGES before LANG', [], { LC_ALL: '', LC_MESSAGES: 'nl_BE.UTF-8', LANG: 'C' }, 'nl'],
  ['LANG', [], { LANG: 'nl' }, 'nl'],
  ['another language', [], { LANG: 'nld_XX' }, 'en'],
  ['nothing', [], {}, 'en'],
] as const)('language by %s', ([, argv, env, language]) => {
  expect(languageOf(argv, env)).toBe(language);
});

test('both languages have every term, in words of their own', () => {
  const { nl, en } = { nl: messagesIn('nl'), en: messagesIn('en') };
  expect(Object.values(nl.entity).filter((word) => /[A-Z]_/.test(word))).toEqual([]);
  expect(nl.relation['third-party']).not.toBe(en.relation['third-party']);
});
