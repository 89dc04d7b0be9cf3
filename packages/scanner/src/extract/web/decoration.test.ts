import { expect, test } from 'vitest';
import type { Mark } from '../../document.ts';
import { type ImageReference, isDecoration } from './decoration.ts';

const signature: readonly Mark[] = [{ kind: 'signature', start: 100, end: 200 }];
const at = 'https://www.example.test/mail';

test.for<[string, ImageReference]>([
  ['an icon', { src: `${at}/a.png`, width: 32, height: 32 }],
  ['a tracker', { src: `${at}/open?u=1`, width: 1, height: 1 }],
  ['a line', { src: `${at}/a.png`, height: 2 }],
  ['a logo by its name', { src: `${at}/logo.png`, width: 180 }],
  ['a logo among other words', { src: `${at}/gemeente-logo_2024.png` }],
  ['an icon of a social network', { src: '//cdn.example.test/Facebook.png?v=2' }],
  ['of a service for signatures', { src: 'https://eu.content.exclaimer.net/?url=x' }],
  ['in a signature', { src: `${at}/a.png`, start: 150 }],
])('%s is decoration', ([, image]) => {
  expect(isDecoration(image, signature)).toBe(true);
});

test.for<[string, ImageReference]>([
  ['a picture of unknown size', { src: `${at}/a.png` }],
  ['a picture of some size', { src: `${at}/a.png`, width: 300, height: 200 }],
  ['small in one direction', { src: `${at}/a.png`, width: 64 }],
  ['before the signature', { src: `${at}/a.png`, start: 50 }],
  ['pasted into the helpdesk', { src: 'https://attachment.freshdesk.test/inline/attachment?token=logo.png' }],
  ['a word that begins like a logo', { src: `${at}/logopedie-verslag.png` }],
  ['a folder called logo', { src: `${at}/logo/scherm.png` }],
  ['no picture by its name', { src: `${at}/logo` }],
  ['a host that only ends like a service', { src: 'https://notexclaimer.net/a.png' }],
])('%s is none', ([, image]) => {
  expect(isDecoration(image, signature)).toBe(false);
});
