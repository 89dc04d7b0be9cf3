import type { Likeness } from './likeness.ts';
import { readPicture } from './picture.ts';
import type { FileBytes, ReadContext, Readings } from './reading.ts';
import { readXml } from './xml.ts';

export function svgLikeness(head: string): Likeness {
  return /<(?:svg:)?svg[\s>]/i.test(head) && !/<(?:!doctype html|html|body)[\s>]/i.test(head) ? 'yes' : 'no';
}

/** Its words may stand in it as text, or only be seen when it is drawn. */
export async function* readSvg(file: FileBytes, context: ReadContext): Readings {
  yield* readXml(file);
  yield* readPicture(file, context);
}
