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

/** A line `name: value` for each attribute and text. An element with elements in it is a record. Entities of its own are not expanded. */
export async function* readXml(file: FileBytes): Readings {
  const { Parser } = await import('htmlparser2');
  const handler = xmlHandler();
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true });
  parser.end(textOf(file));
  yield textReading('table', handler.lines.text(), { fields: handler.lines.fields });
}

interface Element {
  readonly label: string;
  readonly record: number;
}

const maxDepth = 1000;

function xmlHandler() {
  const lines = createLines();
  const open: Element[] = [{ label: '', record: 0 }];
  let records = 0;
  let pending = '';

  function flush(): void {
    lines.addField(open.at(-1)?.label ?? '', pending, open.at(-2)?.record ?? 0);
    pending = '';
  }

  return {
    lines,
    onopentag(name: string, attributes: Record<string, string>): void {
      flush();
      if (open.length > maxDepth) throw new ScanError('tooLarge', 'The elements are nested too deep.');
      const record = ++records;
      open.push({ label: labelOf(name, attributes), record });
      for (const [key, value] of Object.entries(attributes))
        if (!/^xml|^xsi:/.test(key)) lines.addField(local(key), value, record);
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
