import { type BiffRecord, biff } from './biff.ts';

/** What stands in a workbook and in none of its cells. */
export interface BiffTexts {
  /** Who had it open last. */
  readonly user: string;
  /** Above and under pages, in shapes and charts, and beside cells that are filled in. */
  readonly texts: ReadonlySet<string>;
  readonly pictures: Uint8Array;
  readonly isEncrypted: boolean;
}

export function biffTexts(records: Iterable<BiffRecord>): BiffTexts {
  const texts = new Set<string>();
  const drawings: Uint8Array[] = [];
  let user = '';
  let isEncrypted = false;
  let read = longString;
  for (const { type, parts } of records) {
    const [first = new Uint8Array()] = parts;
    if (type === biff.start && first[1] !== 6) read = shortString;
    else if (type === biff.filePass) isEncrypted = true;
    else if (type === biff.writeAccess) user = read(first).trim();
    else if (type === biff.header || type === biff.footer) texts.add(withoutCodes(read(first)));
    else if (type === biff.textObject) texts.add(shapeText(first, parts[1]));
    else if (type === biff.seriesText) texts.add(characters(first.subarray(3), first[2] ?? 0).trim());
    else if (type === biff.validation) for (const text of validationTexts(first)) texts.add(text);
    else if (type === biff.drawings) drawings.push(...parts);
  }
  texts.delete('');
  return { user, texts, pictures: Buffer.concat(drawings), isEncrypted };
}

/** A count of two bytes, a byte that says how wide the characters are, and the characters. */
function longString(bytes: Uint8Array): string {
  const count = (bytes[0] ?? 0) + (bytes[1] ?? 0) * 256;
  return characters(bytes.subarray(2), count);
}

/** [MS-XLS] 2.4.91: behind flags stand two titles, two messages, and perhaps a list to choose from, with zeros between. */
function validationTexts(bytes: Uint8Array): string[] {
  const found: string[] = [];
  let at = 4;
  for (let each = 0; each < 4; each++) {
    found.push(longString(bytes.subarray(at)));
    at += 3 + ((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256) * (((bytes[at + 2] ?? 0) & 1) + 1);
  }
  const isList = bytes[at + 4] === stringToken;
  if (isList) found.push(characters(bytes.subarray(at + 6), bytes[at + 5] ?? 0).replaceAll('\0', '\n'));
  return found.flatMap((text) => text.split('\n')).map((text) => text.replaceAll('\0', '').trim());
}

const stringToken = 0x17;

/** Before Excel 97: a count of one byte, and the characters. */
function shortString(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(1, 1 + (bytes[0] ?? 0)));
}

function characters(bytes: Uint8Array, count: number): string {
  const isWide = ((bytes[0] ?? 0) & 1) === 1;
  const content = bytes.subarray(1, 1 + count * (isWide ? 2 : 1));
  return new TextDecoder(isWide ? 'utf-16le' : 'windows-1252').decode(content);
}

function shapeText(object: Uint8Array, text: Uint8Array | undefined): string {
  const count = (object[10] ?? 0) + (object[11] ?? 0) * 256;
  return text && count > 0 ? characters(text, count).trim() : '';
}

/** `&L&"Arial,Bold"&12Els Test&RPagina &P` */
function withoutCodes(text: string): string {
  return text
    .replace(/&(?:"[^"]{0,100}"|K[\dA-F]{6}|\d{1,3}|[LCRPNDTFAGZBIUSEXYOH])/g, ' ')
    .replaceAll('&&', '&')
    .replace(/ {2,}/g, ' ')
    .trim();
}
