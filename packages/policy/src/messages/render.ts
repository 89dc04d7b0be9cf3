import { PolicyError } from '../error.ts';
import type { Language } from '../text.ts';
import type { Fact, Facts } from './facts.ts';
import type { Template, Templates } from './message.ts';
import { checkFacts, type MessageOrder } from './order.ts';
import { fill } from './placeholder.ts';
import { templates as ours } from './templates.ts';
import { listIn, write } from './values.ts';
import { type Written, written } from './written.ts';

/** What a message needs besides its order, looked up when it is written; none of it is kept. */
export interface Particulars {
  readonly language: Language;
  /** Name of whom it is for, or null when unknown. A note has no greeting. */
  readonly greeting: string | null;
  readonly sender: string;
  /** `drd-` and 8 small letters or digits: ties what was written to the journal. */
  readonly reference: string;
  /** Name of the organisation that the order names by id. */
  readonly organisation?: string;
  /** The leavers of M8, as many as its order says. */
  readonly names?: readonly string[];
  /** Name and address of who approved (N3). */
  readonly approver?: string;
  /** Texts with overrides (`withOverrides`); ours when absent. */
  readonly templates?: Templates;
}

/** `subject` is empty for a note. */
export interface Rendered extends Written {
  readonly subject: string;
}

const frames = {
  nl: { greeting: 'Geachte {{aanhef}},', unknown: 'heer/mevrouw', closing: 'Met vriendelijke groet,\n{{afzender}}' },
  en: { greeting: 'Dear {{aanhef}},', unknown: 'Sir or Madam', closing: 'Kind regards,\n{{afzender}}' },
} as const;

/**
 * Writes a message or a note.
 * @throws PolicyError `bad_template` when the order or a particular is missing or not allowed
 */
export function render(order: MessageOrder, particulars: Particulars): Rendered {
  return renderTogether([order], particulars);
}

/** Writes several messages as one mail, such as M10 and M1: one greeting, one closing, the subject of the first. */
export function renderTogether(orders: readonly [MessageOrder, ...MessageOrder[]], particulars: Particulars): Rendered {
  const texts = orders.map((order) => filled(order, particulars));
  const subject = texts[0]?.subject ?? '';
  const bodies = texts.map(({ body }) => body);
  const text = (subject === '' ? bodies : framed(bodies, particulars)).join('\n\n');
  return { subject, ...written(text, particulars.language, particulars.reference) };
}

function filled(order: MessageOrder, particulars: Particulars): Template {
  const { message, facts } = order;
  checkFacts(message, facts);
  const { subject, body } = (particulars.templates ?? ours)[message][particulars.language];
  const valueFor = (name: string) => oneLine(`${message}: ${name}`, lookUp(name, facts, particulars));
  return { subject: fill(subject, valueFor), body: fill(body, valueFor) };
}

function lookUp(name: string, facts: Partial<Facts>, particulars: Particulars): string | undefined {
  const { language, organisation, approver } = particulars;
  if (name === 'organisatie') return organisation;
  if (name === 'goedkeurder') return approver;
  if (name === 'namen') return namesIn(facts, particulars);
  const fact = facts[name as Fact]; // as: an override has the placeholders of our text only
  return fact === undefined ? undefined : write(name as Fact, fact, language);
}

function namesIn({ aantal }: Partial<Facts>, { names = [], language }: Particulars): string | undefined {
  if (names.length !== aantal) return undefined;
  return listIn(
    names.map((name) => oneLine('namen', name)),
    language,
  );
}

function framed(bodies: readonly string[], { language, greeting, sender }: Particulars): readonly string[] {
  const frame = frames[language];
  const name = greeting === null ? frame.unknown : oneLine('aanhef', greeting);
  return [fill(frame.greeting, () => name), ...bodies, fill(frame.closing, () => oneLine('afzender', sender))];
}

/** Line breaks, control and invisible characters become a space, so that a name stays a name. */
function oneLine(place: string, value: string | undefined): string {
  const line = value?.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  if (!line) throw new PolicyError('bad_template', `${place} is missing`);
  return line;
}
