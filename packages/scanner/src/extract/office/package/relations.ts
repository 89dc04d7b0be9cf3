import type { Parts } from './parts.ts';
import { attribute } from './xml-part.ts';

/** What a part refers to: another part, or an address outside the file. */
export interface Relation {
  readonly id: string;
  /** Last word of the type's address, which differs between the two editions of the standard. */
  readonly type: string;
  /** Name of a part, or an address. */
  readonly target: string;
  readonly external: boolean;
}

export async function relationsOf(parts: Parts, name: string): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  await parts.read(relationsName(name), {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const target = attribute(attributes, 'Target');
      const external = attribute(attributes, 'TargetMode') === 'External';
      const type = attribute(attributes, 'Type').replace(/^.*\//s, '');
      const place = external ? target : resolved(name, target);
      relations.push({ id: attribute(attributes, 'Id'), type, target: place, external });
    },
  });
  return relations;
}

export function relationsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** The part that `target` names within `name`. */
function resolved(name: string, target: string): string {
  const from = target.startsWith('/') ? [] : name.split('/').slice(0, -1);
  for (const step of decoded(target).split('/')) {
    if (step === '..') from.pop();
    else if (step !== '.' && step !== '') from.push(step);
  }
  return from.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
