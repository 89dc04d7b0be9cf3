import { explanationOf } from './explanation.ts';
import type { FakeItem } from './fake-io.ts';

/** Everything that was found in the tickets below: none of it may be in any output. */
export const values: readonly string[] = [
  'Sanne',
  'Terpstra',
  '999990019',
  '06-12345678',
  's.terpstra@prive.example',
  'Bakker',
  'a.bakker',
];

const thirdParty = explanationOf({
  verdict: 'third-party',
  persons: { s1: 'requester', s2: 'third-party' },
  documents: [
    {
      part: 'description',
      text: 'Beste helpdesk, groet «PERSON s1:Anna Bakker» «EMAIL_ADDRESS s1:a.bakker@gemeente.example»',
    },
    {
      part: 'attachment:77',
      path: ['bijlagen.zip', 'terpstra_Sanne.txt'],
      text: 'Naam: «PERSON s2:Sanne Terpstra» BSN «NL_BSN s2:999990019» tel «PHONE_NUMBER s2:06-12345678»',
    },
    {
      part: 'attachment:77',
      path: ['bijlagen.zip', 'terpstra_Sanne.txt'],
      kind: 'name',
      text: '«PERSON s2:terpstra_Sanne».txt',
    },
  ],
  unreadable: [
    { part: 'attachment:78', path: [], code: 'encrypted' },
    { part: 'attachment:77', path: ['bijlagen.zip', 'bsn-999990019.doc'], code: 'unsupported' },
  ],
});

const looseFile = explanationOf({
  verdict: 'uncertain',
  persons: { s1: 'unknown' },
  documents: [
    { part: 'file', text: 'Van «EMAIL_ADDRESS s1:s.terpstra@prive.example» <script>alert("1")</script>' },
    { part: 'file', kind: 'name', text: 'mail van «PERSON s1:Terpstra».eml' },
  ],
});

const clean = explanationOf({
  verdict: 'clean',
  persons: {},
  documents: [{ part: 'description', text: 'De site is traag.' }],
});

/** One of each: a ticket with third-party data, a clean one, a loose file, a problem. */
export const sample: readonly (FakeItem | { kind: 'problem'; place: string; reason: string })[] = [
  { ticket: 1001, explanation: thirdParty },
  { ticket: 1002, explanation: clean },
  { file: 'post/mail van Terpstra.eml', explanation: looseFile },
  { kind: 'problem', place: 'kopie Terpstra.json: ticket 4', reason: 'id is not a number' },
];
