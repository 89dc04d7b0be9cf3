import { expect, test } from 'vitest';
import { checkTemplates, type TemplateProblem, withOverrides } from './overrides.ts';
import { render } from './render.ts';
import { templates } from './templates.ts';
import { examples } from './testing/examples.ts';

const m9 = templates.M9.nl;
const m10 = templates.M10.nl;

function faults(overrides: unknown): readonly string[] {
  return checkTemplates(overrides).map(({ message, language, fault, about = '' }: TemplateProblem) =>
    [message, language, fault, about].filter(Boolean).join(' '),
  );
}

test.for<[string, unknown]>([
  ['nothing', {}],
  ['our own texts', templates],
  ['another subject', { M4b: { nl: { subject: 'Bericht {{ticket}}' } } }],
  ['other words around a statement', { M9: { nl: { body: `Goedendag. ${m9.body}` } } }],
  ['a count with its noun', { M8: { nl: { body: templates.M8.nl.body.replace('persoon|', 'collega|') } } }],
  ['a comparison', { M4b: { en: { body: `${templates.M4b.en.body} 1 < 2 & 3` } } }],
])('%s: no problem', ([, overrides]) => {
  expect(faults(overrides)).toEqual([]);
});

test.for<[string, unknown, string]>([
  ['an unknown message', { M44: {} }, 'M44 unknown-message'],
  ['an unknown language', { M4: { de: {} } }, 'M4 de unknown-language'],
  ['a number for a text', { M4: { nl: { body: 4 } } }, 'M4 nl not-a-text'],
  ['a text for a message', { M4: 'tekst' }, 'M4 not-a-text'],
  ['an unknown placeholder', { M10: { nl: { body: `${m10.body} {{naam}}` } } }, 'M10 nl unknown-placeholder naam'],
  ['a greeting of its own', { M10: { nl: { body: `{{aanhef}} ${m10.body}` } } }, 'M10 nl unknown-placeholder aanhef'],
  [
    'no organisation',
    { M10: { nl: { body: m10.body.replace('{{organisatie}}', 'u') } } },
    'M10 nl missing-placeholder organisatie',
  ],
  ['R30 without its tag', { M9: { nl: { body: m9.body.replace('{{#R30}}', '') } } }, 'M9 nl missing-statement R30'],
  [
    'R30 left empty',
    { M9: { nl: { body: m9.body.replace(/\{\{#R30\}\}.*?\{\{/, '{{#R30}} {{') } } },
    'M9 nl missing-statement R30',
  ],
  ...['\u200b', '.', 'R30', 'zie boven'].map((words): [string, unknown, string] => [
    `R30 filled with ${words.length} characters that say nothing`,
    { M9: { nl: { body: m9.body.replace(/\{\{#R30\}\}.*?\{\{/, `{{#R30}}${words}{{`) } } },
    'M9 nl missing-statement R30',
  ]),
  [
    'R21 left out',
    { M7: { en: { body: templates.M7.en.body.replaceAll('R21', 'R22') } } },
    'M7 en missing-statement R21',
  ],
  ['a brace too many', { M10: { nl: { body: `${m10.body} {{ticket}` } } }, 'M10 nl odd-braces'],
  [
    'a count without its plural',
    { M8: { nl: { body: templates.M8.nl.body.replace('|personen', '') } } },
    'M8 nl odd-braces',
  ],
  [
    'a noun after a date',
    { M1h: { nl: { body: templates.M1h.nl.body.replace('{{datum}}', '{{datum|dag|dagen}}') } } },
    'M1h nl odd-braces',
  ],
  ['a long subject', { M4b: { nl: { subject: `{{ticket}}${'a'.repeat(120)}` } } }, 'M4b nl subject-length'],
  ['no subject', { M4: { nl: { subject: '' } } }, 'M4 nl subject-length'],
  ['a subject on a note', { N4: { nl: { subject: 'x' } } }, 'N4 nl subject-length'],
  ['a subject of two lines', { M4b: { nl: { subject: 'a\n{{ticket}}' } } }, 'M4b nl subject-lines'],
  ['HTML', { M10: { nl: { body: `${m10.body}<br>` } } }, 'M10 nl html'],
  ['an entity of HTML', { M10: { nl: { body: `${m10.body}&nbsp;` } } }, 'M10 nl html'],
])('%s is told', ([, overrides, expected]) => {
  expect(faults(overrides)).toContain(expected);
  expect(() => withOverrides(overrides as Record<string, never>)).toThrow(
    expect.objectContaining({ code: 'bad_template' }),
  ); // as: bad on purpose
});

test('an override is written in place of ours, and only there', () => {
  const changed = withOverrides({
    M4b: { nl: { body: 'Hallo. {{#E11}}Kijk op de website van uw gemeente.{{/E11}}' } },
  });
  const particulars = { greeting: null, sender: 'S', reference: 'drd-00000000', templates: changed } as const;
  const texts = (['nl', 'en'] as const).map((language) => render(examples.M4b, { ...particulars, language }));
  expect(texts[0]?.subject).toBe('Uw bericht 4521');
  expect(texts[0]?.text).toContain('Hallo. Kijk op de website van uw gemeente.');
  expect(texts[1]?.text).toContain('Thank you for your message.');
});
