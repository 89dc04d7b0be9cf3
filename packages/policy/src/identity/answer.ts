import type { Segment } from '@derden/scanner';
import type { IdentityEvent } from './identity.ts';

/** `none`: an automatic answer, so nobody answered. */
export type Answer = 'yes' | 'no' | 'unclear' | 'none';

/** What an answer means by the way it came; what is unclear, a person reads and raises again as yes or no. */
export const answerEvents: Readonly<Record<'mail' | 'portal', Readonly<Record<Answer, IdentityEvent | null>>>> = {
  mail: { yes: 'listedYes', no: 'listedNo', unclear: 'listedUnclear', none: null },
  portal: { yes: 'portalLogin', no: 'listedNo', unclear: 'listedUnclear', none: null },
};

const yes = words('ja jazeker jawel zeker klopt inderdaad bevestig bevestigd yes yep correct juist indeed confirm');
const no = words("nee neen niet geen nooit no nope not never didn't don't isn't wasn't haven't onjuist incorrect");
const filler = words(
  'hallo hoi beste dag hello hi hierbij hoor zelf zo dat dit deze die de het een ik ben is was van mij mijn heb komt ' +
    'door met vriendelijke hartelijke groet groeten groetjes goedemorgen goedemiddag goedenavond goedendag ' +
    'melding meldingen ticket bericht mail e-mail email gedaan ingediend gestuurd verstuurd verzonden gemaakt aangemaakt ' +
    "nummer number i i'm am it it's this that that's the a my mine me did have from by submit submitted send sent",
);

/** What makes a denial of a word that agrees: “klopt niet”, “not correct”. */
const denied = /\b(?:klopt (?:dus |helemaal |echt )?niet|(?:niet|not) (?:juist|correct))\b/g;

const greeting =
  /^(?:beste|geachte|hallo|hoi|dag|goede\p{L}{3,9}|hi|hello|dear|good \p{L}{3,9})(?:(?: \S{1,30}){0,2}[!.]?|(?: \S{1,30}){0,5},)$/u;

const closing =
  /^(?:(?:met )?(?:vriendelijke |hartelijke )?groet|mvg\b|gr\b|m\.v\.g|(?:kind |best )?regards|(?:verzonden|verstuurd|sent) (?:vanaf|vanuit|from))/;

/** Answers are short; who writes more may mean more. */
const longest = 600;

/**
 * Reads yes or no from the writer's own words. It takes part in a security decision, so every word must be one
 * that an answer can hold: “ja, mijn collega deed dat” is unclear.
 * @param segments of the message; quotes, signatures and forwards are passed over
 * @param expected words that say nothing either way, such as the writer's name and the ticket number
 */
export function readAnswer(segments: readonly Segment[], expected: readonly string[] = []): Answer {
  if (segments.some(({ kind }) => kind === 'auto-notice')) return 'none';
  const own = segments.filter(({ kind, depth }) => kind === 'own' && depth === 0).map(({ text }) => text);
  const text = own.join('\n').trim();
  if (text.length > longest || /\?|\p{Extended_Pictographic}/u.test(text)) return 'unclear';
  return answerOf(plain(text), words(expected.join(' ')));
}

function answerOf(text: string, expected: ReadonlySet<string>): Answer {
  const [body, rest] = split(text);
  if (wordsOf(rest).some((word) => yes.has(word) || no.has(word))) return 'unclear';
  const said = wordsOf(body.replace(denied, 'niet'));
  if (said.some((word) => ![yes, no, filler, expected].some((each) => each.has(word)))) return 'unclear';
  const agrees = said.some((word) => yes.has(word));
  const denies = said.some((word) => no.has(word));
  return agrees === denies ? 'unclear' : agrees ? 'yes' : 'no';
}

/** The words up to the closing, without a greeting that stands by itself; and what follows the closing. */
function split(text: string): readonly [string, string] {
  const lines = text.split('\n').filter((line) => line !== '');
  const end = lines.findIndex((line) => closing.test(line));
  const body = end === -1 ? lines : lines.slice(0, end);
  const first = body[0] ?? '';
  const greets = greeting.test(first) && !wordsOf(first).some((word) => yes.has(word) || no.has(word));
  return [body.slice(greets ? 1 : 0).join(' '), end === -1 ? '' : lines.slice(end).join(' ')];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^\S\n]{1,600}/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
}

function words(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text.toLowerCase()));
}
