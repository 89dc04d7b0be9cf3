import type { Verdict } from '@derden/scanner';

/** Paints text for a terminal, or leaves it as it is. */
export interface Paint {
  verdict(verdict: Verdict, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

type Code = readonly [on: number, off: number];

const codes: Readonly<Record<Verdict, Code>> = {
  'third-party': [31, 39],
  uncertain: [33, 39],
  unreadable: [35, 39],
  clean: [32, 39],
};

const paint = (code: Code, text: string): string => `\u001b[${code[0]}m${text}\u001b[${code[1]}m`;

const coloured: Paint = {
  verdict: (verdict, text) => paint(codes[verdict], text),
  strong: (text) => paint([1, 22], text),
  faint: (text) => paint([2, 22], text),
};

const plain: Paint = { verdict: (_, text) => text, strong: (text) => text, faint: (text) => text };

export function painter(colour: boolean): Paint {
  return colour ? coloured : plain;
}
