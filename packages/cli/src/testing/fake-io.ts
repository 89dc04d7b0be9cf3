import type { ExportItem } from '@derden/helpdesk';
import type { Explanation, Known, Ticket } from '@derden/scanner';
import type { Io } from '../io.ts';

/** A ticket or file of a made-up export, with what the scanner says of it; or an error that it throws. */
export interface FakeItem {
  readonly ticket?: number;
  readonly file?: string;
  readonly explanation: Explanation | Error;
}

export interface FakeIo extends Io {
  readonly written: { out: string; err: string; status: string };
  /** The options that reading and scanning were asked with. */
  readonly asked: { reading?: unknown; scanner?: unknown; people?: readonly Known[] };
}

interface Given extends Partial<Omit<Io, 'readExport' | 'measureExport' | 'createScanner'>> {
  readonly items?: readonly (FakeItem | Extract<ExportItem, { kind: 'problem' }>)[];
  /** Thrown when the export is opened. */
  readonly broken?: Error;
}

/** Everything `run` needs, in memory. */
export function fakeIo({ items = [], broken, ...given }: Given = {}): FakeIo {
  const written = { out: '', err: '', status: '' };
  const asked: FakeIo['asked'] = {};
  const explanations = new Map<Ticket, Explanation | Error>();
  return {
    written,
    asked,
    out: async (text) => {
      written.out += text;
    },
    err: (line) => {
      written.err += `${line}\n`;
    },
    status: (text) => {
      written.status += `${text}\n`;
    },
    now: () => new Date('2026-02-03T09:00:00Z'),
    env: {},
    cwd: process.cwd(),
    user: 'tester',
    terminal: { out: false, err: false, columns: 80 },
    signal: new AbortController().signal,
    measureExport: async () => items.length,
    createEngine: () => Promise.reject(new Error('no helpdesk here')),
    openJobs: () => Promise.reject(new Error('no helpdesk here')),
    ...given,
    async *readExport(_, options) {
      asked.reading = options;
      if (broken) throw broken;
      for (const item of items) yield itemFor(item, explanations);
    },
    createScanner(options) {
      asked.scanner = options;
      return {
        async explainTicket(ticket, scanOptions) {
          if (scanOptions?.people) asked.people = scanOptions.people;
          const result = explanations.get(ticket) ?? nothingIn(ticket);
          if (result instanceof Error) throw result;
          return result;
        },
        [Symbol.asyncDispose]: async () => {},
      };
    },
  };
}

function itemFor(
  item: FakeItem | Extract<ExportItem, { kind: 'problem' }>,
  explanations: Map<Ticket, Explanation | Error>,
): ExportItem {
  if ('kind' in item) return item;
  const ticket: Ticket = { id: item.ticket ?? item.file ?? '', parts: [{ id: 'description', text: '' }] };
  explanations.set(ticket, item.explanation);
  const known: Known[] = [
    { relation: 'requester', names: ['Anna Bakker'], emails: ['a.bakker@gemeente.example'], phones: [] },
  ];
  return item.ticket === undefined
    ? { kind: 'file', file: item.file ?? '', ticket, known }
    : { kind: 'ticket', id: item.ticket, ticket, known, updatedAt: null, status: null };
}

/** The scanner finds capitalised words in a name that is scanned by itself. */
function nothingIn(ticket: Ticket): Explanation {
  const [part] = ticket.parts;
  const name = part && 'bytes' in part ? part.name : '';
  const at = name.search(/\p{Lu}\p{Ll}+/u);
  const length = /\p{Lu}\p{Ll}+/u.exec(name)?.[0].length ?? 0;
  const findings =
    at === -1
      ? []
      : ([
          {
            id: 'f',
            entity: 'PERSON',
            part: 'file',
            path: [],
            start: at,
            end: at + length,
            score: 0.9,
            subject: 's1',
            relation: 'unknown',
            class: 'K3',
            because: ['file name'],
          },
        ] as const);
  return {
    report: { verdict: 'clean', parts: [], subjects: [], findings, unreadable: [] },
    documents: [
      {
        part: 'file',
        document: { path: [], kind: 'name', text: name, marks: [], fields: [], pages: [] },
        segments: [],
      },
    ],
    reasons: [],
  };
}
