/** Nine digits, weights 9…2 and −1, divisible by 11; eight digits have lost a leading zero. */
export function passesElfproef(digits: string): boolean {
  if (digits.length < 8 || digits.length > 9 || /^(\d)\1*$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  let sum = -digitAt(padded, 8);
  for (let i = 0; i < 8; i++) sum += (9 - i) * digitAt(padded, i);
  return sum % 11 === 0;
}

/** The check of card numbers and IMEIs (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  if (/^0*$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digitAt(digits, digits.length - 1 - i);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 7064 modulo 97 with letters as numbers (A = 10): remainder 1, as in a btw-id. */
export function passesMod97(code: string): boolean {
  let remainder = 0;
  for (const character of code) {
    for (const digit of String(Number.parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** The ICAO 9303 check digit: weights 7, 3, 1 from the left, `<` counts as 0. */
export function icaoDigit(field: string): number {
  let sum = 0;
  for (let i = 0; i < field.length; i++) sum += (icaoWeights[i % 3] ?? 0) * icaoValue(field[i] ?? '<');
  return sum % 10;
}

const icaoWeights = [7, 3, 1];

function icaoValue(character: string): number {
  return character === '<' ? 0 : Number.parseInt(character, 36);
}

function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}
