import type { contactMachine, JanuaryPart, JanuaryProof, LeaverReport, Purged } from '@derden/helpdesk/sweep';
import type { Language } from '../lang/messages.ts';
import { doubtWords, leaverWords, openWords, outcomeWords, purgedWords } from './purge-words.ts';

/** Says what a condition of the policy is, by its id. */
export type ConditionWords = (id: string) => string;

/** Conditions of deletion in words; what is none of the policy is shown as it is. */
export function conditionWords(machine: typeof contactMachine, language: Language): ConditionWords {
  const says = new Map(machine.flatMap(({ needs = [] }) => needs.map((need) => [need.id, need.says[language]])));
  const unknown = {
    nl: 'welke meldingen gearchiveerd zijn is niet bekend (--archived)',
    en: 'which tickets are archived is not known (--archived)',
  };
  return (id) => (id === 'archive-known' ? unknown[language] : (says.get(id) ?? id));
}

/** One organisation's part of a January run. */
export function partLine(
  { organisation, row, outcome, noticedOn, applyFrom, verifyBefore }: Omit<JanuaryPart, 'leavers'>,
  language: Language,
): string {
  const nl = language === 'nl';
  const noticed = noticedOn === null ? '' : `${nl ? 'aangekondigd' : 'announced'} ${noticedOn}, `;
  const from = `${nl ? 'uitvoeren vanaf' : 'carry out from'} ${applyFrom}`;
  const before = `${nl ? 'bewezen voor' : 'proven before'} ${verifyBefore}`;
  const head = `${nl ? 'organisatie' : 'organisation'} ${organisation}`;
  return `${head}  ${row}  ${outcomeWords[outcome][language]}  (${noticed}${from}, ${before})`;
}

export function leaverLine(
  { contact, state, plan, missing }: LeaverReport,
  words: ConditionWords,
  language: Language,
): string {
  return personLine(contact, leaverWords[state][language], plan, lacking(missing, words, language));
}

export function purgedLine(
  { contact, state, plan, missing, doubts }: Purged,
  words: ConditionWords,
  language: Language,
): string {
  const why = [lacking(missing, words, language), ...doubts.map((doubt) => doubtWords[doubt][language])];
  return personLine(contact, purgedWords[state][language], plan, why.filter(Boolean).join('; '));
}

export function openLine({ contact, state, doubts }: JanuaryProof['open'][number], language: Language): string {
  const why = doubts.map((doubt) => doubtWords[doubt][language]).join('; ');
  return personLine(contact, openWords[state][language], null, why);
}

function personLine(contact: number, state: string, plan: string | null, why: string): string {
  return `  contact ${contact}  ${state}${plan === null ? '' : `  plan ${plan}`}${why === '' ? '' : `  (${why})`}`;
}

/** Conditions that do not hold. */
function lacking(missing: readonly string[], words: ConditionWords, language: Language): string {
  if (missing.length === 0) return '';
  return `${language === 'nl' ? 'niet voldaan' : 'not met'}: ${missing.map(words).join('; ')}`;
}
