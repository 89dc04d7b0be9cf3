import { ScanError } from '../../../error.ts';
import { destinations } from './destinations.ts';
import type { RtfFound } from './found.ts';
import { pictureTypes } from './pictures.ts';
import { ignored, type RtfSink } from './sinks.ts';
import { change, closeGroup, flush, isInTable, openGroup, type RtfState, startState } from './state.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';
import { breakWords, letterSymbols, letterWords, settings } from './words.ts';

export interface ParsedRtf extends RtfFound {
  /** Groups were left open: the end of the file is missing. */
  readonly isCut: boolean;
}

/** Writes the running text of rich text to `main`, and collects what stands beside it. One pass, in the order of the source. */
export function parseRtf(source: string, main: RtfSink, signal?: AbortSignal): ParsedRtf {
  const state = startState(main);
  let count = 0;
  for (const token of rtfTokens(source)) {
    if (++count % 65_536 === 0 && signal?.aborted) throw new ScanError('timeout', 'Reading rich text took too long.');
    readToken(state, source, token);
  }
  flush(state);
  const isCut = state.open.length > 0;
  while (state.open.length > 0) closeGroup(state);
  return { ...state.found, isCut };
}

function readToken(state: RtfState, source: string, token: RtfToken): void {
  if (token.kind === 'open' || token.kind === 'close') readBrace(state, token.kind);
  else if (token.kind === 'word') readWord(state, token.word, token.value);
  else if (token.kind === 'symbol') readSymbol(state, token.symbol);
  else if (token.kind === 'byte') readLetters(state, String.fromCharCode(token.byte));
  else if (token.kind === 'text') readLetters(state, source.slice(token.start, token.end));
  else state.group.sink.data?.(source.slice(token.start, token.end));
}

function readBrace(state: RtfState, kind: 'open' | 'close'): void {
  state.skip = 0;
  state.starred = false;
  if (kind === 'open') openGroup(state);
  else closeGroup(state);
}

function readWord(state: RtfState, word: string, value: number | null): void {
  const { starred } = state;
  state.starred = false;
  state.skip = 0;
  if (word !== 'u') flush(state);
  if (word === 'u') readUnicode(state, value ?? 63);
  else if (Object.hasOwn(destinations, word)) enter(state, word);
  else if (starred) change(state, { sink: ignored });
  else obey(state, word, value ?? 1);
}

/** A negative number stands for one above 32767. */
function readUnicode(state: RtfState, code: number): void {
  state.letters.settle(state.group.page);
  state.letters.unicode(code);
  state.skip = state.group.fallback;
}

/** From here on the group writes elsewhere. */
function enter(state: RtfState, word: string): void {
  const destination = state.group.sink === ignored ? undefined : destinations[word]?.(state.found, state.group);
  if (!destination) return;
  const { sink, field = state.group.field, end } = destination;
  change(state, { sink, field, ends: end ? [end, ...state.group.ends] : state.group.ends });
}

function obey(state: RtfState, word: string, value: number): void {
  settings.get(word)?.(state, value);
  state.found.pictureType = pictureTypes.get(word) ?? state.found.pictureType;
  const { sink, suppressed } = state.group;
  const letter = letterWords.get(word);
  const at = breakWords.get(word);
  if (letter && !suppressed) sink.text(letter, isInTable(state));
  if (at && !suppressed) sink.break(at, isInTable(state));
  if (at === 'row') state.rowOpen = false;
}

function readSymbol(state: RtfState, symbol: string): void {
  state.starred = symbol === '*';
  const letter = letterSymbols.get(symbol);
  if (symbol === '\n' || symbol === '\r') readWord(state, 'par', null);
  else if (letter && state.skip > 0) state.skip--;
  else if (letter) {
    state.letters.settle(state.group.page);
    state.letters.unicode(letter.charCodeAt(0));
  }
}

function readLetters(state: RtfState, latin1: string): void {
  const skipped = Math.min(state.skip, latin1.length);
  state.skip -= skipped;
  if (latin1.length > skipped) state.letters.bytes(skipped > 0 ? latin1.slice(skipped) : latin1);
}
