/** Letters and digits of each sidecode, and whether vowels, C and Q were left out. */
const series: Readonly<Record<string, 'any' | 'consonants'>> = {
  'AA-99-99': 'any',
  '99-99-AA': 'any',
  '99-AA-99': 'any',
  'AA-99-AA': 'consonants',
  'AA-AA-99': 'consonants',
  '99-AA-AA': 'consonants',
  '99-AAA-9': 'consonants',
  '9-AAA-99': 'consonants',
  'AA-999-A': 'consonants',
  'A-999-AA': 'consonants',
  'AAA-99-A': 'consonants',
  'A-99-AAA': 'consonants',
  '9-AA-999': 'consonants',
  '999-AA-9': 'consonants',
};

/** Where letters (A) and digits (9) stand in each series. */
export const plateSeries: readonly string[] = Object.keys(series);

const shapes = new Set(Object.keys(series).map((shape) => shape.replaceAll('-', '')));

/** Letter groups that are not issued, and short month names, which make a date. */
const refused =
  /GVD|KKK|NSB|PKK|PSV|TBS|SS|SD|PVV|SGP|VVD|^\d{1,2}-(?:JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC)-/;

/** Eight characters with the hyphens where a series has them. */
export function isPlateSeries(written: string): boolean {
  const plate = written.toUpperCase();
  const letters = series[shapeOf(plate)];
  return letters !== undefined && !refused.test(plate) && (letters === 'any' || hasNoVowels(plate));
}

/** Six characters without hyphens in the order of a series. */
export function isPlate(compact: string): boolean {
  return shapes.has(shapeOf(compact.toUpperCase()));
}

function shapeOf(plate: string): string {
  return plate.replace(/[A-Z]/g, 'A').replace(/\d/g, '9');
}

/** Trailers start with O. */
function hasNoVowels(plate: string): boolean {
  return !/[AEIOUCQ]/.test(plate.replace(/^O/, ''));
}
