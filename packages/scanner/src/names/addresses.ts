/** A stretch that is an e-mail or web address: words inside are no running text. */
export interface AddressSpan {
  readonly start: number;
  readonly end: number;
}

const longestMailPart = 80;
const longestUrl = 2000;

/** E-mail and web addresses in text order, without overlap. */
export function addressesIn(text: string): AddressSpan[] {
  const found = [...mailAddresses(text), ...urls(text, '://'), ...urls(text, 'www.')].sort((a, b) => a.start - b.start);
  const kept: AddressSpan[] = [];
  for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function* mailAddresses(text: string): Iterable<AddressSpan> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestMailPart && isMail(text, start - 1)) start--;
    let end = at + 1;
    while (end < text.length && end - at < longestMailPart && isMail(text, end)) end++;
    if (start < at && end > at + 1) yield { start, end: text[end - 1] === '.' ? end - 1 : end };
  }
}

function isMail(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x7f) return code >= 0xc0;
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    '._%+-'.includes(text[at] ?? ' ')
  );
}

function* urls(text: string, mark: string): Iterable<AddressSpan> {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    let start = at;
    if (mark === '://') while (start > 0 && at - start < 10 && /[a-z]/i.test(text[start - 1] ?? '')) start--;
    let end = at + mark.length;
    while (end < text.length && end - at < longestUrl && !/[\s<>"]/.test(text[end] ?? '')) end++;
    yield { start, end };
    at = end - mark.length;
  }
}
