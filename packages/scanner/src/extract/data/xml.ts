import { fullLabel, type Level, nestedLevels } from '../../detect/fields/nesting.ts';
import { ScanError } from '../../error.ts';
import type { Likeness } from '../likeness.ts';
import { createLines } from '../lines.ts';
import { type FileBytes, type Readings, textReading } from '../reading.ts';
import { textOf } from './text.ts';

/** A piece of HTML looks the same, so it must be called XML. */
const htmlTag = /^\s{0,99}<(?:div|p|table|span|br|h[1-6]|ul|ol|style|meta|a|b|i|font|center)[\s/>]/i;

export function xmlLikeness(head: string): Likeness {
  if (/^\s{0,99}<\?xml\s/.test(head)) return 'yes';
  return /^\s{0,99}<(?:!--|[a-z_][\w.:-]{0,80}[\s/>])/i.test(head) && !htmlTag.test(head) ? 'yes' : 'maybe';
}

/** A line `name: value` for each attribute and text. An element with elements in it is a record, with those in it that spell out a property. Entities of its own are not expanded. */
export async function* readXml(file: FileBytes): Readings {
  const { Parser } = await import('htmlparser2');
  const handler = xmlHandler();
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true });
  parser.end(textOf(file));
  yield textReading('table', handler.lines.text(), { fields: handler.lines.fields });
}

interface Element extends Level {
  /** What its text is labelled with. */
  readonly called: string;
}

const maxDepth = 1000;

function xmlHandler() {
  const lines = createLines();
  const nested = nestedLevels();
  const open: Element[] = [{ ...nested(undefined, ''), called: '' }];
  let pending = '';

  function flush(): void {
    const parent = open.at(-2);
    const within = open.length > 3 ? (parent?.label ?? '') : '';
    lines.addField(fullLabel(within, open.at(-1)?.called ?? ''), pending, parent?.record ?? 0);
    pending = '';
  }

  return {
    lines,
    onopentag(name: string, attributes: Record<string, string>): void {
      flush();
      if (open.length > maxDepth) throw new ScanError('tooLarge', 'The elements are nested too deep.');
      const element = { ...nested(open.at(-1), local(name)), called: labelOf(name, attributes) };
      open.push(element);
      for (const [key, value] of Object.entries(attributes))
        if (!/^xml|^xsi:/.test(key)) lines.addField(local(key), value, element.record);
    },
    ontext(text: string): void {
      pending += text;
    },
    oncomment(text: string): void {
      flush();
      lines.add(text);
    },
    /** Entities that the file defines are not used, but what they say is in it. */
    onprocessinginstruction(_name: string, data: string): void {
      if (data.includes('<!ENTITY')) lines.add(data);
    },
    onclosetag(): void {
      flush();
      if (open.length > 1) open.pop();
    },
    onend: flush,
  };
}

/** `<veld naam="bsn">` is called by its attribute. */
function labelOf(name: string, { name: english, naam, key, label }: Record<string, string>): string {
  return english || naam || label || key || local(name);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
