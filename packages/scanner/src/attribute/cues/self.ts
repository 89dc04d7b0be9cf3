import { citizens, family } from './people-words.ts';

const mine = "mijn|m'n|my|our|mein|meine|meiner|unser|unsere|unserem|mon|notre";
const live = 'ben|heet|woon|woonde|sta|zit|verhuis|verhuisde|gebruik|inlog|log|heb als|am|live|bin|wohne|heiße';
const datum =
  'bsn|burgerservice|adres|nummer|nr|telefoon|tel|mobiel|gsm|06|rekening|iban|geboorte|kenteken|auto|paspoort|rijbewijs|naam|mail|wachtwoord|inlog|account|huis|woning|bank|phone|birth|address|password|handy|konto';
const reach =
  'bel|belt|bellen|terugbellen|bereik|bereikt|bereiken|bereikbaar|mail|mailt|mailen|app|appen|sms|call|reach|contact|erreichen|erreiche|anrufen|joindre';

/** The writer speaks of their own data: `mijn bsn is`, `ik woon op`, `bel mij op`. */
const own: RegExp = new RegExp(
  `(?<![\\p{L}'])(?:(?:${mine})\\s+(?:\\p{L}+\\s+){0,2}?\\p{L}*(?:${datum})\\p{L}*(?!\\p{L})|(?:ik|ikzelf|i|ich)\\s+(?:\\p{L}+\\s+){0,2}?(?:${live})(?!\\p{L})|(?:${live})\\s+(?:ik|ich)(?!\\p{L})|(?:${reach})\\s+(?:\\p{L}+\\s+){0,2}?(?:mij|me|mich)(?!\\p{L})|(?:mij|me|ik ben|ik word)\\s+(?:\\p{L}+\\s+){0,3}?(?:${reach})(?!\\p{L}))`,
  'gu',
);

/** Somebody else comes in, so that what follows is not the writer's. */
const others: RegExp = new RegExp(
  `(?<!\\p{L})(?:hij|zij|ze|haar|hem|hun|diens|iemand|collega(?:'s)?|mevrouw|meneer|mw|dhr|he|she|his|her|him|their|${citizens}|${family})(?!\\p{L})`,
  'u',
);

/** A citizen writes of their own affairs. */
const anyOwn: RegExp = new RegExp(`(?<![\\p{L}'])(?:${mine}|mij|me|mich|ik|ikzelf|i|ich)(?!\\p{L})`, 'gu');

/** Where, in the words that lead to a value, the writer last speaks of their own data; −1 when it is not theirs. */
export function ownWordsIn(before: string, writer: 'at work' | 'citizen' = 'at work'): number {
  let at = -1;
  for (const { index, 0: found } of before.matchAll(writer === 'citizen' ? anyOwn : own)) {
    const rest = before.slice(index + found.length);
    at = /[.!?]\s/.test(rest) || others.test(rest) ? -1 : index;
  }
  return at;
}

/** The sentence goes on about somebody named before. */
export const thirdPerson: RegExp =
  /(?<!\p{L})(?:haar|hij|zij|ze|hem|hun|diens|mevrouw|meneer|(?<!(?:moeten?|kan|kunnen|zal|zou|te|er|mag|mogen|dit|dat) )zijn(?= \p{L})|his|her|she|he|him|their)(?!\p{L})[^.!?\n]{0,60}$/u;

/** `U spreekt met …`, `ik ben …`: the writer names themselves. */
export const introducesSelf: RegExp =
  /(?<!\p{L})(?:ik ben|mijn naam is|ik heet|u spreekt met|je spreekt met|i am|my name is)\s+(?:(?:mevrouw|mevr\.?|mw\.?|meneer|de heer|dhr\.?)\s*)?$/u;
