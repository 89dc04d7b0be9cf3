import { PolicyError } from '../error.ts';
import type { Language } from '../text.ts';
import { htmlOf } from './html.ts';

/** What goes to Freshdesk: HTML, and the same as plain text. */
export interface Written {
  readonly text: string;
  readonly html: string;
}

const label: Readonly<Record<Language, string>> = { nl: 'Kenmerk', en: 'Reference' };

/**
 * Ends a text with its reference, `drd-` and 8 small letters or digits, and marks the HTML with it. Freshdesk may take
 * attributes from HTML, hence the line that everybody sees; it tells nothing but that derden wrote this.
 * @throws PolicyError `bad_template` for a reference of another form
 */
export function written(text: string, language: Language, reference: string): Written {
  if (!/^drd-[0-9a-z]{8}$/.test(reference))
    throw new PolicyError('bad_template', 'a reference is drd- and 8 characters');
  const whole = `${text}\n\n${label[language]}: ${reference}`;
  return { text: whole, html: `<div data-derden="${reference}" lang="${language}">\n${htmlOf(whole)}\n</div>` };
}

/**
 * The references in a text or HTML that is read back, each once. A reply that quotes ours holds one too, and anybody
 * can type one: what derden wrote is a message *of its own agent* with a reference that its journal knows.
 */
export function referencesIn(content: string): readonly string[] {
  return [...new Set(content.match(/\bdrd-[0-9a-z]{8}\b/g))];
}
