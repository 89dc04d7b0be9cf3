import type { Parts } from '../package/parts.ts';
import { stringHandler } from './strings.ts';

/** Texts of cells, by their number. */
export async function sharedStrings(parts: Parts, name: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const reader = stringHandler();
  await parts.read(name, {
    open(element) {
      if (element === 'si') reader.start();
      else reader.open(element);
    },
    text: reader.text,
    close(element) {
      if (element === 'si') strings.push(reader.value());
      else reader.close(element);
    },
  });
  return strings;
}
