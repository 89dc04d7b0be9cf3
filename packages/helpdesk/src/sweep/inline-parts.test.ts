import type { Finding } from '@derden/scanner';
import { describe, expect, test } from 'vitest';
import { picturesIn, withoutSignatures } from '../desk/pictures.ts';
import { inlineParts } from './inline-parts.ts';

const message = {
  id: 'description',
  kind: 'description',
  by: 'requester',
  receivedAt: '2026-11-24T09:00:00Z',
} as const;
const pictures = new Map([
  ['picture 1', 71],
  ['picture 2', 72],
]);

function finding(
  path: readonly string[],
  relation: Finding['relation'] = 'third-party',
  part = 'description',
): Finding {
  const place = { id: path.join(), part, path, start: 0, end: 9 };
  return { ...place, entity: 'NL_BSN', score: 0.9, subject: 's1', relation, class: 'K1', because: [] };
}

test.for([
  ['a picture with data of somebody else', [finding(['picture 1'])], [71]],
  ['each picture once', [finding(['picture 1']), finding(['picture 1']), finding(['picture 2'])], [71, 72]],
  ['not the signature that shows the helpdesk itself', [finding(['picture 1'], 'agent')], []],
  ['not the text around it', [finding([])], []],
  ['not a file that has a part of its own', [finding(['bijlage.zip', 'a.png'])], []],
  ['not a part that is no message', [finding(['picture 1'], 'third-party', 'attachment:9')], []],
] as const)('%s', ([, findings, expected]) => {
  const parts = inlineParts(findings, [message], pictures);
  expect(parts.map(({ id }) => id)).toEqual(expected.map((id) => `attachment:${id}`));
  for (const part of parts) expect(part).toMatchObject({ inline: true, on: 'description', by: 'requester' });
});

describe('pictures in a message', () => {
  const payload = Buffer.from(JSON.stringify({ id: 82_000_000_123, domain: 'x', account_id: 1 })).toString('base64url');

  test.for([
    [
      'by the token of their address',
      `<img src="https://attachment.freshdesk.com/inline/attachment?token=a.${payload}.c">`,
      [82_000_000_123],
    ],
    [
      'by the number in an older address',
      '<img src="https://cdn.freshdesk.com/data/helpdesk/attachments/production/55/original/x.png?1">',
      [55],
    ],
    ['not by a number that anybody can write beside it', '<img data-id="66" src="https://example.nl/logo.png">', []],
    [
      'not by an address in the text',
      'https://cdn.freshdesk.com/data/helpdesk/attachments/production/55/original/x.png',
      [],
    ],
  ] as const)('%s', ([, html, expected]) => {
    expect([...picturesIn(html)]).toEqual(expected);
  });

  test('an address that is signed anew is the same address', () => {
    const address = (signature: string) =>
      `<img src="https://s3.example/x?X-Amz-Expires=300&amp;X-Amz-Signature=${signature}">`;
    expect(withoutSignatures(address('aa'))).toBe(withoutSignatures(address('bb')));
    expect(withoutSignatures(address('aa'))).not.toBe(withoutSignatures(address('aa').replace('/x?', '/y?')));
  });
});
