import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

/** Religion or belief of one person (art. 9 GDPR). */
export const religion: Recognizer = specialCategory({
  id: 'religion',
  entity: 'RELIGION',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  strong: `moslim, moslima, islamitisch*, joods, joodse, katholiek, katholieke, rooms-katholiek*, protestants*, gereformeerd*, hervormd,
    hindoe, hindoestaans geloof, boeddhist*, jehova*, bekeerd tot, bekeerde zich, atheïst*, soennit*, sjiit*, salafist*, kerklid,
    lid van de kerk, lid van de moskee, lid van de synagoge, lid van de kerkelijke gemeente, belijdend lid, dooplid, geloofsovertuiging,
    religieuze overtuiging, muslim, jewish, catholic, hindu, buddhist`,
  weak: `zijn geloof, haar geloof, mijn geloof, hun geloof, gelovig, gelovige, streng gelovig, kerk, moskee, synagoge, koosjer, halal, doop,
    gedoopt, ramadan, hoofddoek, christelijk, christen, church, mosque, synagogue, kosher`,
  labels:
    /^(?:\w+ )?(?:geloof|religie|godsdienst|kerkgenootschap|kerkelijke gezindte|gezindte|geloofsovertuiging|levensovertuiging|religion|denomination)(?: .{0,20})?$/i,
});
