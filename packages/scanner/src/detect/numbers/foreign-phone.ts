import { createRequire } from 'node:module';

interface ParsedNumber {
  isValid(): boolean;
  isPossible(): boolean;
}

type Parse = (text: string) => ParsedNumber | undefined;

let parse: Parse | undefined;

/** Loaded at the first such number, since it takes 50 ms. */
function library(): Parse {
  parse ??= (createRequire(import.meta.url)('libphonenumber-js/min') as { parsePhoneNumberFromString: Parse })
    .parsePhoneNumberFromString;
  return parse;
}

/** Whether a number that begins with its country code is in use there, or at least has a length that is. */
export function internationalPhone(digits: string): 'valid' | 'possible' | undefined {
  const number = library()(`+${digits}`);
  if (number?.isValid()) return 'valid';
  return number?.isPossible() ? 'possible' : undefined;
}
