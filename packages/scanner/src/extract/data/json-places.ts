import { fullLabel, nestedLevels } from '../../detect/fields/nesting.ts';
import type { JsonToken } from './json-scan.ts';

/** The objects and lists that are open while JSON is read. */
export interface JsonPlaces {
  /** Goes past a token, and gives the label that a value there has. */
  pass(token: JsonToken): string;
  record(): number;
}

interface Place {
  readonly isList: boolean;
  /** The key that led to this object. */
  readonly name: string;
  readonly record: number;
  /** The key that leads to what comes next. */
  key: string;
}

/** Every object has a record of its own, unless it is the one object behind a key that is a property (`adres`). */
export function jsonPlaces(): JsonPlaces {
  const open = nestedLevels();
  const root: Place = { isList: false, name: '', record: open(undefined, '').record, key: '' };
  const places: Place[] = [root];
  const innermost = (): Place => places.at(-1) ?? root;

  function object(outer: Place): Place {
    const parent = outer.isList || outer === root ? undefined : { label: outer.name || '{}', record: outer.record };
    const { record } = open(parent, outer.key);
    return { isList: false, name: outer.isList ? '' : outer.key, record, key: '' };
  }

  return {
    pass(token) {
      const place = innermost();
      if (token.kind === 'key') place.key = token.value;
      else if (token.raw === '{') places.push(object(place));
      else if (token.raw === '[') places.push({ ...place, isList: true });
      else if (token.kind === 'close' && places.length > 1) places.pop();
      return place.key && fullLabel(place.name, place.key);
    },
    record: () => innermost().record,
  };
}
