import type { Extraction } from '../document.ts';
import { ScanError } from '../error.ts';
import type { FilePart, HtmlPart, Part } from '../ticket.ts';
import { isUnreadableCode } from './codes.ts';
import type { ExtractContext } from './context.ts';
import { joined, nameOf, unreadable } from './extraction.ts';

/** Reads one part of a ticket: its HTML with the pictures in it, its text, or its file with all that is inside. */
export async function extractPart(part: Part, context: ExtractContext): Promise<Extraction> {
  if ('html' in part) return extractHtml(part, context);
  if ('text' in part) {
    return {
      documents: [{ path: [], kind: 'text', text: part.text, marks: [], fields: [], pages: [] }],
      unreadable: [],
    };
  }
  return extractFilePart(part, context);
}

async function extractHtml({ html, inlineFile }: HtmlPart, context: ExtractContext): Promise<Extraction> {
  const [{ extractReadings }, { readMarkup }] = await Promise.all([
    import('./extract-file.ts'),
    import('./web/html.ts'),
  ]);
  return extractReadings(() => readMarkup(html, inlineFile), context);
}

async function extractFilePart(part: FilePart, context: ExtractContext): Promise<Extraction> {
  const { name, mediaType } = part;
  try {
    const [{ extractFile }, bytes] = await Promise.all([import('./extract-file.ts'), part.bytes()]);
    return await extractFile({ name, mediaType, bytes }, [], context);
  } catch (error) {
    if (context.signal?.aborted) throw new ScanError('aborted', 'The scan was stopped.');
    const code = error instanceof ScanError && isUnreadableCode(error.code) ? error.code : 'corrupt';
    return joined([nameOf(part), unreadable(code)]);
  }
}
