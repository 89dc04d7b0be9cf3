import { passesLuhn } from '../numbers/checks.ts';
import { type Code, labelledCodes } from '../numbers/codes.ts';
import { because } from '../numbers/placeholder.ts';
import type { Recognizer } from '../recognizer.ts';

/** Numbers that stand for one person and are known by their label: A-nummer, BIG, client, pupil, policy, pass. */
export const personalNumber: Recognizer = {
  id: 'personal-number',
  entity: 'PERSONAL_NUMBER',
  about: 'https://www.rvig.nl/a-nummer',
  digits: 3,
  find: (source) =>
    labelledCodes(source)
      .filter((code) => code.label.kind === 'personal' && code.label.gap <= 3 && hasForm(code))
      .map((code) => {
        const { start, end, label } = code;
        const reasons = [...(label.name in forms ? ['form'] : []), `cue: ${label.name}`];
        return { start, end, score: scoreOf(code), because: because(source, start, ...reasons) };
      }),
};

/** Where a kind has a form of its own. */
const forms: Readonly<Record<string, (digits: string) => boolean>> = {
  a: (digits) => /^\d{10}$/.test(digits),
  administratie: (digits) => /^\d{10}$/.test(digits),
  v: (digits) => /^\d{10}$/.test(digits),
  vreemdelingen: (digits) => /^\d{10}$/.test(digits),
  onderwijs: (digits) => /^10\d{7}$/.test(digits),
  big: (digits) => /^\d{11}$/.test(digits),
  imei: (digits) => /^\d{15}$/.test(digits) && passesLuhn(digits),
};

/** Hardly ever a citizen's, unless one stands by. */
const debtors = new Set(['debiteur', 'debiteuren']);

/** What a company can have too. */
const alsoOfCompanies = new Set(['klant', 'relatie', 'client', 'lid', 'polis']);

function hasForm({ text, digits, label }: Code): boolean {
  const form = forms[label.name];
  if (form) return form(text.replace(/[-./]/g, ''));
  return digits >= 4 && text.length <= 24;
}

function scoreOf({ label }: Code): number {
  const base =
    label.name in forms ? 0.93 : debtors.has(label.name) ? 0.45 : alsoOfCompanies.has(label.name) ? 0.7 : 0.87;
  return label.gap === 0 ? base : base - 0.2;
}
