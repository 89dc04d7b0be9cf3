import type { Body } from '../package/body.ts';
import type { Links } from '../package/links.ts';
import { type Attributes, attribute, relationId, type XmlHandler } from '../package/xml-part.ts';

/** Placeholders that say a number, a date or what to click. */
const unsaid: ReadonlySet<string> = new Set(['sldNum', 'sldImg']);

interface SlideState {
  readonly body: Body;
  readonly links: Links;
  /** Text of a shape that is dropped: 'unsaid' kinds, or all placeholders of a master. */
  readonly drops: (kind: string) => boolean;
  dropped: boolean;
  fallbacks: number;
  inText: boolean;
}

const opens: Readonly<Record<string, (state: SlideState, attributes: Attributes) => void>> = {
  sp: (state) => {
    state.dropped = false;
  },
  ph: (state, attributes) => {
    state.dropped = state.drops(attribute(attributes, 'type'));
  },
  p: ({ body }) => body.line(),
  br: ({ body, dropped }) => {
    if (!dropped) body.lineBreak();
  },
  tbl({ body }) {
    body.line();
    body.open('table');
  },
  tr({ body }) {
    body.line();
    body.open('tr');
  },
  tc: ({ body }) => body.open('td'),
  r: ({ links }) => links.open(),
  fld: ({ links }) => links.open(),
  hlinkClick: ({ links }, attributes) => links.name(relationId(attributes)),
  t: (state) => {
    state.inText = true;
  },
  cNvPr: openShape,
};

const closes: Readonly<Record<string, (state: SlideState) => void>> = {
  sp: (state) => {
    state.dropped = false;
  },
  p: ({ body }) => body.line(),
  tbl({ body }) {
    body.close('table');
    body.line();
  },
  tr: ({ body }) => body.close('tr'),
  tc: ({ body }) => body.close('td'),
  r: ({ links }) => links.close(),
  fld: ({ links }) => links.close(),
  t: (state) => {
    state.inText = false;
  },
};

/** Writes the text of shapes: slides, notes, drawings on a sheet, diagrams. */
export function slideHandler(
  body: Body,
  links: Links,
  drops: SlideState['drops'] = (kind) => unsaid.has(kind),
): XmlHandler {
  const state: SlideState = { body, links, drops, dropped: false, fallbacks: 0, inText: false };
  return {
    open(name, attributes) {
      if (name === 'Fallback') state.fallbacks++;
      if (state.fallbacks === 0) opens[name]?.(state, attributes);
    },
    text(words) {
      if (state.inText && !state.dropped && state.fallbacks === 0) body.text(words);
    },
    close(name) {
      if (state.fallbacks === 0) closes[name]?.(state);
      if (name === 'Fallback') state.fallbacks--;
    },
  };
}

/** Words for who cannot see it, on lines of their own: a shape is no part of a sentence. */
function openShape({ body }: SlideState, attributes: Attributes): void {
  for (const name of ['descr', 'title']) {
    body.line();
    body.text(attribute(attributes, name));
  }
  body.line();
}
