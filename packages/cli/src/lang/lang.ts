import { en } from './en.ts';
import { type Language, languages, type Messages } from './messages.ts';
import { nl } from './nl.ts';

const tables: Readonly<Record<Language, Messages>> = { nl, en };

export function messagesIn(language: Language): Messages {
  return tables[language];
}

export function isLanguage(word: string | undefined): word is Language {
  return languages.some((language) => language === word);
}

/** The language to speak before the options are read: that of `--lang`, else of the locale, else English. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) ?? after(argv, '--lang');
  return isLanguage(asked) ? asked : localeLanguage(env);
}

/** POSIX: the first of these that is set and not empty holds. */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  return /^nl(?:[_.@-]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'nl' : 'en';
}

function after(argv: readonly string[], word: string): string | undefined {
  const at = argv.indexOf(word);
  return at === -1 ? undefined : argv[at + 1];
}
