/** What stands under the name of somebody at work. */
export const workWords: RegExp =
  /(?<!\p{L})(?:afdeling|team|gemeente|provincie|waterschap|adviseur|adviseuse|beleidsmedewerker|medewerk(?:er|ster)|co[oö]rdinator|manager|beheerder|redacteur|webmaster|burgerzaken|publiekszaken|juridische zaken|crediteuren|debiteuren|financi[eë]n|financi[eë]le administratie|vergunningen|belastingen|handhaving|ruimtelijke ordening|personeelszaken|inkoop|facilitair|archief|vastgoed|sociaal domein|kcc|beheer|notulen|voorzitter|communicatie|informatiemanag\p{L}+|ict|griffie|secretaris|secretariaat|jurist|juridisch|consulent|teamleider|bibliothe\p{L}+|department|officer|services)(?!\p{L})/u;

export const firmWords: RegExp =
  /(?<!\p{L})(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|gmbh|ltd|inc|holding|accountmanager|consultant|software|hosting|kvk)(?![\p{L}])/u;
