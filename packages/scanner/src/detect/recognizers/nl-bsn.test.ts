import { expect, test } from 'vitest';
import { checkCases } from '../check-cases.ts';
import { sourceOf } from '../source.ts';
import { nlBsn } from './nl-bsn.ts';

checkCases(nlBsn, [
  ['plain', 'Mijn BSN is «111222333».'],
  ['dotted', 'bsn «111.222.333» graag wissen'],
  ['in the grouping of the card', 'burgerservicenummer: «9999.90.019»'],
  ['spaced', 'BSN «999 990 019», geboren in 1985'],
  ['in fours and two', 'bsn: «9999 90 019»'],
  ['hyphens', 'Burger service nummer «999-990-019»'],
  ['five and four', 'BSN-nummer «99999 0019»'],
  ['one digit a box', 'BSN: «9 9 9 9 9 0 0 1 9»'],
  ['boxes with bars', 'BSN | «9 | 9 | 9 | 9 | 9 | 0 | 0 | 1 | 9» |'],
  ['full-width digits', 'BSN «９９９９９００１９»'],
  ['eight digits', 'sofinummer «99990015»'],
  ['two behind one label', "De BSN's zijn «111222333» en «123456782»"],
  ['named behind', 'Het gaat om «999990019» (BSN).'],
  ['a sentence behind', '«999990019» is mijn bsn'],
  ['in a query string', 'https://voorbeeld.nl/form?bsn=«999990019»&tel=0612345678'],
  ['a key in JSON', '{"bsn":"«999990019»","naam":"x"}'],
  ['a key in camel case', '"aanvragerBsn": «999990019»'],
  ['in SQL', "UPDATE persoon SET x=1 WHERE bsn = '«999990019»'"],
  ['in XML', '<inp.bsn>«999990019»</inp.bsn>'],
  ['in a file name', 'bsn_«999990019».pdf'],
  ['joined to its label', 'BSN«999990019»'],
  ['on the next line', 'Burgerservicenummer\n«999990019»'],
  ['a mistake in one digit', 'BSN: «999990018»'],
  ['a phone number beside it', 'BSN: «999990019» Tel: 0612345678'],
  ['an order number before the label', 'order 12345, bsn «999990019»'],
  ['phone label too, but no leading 0', 'BSN en telefoonnummer: «999990019»'],
  ['cells with commas behind a label', 'bsn,tel\n«999990019»,0612345678'],
  ['no cue is a candidate only', 'het nummer van vorige week, 999990019, bestaat'],
  ['order number', 'ordernummer 111222333'],
  ['ticket', 'Ticket #123456782 is gesloten'],
  ['invoice', 'factuur 111222333'],
  ['KvK', 'KvK: 99990015'],
  ['RSIN', 'RSIN 999990019'],
  ['any other number', 'serienummer 999990019'],
  ['article', 'artikelnummer: 123456782'],
  ['fails the elfproef', 'nummer 111222334'],
  ['inside a longer number', 'BSN-export 9111222333'],
  ['inside an IBAN', 'NL13TEST0123456782'],
  ['a sum of money', 'BSN-project kost € 111222333'],
  ['with cents', 'bsn 123456782,00'],
  ['all zeroes', 'BSN 000000000'],
  ['one digit repeated', 'BSN 111111111'],
  ['international phone', 'bsn-balie +31111222333'],
  ['a date', 'bsn gewijzigd op 01-02-2024'],
  ['letters follow', 'bsn 999990019B01'],
  ['a label for the next number', '123456782, BSN 12'],
  ['too short when wrong', 'BSN 12345678'],
]);

test.for([
  ['with a cue', 'BSN 999990019', 0.97, ['elfproef', 'cue: bsn']],
  ['without', 'het is 999990019 geworden', 0.4, ['elfproef']],
  ['eight digits without', 'het is 99990015 geworden', 0.3, ['elfproef']],
  ['typing error', 'BSN 999990018', 0.6, ['cue: bsn', 'elfproef fails']],
  ['announced as a sample', 'BSN, bijv. 123456782', 0.97, ['elfproef', 'cue: bsn', 'placeholder']],
] as const)('nl-bsn: %s', ([, text, score, because]) => {
  expect([...nlBsn.find(sourceOf(text, []))]).toEqual([expect.objectContaining({ score, because })]);
});
