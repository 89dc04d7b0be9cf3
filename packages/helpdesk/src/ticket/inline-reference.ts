/** What the address of a picture in a message says about the attachment that it is. */
export interface InlineReference {
  /** The attachment's number in the helpdesk. */
  readonly id: number | null;
  /** Its file name, when the address has it. */
  readonly name: string;
  /** A path beside the export. */
  readonly path: string | null;
}

const withId =
  /\/(?:helpdesk\/attachments|attachments\/production|attachments|inline\/attachments?)\/(\d{1,16})(?:\/(?:original|medium|thumb)\/([^/?#]{1,255}))?\/?(?:[?#]|$)/;
const withToken = /[?&]token=[\w-]{1,500}\.([\w-]{1,4000})(?:\.|$)/;

/** Null for an address that is somebody else's, or written in the HTML itself. */
export function inlineReference(src: string): InlineReference | null {
  const address = src.trim().slice(0, 8000);
  const cid = /^cid:([^@\s]{1,255})/i.exec(address)?.[1];
  if (cid) return { id: null, name: decoded(cid), path: null };
  const [, number, name = ''] = withId.exec(address) ?? [];
  if (number) return { id: Number(number), name: decoded(name), path: null };
  const token = withToken.exec(address)?.[1];
  if (token) return { id: idIn(token), name: '', path: null };
  return /^(?:[a-z][a-z\d+.-]{1,30}:|[\\/]|#|$)/i.test(address) ? null : { id: null, name: '', path: address };
}

/** The middle of the token is JSON: `{"id": …, "domain": …}`. */
function idIn(payload: string): number | null {
  const id = /"id"\s{0,9}:\s{0,9}"?(\d{1,16})\b/.exec(Buffer.from(payload, 'base64url').toString('utf8'))?.[1];
  return id ? Number(id) : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
