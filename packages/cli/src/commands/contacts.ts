import type { Command } from '../command.ts';
import { checkList, exportLists, importFile } from '../desk/contact-files.ts';
import { changeOf, listLines } from '../desk/contact-lists.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { oneOf } from '../desk/operands.ts';
import { executing } from '../options.ts';

const actions = {
  list: listLines,
  add: changeOf('add'),
  change: changeOf('recategorise'),
  remove: changeOf('remove'),
  import: importFile,
  export: exportLists,
  check: checkList,
} as const;

const verbs = ['list', 'add', 'change', 'remove', 'import', 'export', 'check'] as const;

/** Lists of contacts who may ask. */
export const contacts: Command = deskCommand({
  operands: 'list|add|change|remove|import|export|check [EMAIL|FILE]',
  about: { nl: 'de lijsten van contactpersonen', en: 'the lists of contacts' },
  more: {
    nl: 'De lijsten staan in velden van Freshdesk. Een wijziging noemt met --asked-by wie erom vroeg; alleen algemene contactpersonen van de organisatie kunnen iemand laten toevoegen. `import` en `check` lezen een CSV zoals `export` die schrijft; wie daar niet in staat, gaat van de lijst.',
    en: 'The lists stand in fields of Freshdesk. A change names with --asked-by who asked for it; only general contacts of the organisation can have somebody added. `import` and `check` read a CSV as `export` writes it; who is not in it comes off the list.',
  },
  options: {
    'asked-by': { type: 'string', hint: 'EMAIL' },
    'requested-in': { type: 'string', hint: 'TICKET' },
    channel: { type: 'string', hint: 'email|portal' },
    name: { type: 'string', hint: 'NAME' },
    category: { type: 'string', hint: 'general|ict' },
    organisation: { type: 'string', hint: 'ID' },
    output: { type: 'string', short: 'o', hint: 'FILE' },
    ...executing,
  },
  run: (desk) => actions[oneOf(desk.args.positionals[0] ?? 'list', verbs, 'contacts', desk.messages)](desk),
});
