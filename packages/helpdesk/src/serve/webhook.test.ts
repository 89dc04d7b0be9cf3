import { expect, test } from 'vitest';
import { isSecret, ticketIn } from './webhook.ts';

test.for<[string, string, number | null]>([
  ['our own body', '{"ticket_id": 11}', 11],
  ['our own body with a placeholder filled in', '{"ticket_id": "11"}', 11],
  [
    "Freshdesk's simple body",
    '{"freshdesk_webhook":{"ticket_id":"11","ticket_subject":"x","triggered_event":"{a:b}"}}',
    11,
  ],
  ['a placeholder that was not filled in', '{"ticket_id": "{{ticket.id}}"}', null],
  ['no number', '{"ticket_id": "INC-11"}', null],
  ['zero', '{"ticket_id": 0}', null],
  ['a negative number', '{"ticket_id": -3}', null],
  ['half a ticket', '{"ticket_id": 1.5}', null],
  ['more digits than a number holds', '{"ticket_id": "99999999999999999999"}', null],
  ['a list', '[11]', null],
  ['a bare number', '11', null],
  ['null', 'null', null],
  ['an inner null', '{"freshdesk_webhook": null}', null],
  ['no JSON', 'ticket_id=11', null],
  ['nothing', '', null],
  ['very deep', '['.repeat(20_000), null],
])('%s', ([, body, ticket]) => {
  expect(ticketIn(body)).toBe(ticket);
});

test.for<[string, unknown, boolean]>([
  ['the secret', 'sesam-open-u-0123456789', true],
  ['another', 'sesam-open-u-0123456780', false],
  ['its beginning', 'sesam', false],
  ['nothing', '', false],
  ['no header', undefined, false],
  ['two headers', ['sesam-open-u-0123456789'], false],
])('%s: %s', ([, sent, isRight]) => {
  expect(isSecret(sent, 'sesam-open-u-0123456789')).toBe(isRight);
});
