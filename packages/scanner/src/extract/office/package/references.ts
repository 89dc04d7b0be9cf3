import type { Reading } from '../../reading.ts';
import type { Parts } from './parts.ts';
import type { Property } from './properties.ts';
import { relationsOf } from './relations.ts';

/** What a file refers to and does not hold. It is never fetched. */
export interface References {
  /** Templates, linked files and links of drawings: the addresses are text. */
  readonly addresses: readonly Property[];
  /** Pictures that stand elsewhere. */
  readonly pictures: readonly Reading[];
}

/** Links of text, which are written where they stand. */
const inText = /(?:^|\/)(?:word|worksheets|slides|notesslides|comments)\/_rels\//i;

export async function referencesOf(parts: Parts): Promise<References> {
  const addresses = new Set<string>();
  const pictures = new Set<string>();
  for (const name of parts.matching(/(?:^|\/)_rels\/[^/]*\.rels$/i)) {
    const part = name.replace(/_rels\/([^/]*)\.rels$/i, '$1');
    for (const { type, target, external } of await relationsOf(parts, part)) {
      if (!external || (type === 'hyperlink' && inText.test(name))) continue;
      (type === 'image' ? pictures : addresses).add(target);
    }
  }
  return {
    addresses: [...addresses].map((value) => ({ label: 'Verwijzing', value: readable(value) })),
    pictures: [...pictures].map((_, index) => ({ kind: 'unreadable', name: `image ${index + 1}`, code: 'remote' })),
  };
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
