import { isLoginName } from '../../names/logins.ts';
import { isMaker } from '../../names/makers.ts';
import { nameLabel } from '../../names/name-label.ts';
import type { Recognizer } from '../recognizer.ts';

/** Who made or changed a file, or is logged in, written as the name of an account: `Auteur: jjansen`. */
export const makerLogin: Recognizer = {
  id: 'maker-login',
  entity: 'USERNAME',
  about: 'https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#creator',
  fields: true,
  *find(source) {
    for (const { label, start, end } of source.fields) {
      if (end - start > longest || nameLabel(label) !== 'maker' || column.test(label)) continue;
      const value = source.text.slice(start, end);
      if (isMaker(value) && isLoginName(value))
        yield { start, end, score: 0.7, because: ['label: maker', 'form: log-in'] };
    }
  },
};

const longest = 60;
/** `updated_by` in a row about a citizen is the log-in of whoever keeps it, not the citizen's. */
const column = /_by$/i;
