import type { Explanation } from '@derden/scanner';

type Read = Explanation['documents'][number];

/** What the writer of a message wrote: no history, signature or disclaimer. */
export function ownWords({ segments }: Pick<Read, 'segments'>): string {
  return segments
    .filter(({ kind, depth }) => kind === 'own' && depth === 0)
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** What a message answers or passes on. */
export function quotedWords({ segments }: Pick<Read, 'segments'>): string {
  return segments
    .filter(({ kind, depth }) => kind === 'reply-quote' || kind === 'forward' || depth > 0)
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** Fewer words of a question than this say nothing without what was found in them. */
const leastWords = 5;

/** Parts that still help to answer when what was found in them is gone. */
export function usefulParts({ documents, report }: Explanation): ReadonlySet<string> {
  const found = Map.groupBy(report.findings, ({ part, path }) => JSON.stringify([part, path]));
  const unread = new Set(report.unreadable.map(({ part }) => part));
  const useful = documents.filter((read) => {
    const { part, document } = read;
    const findings = found.get(JSON.stringify([part, document.path])) ?? [];
    if (document.path.length > 0 || document.kind === 'name' || unread.has(part)) return false;
    if (part.startsWith('attachment:')) return findings.length === 0;
    return wordsOutside(read, findings) >= leastWords;
  });
  return new Set(useful.map(({ part }) => part));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function wordsOutside({ segments }: Read, findings: readonly Stretch[]): number {
  const own = segments.filter(({ kind, depth }) => kind === 'own' && depth === 0);
  return own.reduce((sum, { body, end, text, start }) => {
    const inside = findings.filter((finding) => finding.start < end && finding.end > body);
    const blanked = inside.reduce((all, finding) => blank(all, finding, start), text);
    return sum + (blanked.match(/\p{L}{3,}/gu)?.length ?? 0);
  }, 0);
}

function blank(text: string, { start, end }: Stretch, offset: number): string {
  const [from, to] = [Math.max(0, start - offset), Math.min(text.length, end - offset)];
  return text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to);
}
