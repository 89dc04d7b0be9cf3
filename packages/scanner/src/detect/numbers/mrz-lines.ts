/** Neighbouring lines that look like a machine-readable zone. */
export interface MrzBlock {
  readonly start: number;
  readonly end: number;
  /** Two or three lines without spaces, in capitals, at their full length. */
  readonly lines: readonly string[];
}

const widest = 120;

/** Finds the zones by their fillers; what lies far from a `<<` is not looked at. */
export function* mrzBlocks(text: string): Generator<MrzBlock> {
  let from = 0;
  for (let filler = text.indexOf('<<'); filler >= 0; filler = text.indexOf('<<', from)) {
    const first = lineAround(text, filler);
    from = Math.max(filler + 1, first?.end ?? 0);
    const block = first && blockFrom(text, first);
    if (!block) continue;
    yield block;
    from = block.end;
  }
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly zone: string;
}

function lineAround(text: string, offset: number): Line | undefined {
  const before = text.slice(Math.max(0, offset - widest), offset);
  const after = text.slice(offset, offset + widest);
  const start = offset - before.length + before.lastIndexOf('\n') + 1;
  const newline = after.indexOf('\n');
  return lineOf(text, start, newline < 0 ? offset + after.length : offset + newline);
}

function lineOf(text: string, start: number, end: number): Line | undefined {
  const raw = text.slice(start, end);
  const zone = raw.replace(/[\s«‹(]/g, (mark) => (mark === '«' ? '<<' : mark.trim() === '' ? '' : '<')).toUpperCase();
  if (zone.length < 26 || zone.length > 92 || !/^[A-Z\d<]+$/.test(zone)) return undefined;
  const left = raw.length - raw.trimStart().length;
  return { start: start + left, end: start + raw.trimEnd().length, zone };
}

function blockFrom(text: string, first: Line): MrzBlock | undefined {
  const lines = [first];
  let last: Line | undefined = first;
  while (last && lines.length < 3) {
    last = nextLine(text, last.end);
    if (last) lines.push(last);
  }
  const zone = fullLines(lines.map((line) => line.zone));
  const used = lines[Math.min(lines.length, zone?.length ?? 0) - 1];
  return zone && used ? { start: first.start, end: used.end, lines: zone } : undefined;
}

function nextLine(text: string, end: number): Line | undefined {
  const gap = /^[ \t\r]*\n\s{0,20}/.exec(text.slice(end, end + 60))?.[0];
  if (gap === undefined) return undefined;
  const start = end + gap.length;
  const rest = text.slice(start, start + widest);
  const newline = rest.indexOf('\n');
  return lineOf(text, start, start + (newline < 0 ? rest.length : newline));
}

const layouts = [
  { count: 2, length: 44 },
  { count: 3, length: 30 },
  { count: 2, length: 36 },
];

/** OCR drops or adds a filler at the end; one line may hold the whole zone. */
function fullLines(zones: readonly string[]): string[] | undefined {
  const whole = layouts.find(({ count, length }) => zones[0]?.length === count * length);
  if (whole) return (zones[0] as string).match(new RegExp(`.{${whole.length}}`, 'g')) ?? undefined; // zones[0] has the length
  const layout = layouts.find(
    ({ count, length }) =>
      zones.length >= count && zones.slice(0, count).every((zone) => Math.abs(zone.length - length) <= 3),
  );
  return layout && zones.slice(0, layout.count).map((zone) => zone.padEnd(layout.length, '<').slice(0, layout.length));
}
