import { betweenTagsSink } from './destinations.ts';
import type { RtfBreak } from './sinks.ts';
import { change, type RtfState } from './state.ts';

export const breakWords: ReadonlyMap<string, RtfBreak> = new Map([
  ['par', 'par'],
  ['sect', 'par'],
  ['page', 'par'],
  ['column', 'par'],
  ['line', 'line'],
  ['softline', 'line'],
  ['softpage', 'line'],
  ['lbr', 'line'],
  ['tab', 'tab'],
  ['cell', 'cell'],
  ['row', 'row'],
  ['nestcell', 'tab'],
  ['nestrow', 'line'],
]);

export const letterWords: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
]);

export const letterSymbols: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\t', '\t'],
]);

type Setting = (state: RtfState, value: number) => void;

const codePage =
  (pageOf: (value: number) => number): Setting =>
  (state, value) => {
    state.page = pageOf(value);
    change(state, { page: state.page });
  };

const pageOf = ({ fonts, page }: RtfState, font: number): number => fonts.pageOf(font) ?? page;

/** Words that change how what follows is read. A word without a number has the value 1. */
export const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['ansicpg', codePage((value) => value || 1252)],
  ['mac', codePage(() => 10_000)],
  ['pc', codePage(() => 437)],
  ['pca', codePage(() => 850)],
  [
    'deff',
    (state, value) => {
      state.firstFont = value;
    },
  ],
  [
    'f',
    (state, value) => {
      state.font = value;
      change(state, { page: pageOf(state, value) });
    },
  ],
  ['fcharset', ({ fonts, font }, value) => fonts.declare(font, value)],
  ['cpg', ({ fonts, font }, value) => fonts.setPage(font, value)],
  ['plain', (state) => change(state, { page: pageOf(state, state.firstFont), deleted: false })],
  ['uc', (state, value) => change(state, { fallback: Math.max(0, Math.min(value, 10)) })],
  ['intbl', (state) => change(state, { inTable: true })],
  ['pard', (state) => change(state, { inTable: false })],
  [
    'trowd',
    (state) => {
      state.rowOpen = true;
    },
  ],
  ['deleted', (state, value) => change(state, { deleted: value !== 0 })],
  ['htmlrtf', (state, value) => change(state, { suppressed: value !== 0 })],
  ['fromhtml', (state, value) => (value === 1 ? startHtml(state) : undefined)],
]);

/** The file is HTML that Exchange wrote as rich text ([MS-OXRTFEX]). */
function startHtml(state: RtfState): void {
  const pieces: string[] = [];
  state.found.html = pieces;
  const sink = betweenTagsSink(pieces);
  change(state, { sink });
  state.open.splice(0, state.open.length, ...state.open.map((outer) => ({ ...outer, sink })));
}
