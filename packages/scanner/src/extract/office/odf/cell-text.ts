import { type Attributes, attribute } from '../package/xml-part.ts';
import { isoText, numberText } from '../sheet/cell-value.ts';

/** What a cell of a spreadsheet says: its value, where the way it is shown may leave out digits or part of a date. */
export function cellText(cell: Attributes, shown: string): string {
  switch (attribute(cell, 'value-type')) {
    case 'date':
      return isoText(attribute(cell, 'date-value')) || shown;
    case 'float':
      return floatText(attribute(cell, 'value'), shown);
    case 'string':
      return shown || attribute(cell, 'string-value');
    default:
      return shown;
  }
}

/** Zeros before a number are only shown. */
function floatText(value: string, shown: string): string {
  const zeros = /^0\d{1,20}$/.test(shown) && Number(shown) === Number(value);
  return zeros || value === '' ? shown : numberText(value, null, false);
}
