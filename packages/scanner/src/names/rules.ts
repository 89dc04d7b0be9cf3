import type { NameRule } from './rule.ts';
import { fileName } from './rules/file-name.ts';
import { givenName } from './rules/given-name.ts';
import { givenSurname } from './rules/given-surname.ts';
import { greeting } from './rules/greeting.ts';
import { header } from './rules/header.ts';
import { initials } from './rules/initials.ts';
import { introduction } from './rules/introduction.ts';
import { label } from './rules/label.ts';
import { mention } from './rules/mention.ts';
import { registerOrder } from './rules/register-order.ts';
import { signOff } from './rules/sign-off.ts';
import { speech } from './rules/speech.ts';
import { title } from './rules/title.ts';

/** Every way of telling a name, from the surest cue to the barest form. */
export const nameRules: readonly NameRule[] = [
  label,
  header,
  title,
  introduction,
  greeting,
  signOff,
  registerOrder,
  initials,
  givenSurname,
  speech,
  mention,
  fileName,
  givenName,
];
