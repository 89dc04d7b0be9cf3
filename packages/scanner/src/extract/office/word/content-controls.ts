import type { Body } from '../package/body.ts';

/** Content controls: the value is called by the title that its form gives it, or else by its tag. */
export interface ContentControls {
  open(): void;
  title(title: string): void;
  tag(tag: string): void;
  /** It shows what to fill in. */
  placeholder(): void;
  content(): void;
  close(): void;
}

interface Control {
  title: string;
  tag: string;
  from: number;
  /** It holds a value, not a part of the document or other controls. */
  isValue: boolean;
}

const longestValue = 1000;

export function createContentControls(body: Body, record: string): ContentControls {
  const open: Control[] = [];
  const current = (): Control | undefined => open.at(-1);
  return {
    open() {
      const outer = current();
      if (outer) outer.isValue = false;
      open.push({ title: '', tag: '', from: body.length, isValue: true });
    },
    title(title) {
      const control = current();
      if (control) control.title = title;
    },
    tag(tag) {
      const control = current();
      if (control) control.tag = tag;
    },
    placeholder() {
      const control = current();
      if (control) control.isValue = false;
    },
    content() {
      const control = current();
      if (control) control.from = body.length;
    },
    close() {
      const control = open.pop();
      if (control?.isValue && body.length - control.from <= longestValue)
        body.field(control.title || control.tag, control.from, record);
    },
  };
}
