import { expect, test } from 'vitest';
import { correspondent, correspondents } from './correspondents.ts';

test.for([
  ['Wim Terpstra <w.terpstra@gemeente.example>', 'Wim Terpstra', 'w.terpstra@gemeente.example'],
  ['"Terpstra, Wim" <W.Terpstra@Gemeente.example>', 'Wim Terpstra', 'w.terpstra@gemeente.example'],
  ['Vries, Jan de', 'Jan de Vries', null],
  ['van der Berg, Anna (Burgerzaken)', 'Anna van der Berg', null],
  ["'w.terpstra@gemeente.example'", null, 'w.terpstra@gemeente.example'],
  ['<w.terpstra@gemeente.example<mailto:w.terpstra@gemeente.example>>', null, 'w.terpstra@gemeente.example'],
  ['Wim Terpstra [mailto:w.terpstra@gemeente.example]', 'Wim Terpstra', 'w.terpstra@gemeente.example'],
  ["Anneke 't Hooft <a@gemeente.example>", "Anneke 't Hooft", 'a@gemeente.example'],
  ['lijst@forum.example namens Wim Terpstra', null, 'lijst@forum.example'],
  ['Balie <balie@gemeente.example> namens Terpstra, Wim <w@gemeente.example>', 'Wim Terpstra', 'w@gemeente.example'],
  ['*Wim Terpstra*', 'Wim Terpstra', null],
] as const)('%s', ([value, name, address]) => {
  expect(correspondent(value)).toEqual({ name, address });
});

test.for([
  ['Wim Terpstra, Noor Dijk', ['Wim Terpstra', 'Noor Dijk']],
  ['Terpstra, Wim; Dijk, Noor', ['Wim Terpstra', 'Noor Dijk']],
  ['Terpstra, Wim <w@x.example>, Noor Dijk <n@x.example>', ['Wim Terpstra w@x.example', 'Noor Dijk n@x.example']],
  ['w@x.example <w@x.example>; Noor <n@x.example>;', ['w@x.example', 'Noor n@x.example']],
  ['"Dijk; Noor" <n@x.example>; Info', ['Dijk; Noor n@x.example', 'Info']],
  ['', []],
] as const)('list: %s', ([value, expected]) => {
  const people = correspondents(value).map(({ name, address }) => [name, address].filter(Boolean).join(' '));
  expect(people).toEqual(expected);
});
