import { textOf } from '../data/text.ts';
import type { Likeness } from '../likeness.ts';
import { type FileBytes, type Readings, textReading } from '../reading.ts';
import { headOf } from './head.ts';
import { type InlineFile, imageReadings } from './html-images.ts';

export function htmlLikeness(head: string): Likeness {
  if (/<(?:!doctype\s{1,9}html|html[\s>]|head>|body[\s>])/i.test(head)) return 'yes';
  return /<[a-z/!]/i.test(head) ? 'maybe' : 'no';
}

export async function* readHtml(file: FileBytes): Readings {
  const html = textOf(file);
  yield* readMarkup(html);
  const head = await headOf(html);
  if (head.length > 0) yield textReading('text', head.text(), { fields: head.fields });
}

/** What a reader of the page sees, and the pictures in it. */
export async function* readMarkup(html: string, inlineFile?: InlineFile): Readings {
  const { renderHtml } = await import('../../html/render.ts');
  const { text, marks, fields, images } = renderHtml(html);
  yield textReading('text', text, { marks, fields });
  yield* imageReadings(images, { marks, inlineFile });
}
