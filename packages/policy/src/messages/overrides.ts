import * as v from 'valibot';
import { PolicyError } from '../error.ts';
import { type Language, languages } from '../text.ts';
import { type MessageId, messageIds, type Template, type Templates } from './message.ts';
import { faultsOf, type TemplateFault } from './template-faults.ts';
import { templates } from './templates.ts';

/** Texts of the configuration in place of ours: `{ M4: { nl: { body: '…' } } }`. What is left out stays ours. */
export type Overrides = Readonly<Partial<Record<MessageId, Readonly<Partial<Record<Language, Partial<Template>>>>>>>;

/** What is wrong with such a text; of the text it repeats a placeholder at most. */
export interface TemplateProblem {
  readonly message: string;
  readonly language: string;
  readonly fault: TemplateFault | 'unknown-message' | 'unknown-language' | 'not-a-text';
  /** The placeholder, or the rule whose statement is missing. */
  readonly about: string | undefined;
}

const text = v.strictObject({ subject: v.exactOptional(v.string()), body: v.exactOptional(v.string()) });
const inLanguages = v.strictObject(v.entriesFromList(languages, v.exactOptional(text)));
const schema: v.GenericSchema<unknown, Overrides> = v.strictObject(
  v.entriesFromList(messageIds, v.exactOptional(inLanguages)),
);

/**
 * Checks texts of the configuration. A text has all placeholders of ours and no others (greeting and closing are added),
 * and keeps every statement that a rule demands, between the tags of that rule: `{{#R30}}…{{/R30}}`.
 */
export function checkTemplates(overrides: unknown): readonly TemplateProblem[] {
  const parsed = v.safeParse(schema, overrides);
  if (!parsed.success) return parsed.issues.map(({ path }) => misshapen(path?.map(({ key }) => String(key)) ?? []));
  const all = merged(parsed.output);
  return messageIds.flatMap((message) =>
    languages.flatMap((language) =>
      faultsOf(all[message][language], templates[message][language]).map(([fault, about]) => ({
        message,
        language,
        fault,
        about,
      })),
    ),
  );
}

/** Our texts with those of the configuration. @throws PolicyError `bad_template` naming the first problem */
export function withOverrides(overrides: Overrides): Templates {
  const [problem] = checkTemplates(overrides);
  if (problem === undefined) return merged(overrides);
  const { message, language, fault, about } = problem;
  throw new PolicyError('bad_template', [message, language, fault, about].filter(Boolean).join(' '));
}

function merged(overrides: Overrides): Templates {
  const all = messageIds.map((message) => {
    const { nl, en } = templates[message];
    return [message, { nl: { ...nl, ...overrides[message]?.nl }, en: { ...en, ...overrides[message]?.en } }];
  });
  return Object.fromEntries(all) as Templates; // as: one for every id
}

function misshapen([message = '', language = '']: readonly string[]): TemplateProblem {
  const knowsMessage = messageIds.some((id) => id === message);
  const knowsLanguage = language === '' || languages.some((each) => each === language);
  const fault = !knowsMessage ? 'unknown-message' : knowsLanguage ? 'not-a-text' : 'unknown-language';
  return { message: message.slice(0, 20), language: language.slice(0, 20), fault, about: undefined };
}
