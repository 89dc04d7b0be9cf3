export interface EmlPart {
  readonly type: string;
  readonly body: string;
  readonly headers?: readonly string[];
}

const boundary = 'grens';

/** A mail in parts. Parts in parts need a boundary of their own. */
export function makeEml(
  headers: readonly string[],
  kind: string,
  parts: readonly EmlPart[],
  border: string = boundary,
): string {
  const inside = parts.map(({ type, body, headers = [] }) => [
    `--${border}`,
    `Content-Type: ${type}`,
    ...headers,
    '',
    body,
  ]);
  const type = `Content-Type: ${kind}; boundary="${border}"`;
  return [...headers, 'MIME-Version: 1.0', type, '', ...inside.flat(), `--${border}--`, ''].join('\r\n');
}

/** A mail of one part. */
export function makePlainEml(headers: readonly string[], body: string, type = 'text/plain; charset=utf-8'): string {
  return [...headers, 'MIME-Version: 1.0', `Content-Type: ${type}`, '', body].join('\r\n');
}
