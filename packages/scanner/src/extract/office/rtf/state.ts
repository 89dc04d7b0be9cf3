import type { RtfField } from './destinations.ts';
import { nothingFound, type RtfFound } from './found.ts';
import { createFonts, createLetters, type RtfFonts, type RtfLetters } from './letters.ts';
import type { RtfSink } from './sinks.ts';

/** What ends with the group that set it. */
export interface RtfGroup {
  readonly sink: RtfSink;
  readonly field: RtfField | null;
  readonly ends: readonly (() => void)[];
  /** Characters for older readers after each `\u`. */
  readonly fallback: number;
  readonly page: number;
  readonly inTable: boolean;
  readonly deleted: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: only for readers that do not take the HTML. */
  readonly suppressed: boolean;
}

/** Where reading stands. */
export interface RtfState {
  readonly found: RtfFound;
  readonly fonts: RtfFonts;
  readonly letters: RtfLetters;
  readonly open: RtfGroup[];
  group: RtfGroup;
  /** Groups that are open beyond the deepest that count. */
  tooDeep: number;
  /** Code page of what is in no font that says otherwise. */
  page: number;
  font: number;
  firstFont: number;
  /** A `\*` came just before: who does not know the next word passes its group by. */
  starred: boolean;
  /** Characters to come that only repeat a `\u`. */
  skip: number;
  rowOpen: boolean;
  wasDeleted: boolean;
}

const western = 1252;
/** Far more than Word writes. */
const deepest = 2000;

export function startState(main: RtfSink): RtfState {
  const flags = { inTable: false, deleted: false, suppressed: false };
  return {
    found: nothingFound(),
    fonts: createFonts(),
    letters: createLetters(),
    open: [],
    group: { sink: main, field: null, ends: [], fallback: 1, page: western, ...flags },
    tooDeep: 0,
    page: western,
    font: 0,
    firstFont: 0,
    starred: false,
    skip: 0,
    rowOpen: false,
    wasDeleted: false,
  };
}

export function change(state: RtfState, rest: Partial<RtfGroup>): void {
  state.group = { ...state.group, ...rest };
}

export function openGroup(state: RtfState): void {
  flush(state);
  if (state.open.length >= deepest) state.tooDeep++;
  else {
    state.open.push(state.group);
    change(state, { ends: [] });
  }
}

export function closeGroup(state: RtfState): void {
  flush(state);
  if (state.tooDeep > 0) state.tooDeep--;
  else {
    for (const end of state.group.ends) end();
    state.group = state.open.pop() ?? state.group;
  }
}

/** Writes the letters that wait. What was deleted does not run into what stands now. */
export function flush(state: RtfState): void {
  const { letters, group } = state;
  const words = letters.take(group.page);
  if (words === '' || group.suppressed) return;
  const apart = group.deleted !== state.wasDeleted;
  state.wasDeleted = group.deleted;
  group.sink.text(apart ? ` ${words}` : words, isInTable(state));
}

/** Some programs leave out `\intbl`, others `\trowd`. */
export function isInTable({ group, rowOpen }: RtfState): boolean {
  return group.inTable || rowOpen;
}
