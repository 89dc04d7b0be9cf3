import type { Mask } from '@derden/policy';
import { extract } from '@derden/scanner';

/**
 * A note with stretches of its text masked. Offsets are those of the text that the scanner reads from the HTML, so the note becomes
 * that text again; its pictures stay, without what else their tags say.
 */
export async function redacted(html: string, masks: readonly Mask[]): Promise<string> {
  const { documents } = await extract({ id: 'note', html });
  const text = documents.find(({ path }) => path.length === 0)?.text ?? '';
  const pictures = (html.match(/<img\b[^<>]{0,8000}>/gi) ?? []).map(bare);
  return [`<div>${masked(text, masks).split('\n').map(escaped).join('<br>')}</div>`, ...pictures].join('\n');
}

function bare(picture: string): string {
  const kept = picture.match(/\s(?:src|data-id)\s{0,9}=\s{0,9}(?:"[^"]{0,8000}"|'[^']{0,8000}')/gi) ?? [];
  return `<img${kept.join('')}>`;
}

/** True when every mask stands in it: this note was rewritten before. */
export function isRedacted(html: string, masks: readonly Mask[]): boolean {
  return masks.every((mask) => html.includes(shown(mask)));
}

function shown({ entity, subject }: Mask): string {
  return `[${entity} ${subject}]`;
}

function masked(text: string, masks: readonly Mask[]): string {
  const last = masks.toSorted((a, b) => b.start - a.start);
  return last.reduce((all, mask) => `${all.slice(0, mask.start)}${shown(mask)}${all.slice(mask.end)}`, text);
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
