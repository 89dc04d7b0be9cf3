import type { FileBytes } from '../reading.ts';
import { fileOfDataUrl } from '../web/data-url.ts';
import type { ContentLine } from './content-lines.ts';

/** The file that a line holds: a photo, an attachment. Null when the line says where it is, or something else. */
export function inlineFile({ parameters, value }: ContentLine, number: number): FileBytes | null {
  const type = parameters.get('TYPE') ?? '';
  const mediaType = parameters.get('FMTTYPE') ?? parameters.get('MEDIATYPE');
  const called = parameters.get('FILENAME') ?? parameters.get('X-FILENAME') ?? parameters.get('X-APPLE-FILENAME');
  const name = called || `${/^(?:jpe?g|png|gif)$/i.test(type) ? 'image' : 'file'} ${number}`;
  const fromUrl = fileOfDataUrl(value, name);
  if (fromUrl) return fromUrl;
  if (!/^(?:b|base64)$/i.test(parameters.get('ENCODING') ?? '')) return null;
  const bytes = Buffer.from(value, 'base64');
  return bytes.length > 0 ? { name, mediaType, bytes } : null;
}
