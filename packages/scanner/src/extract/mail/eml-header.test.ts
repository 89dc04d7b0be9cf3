import { expect, test } from 'vitest';
import { read } from '../fixtures/read.ts';
import { makePlainEml } from './make-eml.ts';

test.for<[string, readonly string[], string]>([
  [
    'who sent it for whom',
    ['From: jan@example.nl', 'Sender: Els Bos <els@example.nl>', 'Reply-To: balie@example.nl'],
    'Van: <jan@example.nl>\nNamens: Els Bos <els@example.nl>\nAntwoord aan: <balie@example.nl>',
  ],
  [
    'who passed it on',
    [
      'From: jan@example.nl',
      'Resent-From: Els <els@example.nl>',
      'Resent-To: p@example.nl',
      'X-Original-From: Bo <a@example.nl>',
    ],
    'Van: <jan@example.nl>\nDoorgestuurd door: Els <els@example.nl>\nDoorgestuurd aan: <p@example.nl>\nOorspronkelijk van: Bo <a@example.nl>',
  ],
  [
    'for whom servers took it',
    [
      'From: jan@example.nl',
      'To: els@example.nl',
      'Received: from a by b for <els@example.nl>; x',
      'Received: from c for <piet@example.nl>; x',
      'Delivered-To: piet@example.nl',
    ],
    'Van: <jan@example.nl>\nAan: <els@example.nl>\nBezorgd aan: <piet@example.nl>',
  ],
  [
    'whom to tell that it was read',
    ['From: jan@example.nl', 'Disposition-Notification-To: "Els" <els@example.nl>', 'X-Originating-IP: [192.0.2.1]'],
    'Van: <jan@example.nl>\nLeesbevestiging aan: Els <els@example.nl>\nIP-adres: [192.0.2.1]',
  ],
  [
    'a group of people',
    ['To: Balie: els@example.nl, "Vis, Jan" <jan@example.nl>;'],
    'Aan: <els@example.nl>; Vis, Jan <jan@example.nl>',
  ],
  [
    'machines: nothing',
    [
      'From: jan@example.nl',
      'Message-ID: <1@example.nl>',
      'Return-Path: <bounce@example.nl>',
      'DKIM-Signature: i=@example.nl',
    ],
    'Van: <jan@example.nl>',
  ],
])('the header tells %s', async ([, headers, expected]) => {
  const { documents } = await read(
    'bericht.eml',
    makePlainEml(['Message-ID: <0@example.nl>', 'Subject:', ...headers], ''),
  );
  expect(documents[1]?.text.trim()).toBe(expected);
});
