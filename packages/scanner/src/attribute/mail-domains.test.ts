import { expect, test } from 'vitest';
import { isAtDomain, isFreeMail, isFunctional, isMachine } from './mail-domains.ts';

test.for([
  ['gmail.com', true],
  ['hotmail.nl', true],
  ['yahoo.co.uk', true],
  ['ziggo.nl', true],
  ['gemeente-waterdam.example', false],
  ['mail.waterdam.example', false],
  ['gmail.com.example', false],
] as const)('free mail at %s: %s', ([domain, free]) => expect(isFreeMail(domain)).toBe(free));

test.for([
  ['info@waterdam.example', true],
  ['web.redactie@waterdam.example', true],
  ['no-reply@forms.example', true],
  ['team-communicatie@waterdam.example', true],
  ['j.de.vries@waterdam.example', false],
  ['infotje.bakker@waterdam.example', false],
] as const)('%s is a functional mailbox: %s', ([address, functional]) =>
  expect(isFunctional(address)).toBe(functional),
);

test.for([
  ['noreply@waterdam.example', true],
  ['webformulier@waterdam.example', true],
  ['info@waterdam.example', false],
  ['reply@waterdam.example', false],
] as const)('%s is a machine: %s', ([address, machine]) => expect(isMachine(address)).toBe(machine));

test.for([
  ['a@waterdam.example', 'waterdam.example', true],
  ['a@mail.waterdam.example', 'waterdam.example', true],
  ['a@notwaterdam.example', 'waterdam.example', false],
] as const)('%s at %s: %s', ([address, domain, at]) => expect(isAtDomain(address, domain)).toBe(at));
