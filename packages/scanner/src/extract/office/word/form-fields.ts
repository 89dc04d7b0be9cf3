import type { Body } from '../package/body.ts';

/** A field of Word that is open: what it is told to show, and where that starts. */
interface OpenField {
  instruction: string;
  label: string;
  name: string;
  from: number;
}

export interface FormFields {
  begin(): void;
  instruct(text: string): void;
  /** What a form field asks for, and its name. */
  call(label: string): void;
  name(name: string): void;
  separate(): void;
  end(): void;
}

/** Addresses in an instruction are written, and what it shows is called by the name in it. */
export function createFormFields(body: Body, record: string): FormFields {
  const open: OpenField[] = [];
  const current = (): OpenField | undefined => open.at(-1);
  return {
    begin: () => void open.push({ instruction: '', label: '', name: '', from: body.length }),
    instruct(text) {
      const field = current();
      if (field && field.instruction.length < longest) field.instruction += text;
    },
    call(label) {
      const field = current();
      if (field) field.label = label;
    },
    name(name) {
      const field = current();
      if (field) field.name = name;
    },
    separate() {
      const field = current();
      if (field) field.from = body.length;
    },
    end() {
      const field = open.pop();
      if (!field) return;
      const { target, path, label } = heldIn(field.instruction);
      if (target) body.target(target, field.from);
      if (path) body.text(` <${path}> `);
      body.field(field.label || label || field.name, field.from, record);
    },
  };
}

const longest = 5000;

const holds: Readonly<Record<string, 'target' | 'path' | 'label'>> = {
  HYPERLINK: 'target',
  INCLUDEPICTURE: 'path',
  INCLUDETEXT: 'path',
  DATABASE: 'path',
  MERGEFIELD: 'label',
  DOCPROPERTY: 'label',
  DOCVARIABLE: 'label',
};

/** What an instruction holds besides an order to Word. */
function heldIn(instruction: string): { readonly target?: string; readonly path?: string; readonly label?: string } {
  const [, verb = '', rest = ''] = /^\s{0,99}([a-z]{2,20})\s{1,99}(.{1,5000})/is.exec(instruction) ?? [];
  const kind = holds[verb.toUpperCase()];
  const [, quoted, bare] = /^(?:"([^"]{1,2000})"|([^\s"\\]{1,200}))/.exec(rest) ?? [];
  const argument = quoted ?? bare;
  return kind && argument ? { [kind]: argument } : {};
}
