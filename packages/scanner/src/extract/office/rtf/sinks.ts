import type { Body } from '../package/body.ts';

/** `end` is where a text stops that may or may not end its last line. */
export type RtfBreak = 'par' | 'line' | 'tab' | 'cell' | 'row' | 'end';

/** Takes what stands in a destination of rich text. */
export interface RtfSink {
  /** `inTable` tells whether the paragraph stands in a row. */
  text(words: string, inTable: boolean): void;
  break(at: RtfBreak, inTable: boolean): void;
  /** Bytes that are no text, a character a byte. */
  data?(bytes: string): void;
  /** The words of a link begin. */
  link?(): void;
  /** Where the link goes whose words were just written. */
  target?(address: string): void;
  /** The one that text goes to which stands here in place of what is ignored. */
  readonly instead?: RtfSink;
}

export const ignored: RtfSink = { text() {}, break() {} };

/** Writes paragraphs, rows and cells. */
export function bodySink(body: Body): RtfSink {
  const open = { table: false, tr: false, td: false };
  let since = 0;

  function enter(part: 'table' | 'tr' | 'td'): void {
    if (!open[part]) body.open(part);
    open[part] = true;
  }
  function leave(part: 'table' | 'tr' | 'td'): void {
    if (open[part]) body.close(part);
    open[part] = false;
  }
  function place(inTable: boolean): void {
    for (const part of ['table', 'tr', 'td'] as const) if (inTable) enter(part);
    for (const part of ['td', 'tr', 'table'] as const) if (!inTable) leave(part);
  }

  return {
    text(words, inTable) {
      place(inTable);
      body.text(words);
    },
    break(at, inTable) {
      if (at === 'row') {
        leave('td');
        leave('tr');
        return;
      }
      place(inTable || at === 'cell');
      if (at === 'cell') leave('td');
      else if (at === 'tab') body.tab();
      else if (at === 'end') body.line();
      else body.lineBreak();
    },
    link() {
      since = body.length;
    },
    target: (address) => body.target(address, since),
  };
}

/** Keeps a text that stands elsewhere than where it is written: a footnote, a page header, a comment. */
export interface Aside extends RtfSink {
  writeTo(sink: RtfSink): void;
}

export function createAside(): Aside {
  const written: ((sink: RtfSink) => void)[] = [];
  return {
    text: (words, inTable) => void written.push((sink) => sink.text(words, inTable)),
    break: (at, inTable) => void written.push((sink) => sink.break(at, inTable)),
    link: () => void written.push((sink) => sink.link?.()),
    target: (address) => void written.push((sink) => sink.target?.(address)),
    writeTo(sink) {
      for (const write of written) write(sink);
      sink.break('end', false);
    },
  };
}

/** Collects the words of a destination, piece by piece as its groups have them. */
export interface Capture extends RtfSink {
  readonly pieces: string[];
}

export function createCapture(): Capture {
  const pieces: string[] = [];
  return { pieces, text: (words) => void pieces.push(words), break: () => void pieces.push(' ') };
}
