import { labelKind, labelSubject } from './labels.ts';

/** Where in a nested structure a value stands. */
export interface Level {
  readonly label: string;
  readonly record: number;
}

/** Gives every object a record of its own, except one that only spells out a property of its parent. */
export function nestedLevels(): (parent: Level | undefined, label: string) => Level {
  let records = 0;
  return (parent, label) => {
    const shares = parent !== undefined && parent.label !== '' && isProperty(label);
    return { label, record: shares ? parent.record : records++ };
  };
}

/** `adres`, `geboorte` and `naam` are the person's own; `partner` and `kinderen` are other people. */
function isProperty(label: string): boolean {
  if (label === '' || labelSubject(label) !== '') return false;
  return labelKind(label) !== undefined || properties.test(label);
}

const properties =
  /(?:geboorte|contact|verblijf|personalia|telefoon|identificatie|gegevens|details|attributes|fields|values|adres)/i;

/** A key that says nothing by itself takes its parent's: `geboorte` › `datum`. A person's own object needs no prefix. */
export function fullLabel(parent: string, key: string): string {
  return parent !== '' && generic.test(key) && labelSubject(parent) === '' ? `${parent} ${key}` : key;
}

const generic =
  /^(?:[\w.-]*:)?(?:naam|name|nummer|number|nr|datum|date|plaats|place|land|value|waarde|id|code|full|tekst|text|omschrijving)$/i;
