import { standsAlone } from '../numbers/boundaries.ts';
import { digitGroups } from '../numbers/digit-groups.ts';
import { windowsFrom } from '../numbers/digit-windows.ts';
import type { Recognizer } from '../recognizer.ts';

/** Numbers that ring at an organisation by the plan itself: 0800 and 0900, 14 + area code, 116xxx. */
export const servicePhone: Recognizer = {
  id: 'service-phone',
  entity: 'OTHER',
  about: 'https://wetten.overheid.nl/BWBR0010198',
  digits: 5,
  *find(source) {
    for (const [index, { start }] of digitGroups(source).entries()) {
      if (!begins.has(source.text.slice(start, start + 2))) continue;
      for (const window of windowsFrom(source, index, { min: 5, max: 11, gaps })) {
        if (!service.test(window.digits) || !standsAlone(source.text, start, window.end)) continue;
        yield { start, end: window.end, score: 0.99, because: ['service number'] };
      }
    }
  },
};

const begins: ReadonlySet<string> = new Set(['08', '09', '14', '11']);
const gaps: ReadonlySet<string> = new Set([' ', '.', '-', ' - ']);
const service = /^(?:0(?:800|900|906|909)(?:\d{4}|\d{7})|140\d{2,3}|116\d{3})$/;
