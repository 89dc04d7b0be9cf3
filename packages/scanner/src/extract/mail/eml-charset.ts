import type { Email } from 'postal-mime';

type Parser = typeof import('postal-mime')['default'];

/** Parses a mail that may call its letters by a wrong name, or not name them at all. */
export async function parseMail(bytes: Uint8Array, parser: Parser): Promise<Email> {
  const options = { forceRfc822Attachments: true };
  const mail = await parser.parse(named(bytes), options);
  if (![mail.text, mail.html].some(isGarbled)) return mail;
  const western = await parser.parse(relabelled(bytes), options);
  return {
    ...mail,
    ...(isGarbled(mail.text) && { text: western.text }),
    ...(isGarbled(mail.html) && { html: western.html }),
  };
}

/** Letters that are not UTF-8 stand in a header, or in a mail of one part that names no character set: they are windows-1252. */
function named(bytes: Uint8Array): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = headerEnd(mail);
  const header = asUtf8(mail.subarray(0, end));
  const body = mail.subarray(end);
  const silent = !/charset|boundary/i.test(mail.toString('latin1'));
  return header.length === end && !silent ? mail : Buffer.concat([header, silent ? asUtf8(body) : body]);
}

function headerEnd(mail: Buffer): number {
  const blank = /\r?\n\r?\n/.exec(mail.toString('latin1', 0, 2 * 1024 * 1024));
  return blank ? blank.index : mail.length;
}

function asUtf8(bytes: Buffer): Buffer {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    return Buffer.from(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** More than half of the letters beyond ASCII did not decode. */
function isGarbled(text: string | undefined): boolean {
  const letters = text?.match(/[^\0-\x7f]/g) ?? [];
  const broken = letters.filter((letter) => letter === '\ufffd').length;
  return broken > 0 && broken * 2 > letters.length;
}

/** What calls itself UTF-8 or nothing, called windows-1252. */
function relabelled(bytes: Uint8Array): Buffer {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return Buffer.from(mail.replace(/(charset\s{0,9}=\s{0,9}"?)utf-?8\b/gi, '$1windows-1252'), 'latin1');
}
