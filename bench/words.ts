const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const lines = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/);

export const given: readonly string[] = words(
  'Sanne Fatima Piotr Mehmet Lotte Johan Ayşe Willem Marieke Rachid Noor Thijs',
);
export const surnames: readonly string[] = lines(`
  de Vries
  El Amrani
  Kowalski
  Yılmaz
  van den Berg
  Bakker
  Hoekstra
  Jansen
  Postma
  van 't Hof`);

export const subjects: readonly string[] = words(`
  formulier menu pagina nieuwsbericht zoekfunctie agenda fotoalbum banner afspraak koppeling vertaling kaart bijlage knop nieuwsbrief certificaat
  domein uitslag keuzelijst tegel stylesheet redirect zoekmachine toegankelijkheidsverklaring cookiemelding bestemmingsplan raadsinformatie
  webarchief afbeelding kruimelpad invulveld sitemap homepage contactblok widget plug-in importbestand dashboard productcatalogus subsite`);
export const verbs: readonly string[] = words(`
  werkt verdwijnt verschijnt hapert laadt verspringt blijft klopt ontbreekt verloopt sluit opent verandert vertraagt crasht knippert mislukt dubbelt`);
export const moments: readonly string[] = lines(`
  sinds vanochtend
  na de laatste update
  vorige week
  steeds vaker
  sinds de release van dinsdag
  zodra je op volgende klikt
  alleen in Safari
  op de acceptatieomgeving
  bij het opslaan
  na het leegmaken van de cache`);
export const adjectives: readonly string[] = words(`
  nieuwe oude vreemde lege dubbele korte lange brede smalle gewijzigde tijdelijke openbare digitale landelijke plaatselijke technische mobiele`);

/** `#` stands for a subject, `*` for an adjective, `~` for a verb, `@` for a moment. */
export const talk: readonly string[] = lines(`
  De * # ~ @ en dat hebben wij niet zelf aangepast.
  Wij zien dat de # ~ @, terwijl de # gewoon blijft staan.
  Kunnen jullie nagaan waarom de # ~ wanneer een bezoeker op de * # klikt?
  In de backend staat de # op concept, maar @ is hij toch zichtbaar.
  We hebben de * # verwijderd en opnieuw geplaatst; zonder resultaat.
  Is het mogelijk om de # ook in het Engels aan te bieden?
  Dit geldt ook voor de * # op de testomgeving.
  Graag zouden we de # eerder tonen dan de #, net als bij andere gemeenten.
  Het is niet dringend, maar de redactie heeft er wel last van.
  Op een telefoon valt de # over de * # heen.
  Wat adviseren jullie: een nieuwe # maken of de * # uitbreiden?
  De toegankelijkheidstoets meldt dat de # geen tekstalternatief heeft (WCAG 1.1.1).
  Hierdoor komen aanvragen dubbel binnen in het zaaksysteem.
  Alvast bedankt voor het meedenken, wij horen graag wat de planning is.
  Can you please check the error log of the # and restart the service?
  When I open the preview I get a blank page, but the # itself seems fine.
  De koppeling met het DMS geeft een time-out na dertig seconden.
  Wie van jullie heeft de instelling voor de * # gewijzigd?
  Wij hebben versie 8.2 van de module # geïnstalleerd, zie ook de releasenotes.
  De teksten zijn gecontroleerd en mogen live.
  Volgens de leverancier ligt het aan de DNS-instellingen en niet aan de #.
  Zou je de rechten van de rol eindredacteur kunnen nalopen?`);

export const questions: readonly string[] = lines(`
  Foutmelding bij de * #
  # ~ @
  Wijziging van de #
  Vraag over de * #
  Re: # ~ niet meer`);
