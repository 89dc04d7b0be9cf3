/** Text in runs: the runs are joined, what says how to pronounce them is left out. */
export interface StringReader {
  start(): void;
  open(element: string): void;
  text(piece: string): void;
  close(element: string): void;
  value(): string;
}

export function stringHandler(): StringReader {
  let value = '';
  let inText = false;
  let pronounced = false;
  return {
    start() {
      value = '';
      inText = pronounced = false;
    },
    open(element) {
      if (element === 't') inText = true;
      else if (element === 'rPh') pronounced = true;
    },
    text(piece) {
      if (inText && !pronounced) value += piece;
    },
    close(element) {
      if (element === 't') inText = false;
      else if (element === 'rPh') pronounced = false;
    },
    value: () => unescaped(value),
  };
}

/** Characters that XML cannot hold are written `_x000D_`. */
function unescaped(value: string): string {
  if (!value.includes('_x')) return value;
  return value.replace(/_x([\da-f]{4})_/gi, (_, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return character < ' ' && character !== '\n' && character !== '\t' ? '' : character;
  });
}
