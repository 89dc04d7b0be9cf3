import { decodeCodePage } from '../../data/code-page.ts';
import { decodeText } from '../../data/decode.ts';
import { plainLayout } from '../../laid-out.ts';
import type { RtfText } from '../../office/rtf/rtf.ts';
import type { FileBytes, ReadContext } from '../../reading.ts';
import type { MailBody } from '../mail-body.ts';
import { beside } from './beside.ts';
import { inflateRtf } from './lzfu.ts';
import type { MapiProperties } from './properties.ts';
import { tag } from './tags.ts';

export interface MapiBody extends MailBody {
  /** Pictures and files that stand in rich text. */
  readonly files: readonly FileBytes[];
}

/** The message as HTML, rich text and plain text. HTML may be written as rich text. */
export async function mapiBody(properties: MapiProperties, context: ReadContext): Promise<MapiBody> {
  const rich = await richText(properties, context);
  const html = htmlOf(properties) || (rich?.html ?? '');
  const texts = [
    ...(rich && rich.html === null ? [{ ...rich, marks: [] }] : []),
    plainLayout(properties.text(tag.body)),
  ];
  return { html, texts, below: beside(properties), files: rich?.files ?? [] };
}

function htmlOf(properties: MapiProperties): string {
  const text = properties.text(tag.html);
  const bytes = properties.bytes(tag.html);
  if (text || !bytes) return text;
  const page = properties.number(tag.internetCodePage);
  return page ? decodeCodePage(bytes, page) : (decodeText(bytes) ?? '');
}

/** What cannot be unpacked is left out when the message is there in another form. */
async function richText(properties: MapiProperties, { limits, signal }: ReadContext): Promise<RtfText | null> {
  const packed = properties.bytes(tag.rtf);
  if (!packed || packed.length === 0) return null;
  try {
    const { rtfText } = await import('../../office/rtf/rtf.ts');
    return rtfText(inflateRtf(packed, limits.inflatedBytes), signal);
  } catch (error) {
    if (!properties.bytes(tag.html) && !properties.bytes(tag.body)) throw error;
    return null;
  }
}
