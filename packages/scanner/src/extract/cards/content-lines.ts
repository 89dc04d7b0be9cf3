/** A line of a card or calendar (RFC 6350 3.3, RFC 5545 3.1): `NAME;PARAMETER=value:value`. */
export interface ContentLine {
  /** In upper case, without its group. */
  readonly name: string;
  /** By name in upper case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As written; only quoted-printable is undone. */
  readonly value: string;
}

/** The lines of a file, folded ones in one piece. What has another form stays as it stands. */
export function* contentLines(text: string): Generator<ContentLine | string> {
  for (const line of wholeLines(text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/))) yield parsed(line) ?? line;
}

/** vCard 2.1 also breaks lines with `=`, and base64 without any sign. */
function* wholeLines(lines: readonly string[]): Generator<string> {
  let pieces: string[] = [];
  let rest: 'none' | 'quoted' | 'base64' = 'none';
  for (const line of lines) {
    const last = pieces.at(-1) ?? '';
    const goesOn = rest === 'quoted' ? last.endsWith('=') : rest === 'base64' && base64Line.test(line);
    if (!goesOn) {
      yield pieces.join('');
      pieces = [];
      rest = /^[^:]{0,300};(?:ENCODING=)?QUOTED-PRINTABLE/i.test(line) ? 'quoted' : 'none';
      if (/^[^:]{0,300};ENCODING=(?:b|base64)[;:]/i.test(line)) rest = 'base64';
    } else if (rest === 'quoted') pieces[pieces.length - 1] = last.slice(0, -1);
    pieces.push(line);
  }
  yield pieces.join('');
}

const base64Line = /^[A-Za-z\d+/=]{1,1000}$/;
const start = /^(?:[\w-]{1,60}\.)?([\w-]{1,60})(?=[;:])/;
const parameter = /;([^=;:"]{1,60})(?:=((?:"[^"]*"|[^";:])*))?/y;

function parsed(line: string): ContentLine | null {
  const head = start.exec(line);
  if (!head) return null;
  const parameters = new Map<string, string>();
  let at = head[0].length;
  for (;;) {
    parameter.lastIndex = at;
    const found = parameter.exec(line);
    if (!found) break;
    at = parameter.lastIndex;
    addParameter(parameters, found[1] ?? '', found[2]);
  }
  if (line[at] !== ':') return null;
  return { name: (head[1] ?? '').toUpperCase(), parameters, value: decoded(line.slice(at + 1), parameters) };
}

/** vCard 2.1 writes `TEL;CELL`, and `TYPE` more than once. */
function addParameter(parameters: Map<string, string>, name: string, value: string | undefined): void {
  const key = value === undefined ? 'TYPE' : name.trim().toUpperCase();
  const said = (value ?? name).replace(/"/g, '').replace(/\^([n'^])/g, (_, sign: string) => carets[sign] ?? sign);
  parameters.set(key, parameters.has(key) ? `${parameters.get(key)},${said}` : said);
}

/** RFC 6868. */
const carets: Readonly<Record<string, string>> = { n: '\n', "'": '"', '^': '^' };

function decoded(value: string, parameters: ReadonlyMap<string, string>): string {
  const encoding = `${parameters.get('ENCODING') ?? ''},${parameters.get('TYPE') ?? ''}`;
  if (!/quoted-printable/i.test(encoding)) return value;
  const bytes = Buffer.from(
    value.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  return decoderFor(parameters.get('CHARSET')).decode(bytes);
}

function decoderFor(charset = 'utf-8'): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Text as it was meant: `\n` is a line break, `\,` a comma. */
export function unescaped(value: string): string {
  return value.replace(/\\([\\,;:nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** The parts of a value that consists of several. */
export function partsOf(value: string): readonly string[] {
  return (value.match(/(?:\\[\s\S]|[^;\\])*(?:;|$)/g) ?? []).map((part) => unescaped(part.replace(/;$/, '')).trim());
}
