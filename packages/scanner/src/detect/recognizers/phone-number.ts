import { joinsBefore } from '../numbers/boundaries.ts';
import { digitGroups, isWordAt } from '../numbers/digit-groups.ts';
import { tightLabel } from '../numbers/labels.ts';
import { type PhoneForm, phoneAt } from '../numbers/phone-forms.ts';
import { because } from '../numbers/placeholder.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Telephone numbers: by a leading 0, by + or 00 and a country, or by a label. */
export const phoneNumber: Recognizer = {
  id: 'phone-number',
  entity: 'PHONE_NUMBER',
  about: 'https://wetten.overheid.nl/BWBR0010198',
  digits: 7,
  *find(source) {
    const groups = digitGroups(source);
    let done = 0;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i];
      if (!group || group.start < done || !mayBegin(source.text, group.start)) continue;
      const form = phoneAt(source, i);
      const hit = form && judge(source, form);
      if (!hit) continue;
      done = hit.end;
      yield hit;
    }
  },
};

/** Not inside a code, a date or a longer number. */
function mayBegin(text: string, start: number): boolean {
  const joiners = text[start] === '0' ? '.-' : '.,-/:';
  return !isWordAt(text, start - 1) && !joinsBefore(text, start, joiners);
}

const contrary = new Set(['other', 'case', 'personal', 'bsn', 'iban', 'vat', 'card', 'document']);

function judge(source: Source, { start, end, kind, grouped }: PhoneForm): Hit | undefined {
  const label = tightLabel(source, start);
  if (label && contrary.has(label.kind)) return undefined;
  const cue = label?.kind === 'phone' || /(?:^|[\s(])[tm][.:]? ?$|tel:$/.test(source.before(start, 8));
  if (!cue && (kind === 'short' || kind === 'odd')) return undefined;
  const score = cue ? cuedScores[kind] : grouped ? scores[kind] : scores[kind] - 0.15;
  const reasons = kind === 'odd' ? ['cue: phone', 'no known number'] : [kind, ...(cue ? ['cue: phone'] : [])];
  return { start, end, score, because: because(source, start, ...reasons) };
}

const scores = { international: 0.9, possible: 0.7, mobile: 0.9, unassigned: 0.8, fixed: 0.75, short: 0, odd: 0 };
const cuedScores = {
  international: 0.97,
  possible: 0.87,
  mobile: 0.97,
  unassigned: 0.9,
  fixed: 0.96,
  short: 0.87,
  odd: 0.6,
};
