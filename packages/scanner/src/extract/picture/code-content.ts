import type { FileBytes } from '../reading.ts';
import type { Code } from './codes.ts';

/** What a code holds: a file, labelled values, or else its text as it stands. */
export interface CodeContent {
  readonly file?: FileBytes;
  readonly values?: readonly (readonly [label: string, value: string])[];
}

interface Kind {
  readonly opens: RegExp;
  readonly read: (text: string) => CodeContent;
}

/** First match wins; the last row always matches. */
const kinds: readonly Kind[] = [
  { opens: /^\s{0,9}BEGIN:VCARD/i, read: (text) => file(text, 'code.vcf', 'text/vcard') },
  { opens: /^\s{0,9}BEGIN:V(?:CALENDAR|EVENT)/i, read: (text) => file(text, 'code.ics', 'text/calendar') },
  { opens: /^BCD\r?\n/, read: payment },
  {
    opens: /^MECARD:/i,
    read: (text) =>
      listed(text, {
        N: 'Naam',
        TEL: 'Telefoon',
        EMAIL: 'E-mail',
        ADR: 'Adres',
        BDAY: 'Geboortedatum',
        NOTE: 'Notitie',
      }),
  },
  { opens: /^WIFI:/i, read: (text) => listed(text, { S: 'Netwerk', I: 'Gebruikersnaam', P: 'Wachtwoord' }) },
  { opens: /^otpauth:/i, read: oneTimePassword },
  { opens: /^MATMSG:/i, read: (text) => listed(text, { TO: 'E-mail', SUB: 'Onderwerp', BODY: 'Bericht' }) },
  { opens: /^mailto:/i, read: (text) => ({ values: [['E-mail', unescaped(text.slice(7))]] }) },
  { opens: /^(?:tel|sms|smsto):/i, read: (text) => ({ values: [['Telefoon', text.slice(text.indexOf(':') + 1)]] }) },
  { opens: /^/, read: () => ({}) },
];

export function contentOf({ text }: Code): CodeContent {
  return kinds.find(({ opens }) => opens.test(text))?.read(text) ?? {};
}

function file(text: string, name: string, mediaType: string): CodeContent {
  return { file: { name, mediaType, bytes: Buffer.from(text) } };
}

/** Version, character set, kind of transfer and bank. */
const headLines = 5;
/** Of a bank; what is longer is something else. */
const longestSign = 11;

/** The code on an invoice (EPC069-12): a line each for what a transfer needs. */
function payment(text: string): CodeContent {
  const lines = text.split(/\r?\n/);
  const at: readonly (readonly [string, number])[] = [
    ['Naam', 5],
    ['IBAN', 6],
    ['Bedrag', 7],
    ['Kenmerk', 9],
    ['Omschrijving', 10],
  ];
  const labels = new Map(at.map(([label, line]) => [line, label]));
  const unusual = lines.slice(1, headLines).filter((line) => line.length > longestSign);
  const told = unusual.map((value): readonly [string, string] => ['', value]);
  return {
    values: [
      ...told,
      ...lines
        .slice(headLines)
        .map((value, index): readonly [string, string] => [labels.get(index + headLines) ?? '', value]),
    ],
  };
}

/** `KIND:KEY:value;KEY:value;;` with a backslash before what is no sign of its own. */
function listed(text: string, labels: Readonly<Record<string, string>>): CodeContent {
  const parts = text.slice(text.indexOf(':') + 1).match(/(?:\\.|[^;\\])+/gs) ?? [];
  const values = parts.map((part): readonly [string, string] => {
    const colon = part.indexOf(':');
    const key = part.slice(0, Math.max(0, colon)).toUpperCase();
    return [labels[key] ?? '', part.slice(colon + 1).replace(/\\(.)/g, '$1')];
  });
  return { values: values.filter(([label], at) => label !== '' || !kindOnly.test(parts[at] ?? '')) };
}

/** How a network is locked, and whether it hides. */
const kindOnly = /^[TH]:/i;

function oneTimePassword(text: string): CodeContent {
  const [address = '', query = ''] = text.slice('otpauth://'.length).split('?', 2);
  const account = unescaped(address.slice(address.indexOf('/') + 1));
  const secret = new URLSearchParams(query).get('secret') ?? '';
  return {
    values: [
      ['Gebruikersnaam', account.slice(account.indexOf(':') + 1)],
      ['Wachtwoord', secret],
    ],
  };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
