import { readXml } from '../data/xml.ts';
import type { Likeness } from '../likeness.ts';
import { readPicture } from '../picture/picture.ts';
import type { FileBytes, ReadContext, Readings } from '../reading.ts';

export function svgLikeness(head: string): Likeness {
  return /<(?:svg:)?svg[\s>]/i.test(head) && !/<(?:!doctype html|html|body)[\s>]/i.test(head) ? 'yes' : 'no';
}

/** Its words may stand in it as text, or only be seen when it is drawn. */
export async function* readSvg(file: FileBytes, context: ReadContext): Readings {
  yield* readXml(file);
  yield* readPicture(file, context);
}
