import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

/** Health of one person (art. 9 GDPR): conditions by name, and care that gives one away. */
export const health: Recognizer = specialCategory({
  id: 'health',
  entity: 'HEALTH',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  strong: `diagnose*, gediagnosticeerd, dement*, alzheimer*, parkinson*, kanker, borstkanker, longkanker, darmkanker, huidkanker,
    prostaatkanker, tumor*, hersentumor, leukemie, uitgezaaid, uitzaaiing*, chemo, chemokuur, chemotherapie, bestraling*, diabetes,
    diabetespatiënt, suikerziekte, epileps*, epilepti*, autis*, adhd, asperger, depressie*, depressief, depressieve, burn-out,
    burnout, overspannen, psychose*, psychotisch*, schizofren*, bipolair*, borderline, anorexia, boulimia, ptss, hiv, hiv-positief,
    hepatitis, tuberculose, multiple sclerose, reuma, reumatisch*, copd, astma, astmatisch*, herseninfarct, hersenbloeding,
    beroerte, hartinfarct, hartfalen, hartpatiënt, dwarslaesie, hersenletsel, verstandelijke beperking, verstandelijk beperkt*,
    lichamelijke beperking, lichamelijk beperkt*, zwanger, zwangerschap, hoogzwanger, miskraam, abortus, alcoholist*,
    alcoholverslaa*, alcoholverslaving, drugsverslaa*, drugsverslaving, verslaafd*, gokverslaa*, arbeidsongeschikt*,
    terminaal, terminale, ongeneeslijk*, rolstoelgebonden, bedlegerig*, slechtziend*, slechthorend*, coeliakie, hartafwijking, verslavingszorg, verslavingskliniek, ms-diagnose, kankerdiagnose, glutenintolerant*, gebroken heup, gebroken been, gebroken arm, hersenschudding, hernia, migraine, fibromyalgie, lymeziekte, ziekte van lyme, ziekte van crohn, colitis, jicht, als-patiënt, ms-patiënt, copd-patiënt, niet-aangeboren hersenletsel, long covid, longcovid, downsyndroom, syndroom van down,
    suïcid*, zelfmoord, zelfmoordpoging, antidepressiva, insuline, methadon, psychiatrisch*, hartkwaal, nierpatiënt, dialyse,
    amputatie, geamputeerd*, ernstig ziek, ernstige ziekte, chronisch ziek, chronische ziekte, stofwisselingsziekte, spierziekte, hartziekte, longziekte, nierziekte, darmziekte, heeft ms, lijdt aan ms, hartoperatie, longpatiënt,
    angststoornis, persoonlijkheidsstoornis, eetstoornis, dyslexie, dyslectisch*, corona besmet*, cancer, dementia, pregnant, autism,
    autistic, depression, diagnosed, diagnosis, disabled, epilepsy, schizophreni*, stroke patient, hiv positive, wheelchair-bound`,
  weak: `ziek, zieke, ziekte, ziekteverlof, ziekgemeld, ziek gemeld, allergi*, handicap, gehandicapt*, beperking, medicatie,
    medicijn*, onder behandeling, medische behandeling, behandeld voor, behandeld aan, huisarts, ggz, psychisch*, psycholoog, psychiater,
    verslaving, wmo, wmo-aanvraag, wmo-indicatie, wmo-voorziening, wmo-melding, wlz, wlz-indicatie, pgb, zorgindicatie, wia, wia-uitkering,
    wajong, wajong-uitkering, ziektewet, thuiszorg, rolstoel, scootmobiel, traplift, ziekenhuis, operatie, geopereerd, therapie, blind,
    doof, hulp bij het huishouden, huishoudelijke hulp, gehandicaptenparkeerkaart, jeugdzorg, jeugdhulp, dagbesteding, begeleid wonen,
    verpleeghuis, verpleegtehuis, revalidatie, medisch*, gezondheid, gezondheidsklachten, illness, sick, disability, medication, hospital,
    allergic, surgery`,
  labels:
    /^(?:\w+ )?(?:diagnose|ziekte|ziektebeeld|aandoening\w*|beperking(?:en)?|medicatie|medicijn\w*|allergie\w*|allergieën|handicap|zorgindicatie|gezondheid\w*|dieetwensen|medische gegevens|medisch\w*|diagnosis|medical condition|medication|allerg(?:y|ies)|disability)(?: .{0,20})?$/i,
});
