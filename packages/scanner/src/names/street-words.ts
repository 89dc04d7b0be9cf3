/** Ends of words that are streets, in folded text. */
export const streetSuffix: RegExp =
  /(?:straat|straatje|laan|laantje|lane|weg|wei|wegje|plein|pleintje|gracht|kade|singel|dreef|steeg|plantsoen|pad|paadje|boulevard|strjitte|leane|wurk|markt|brink|passage|str|dwarsstraat|allee|strasse|street|avenue)$/;

/** As `streetSuffix`, but also the ends of many surnames: only with a house number behind. */
export const weakStreetSuffix: RegExp =
  /(?:dijk|dyk|hof|park|ring|baan|dam|veld|akker|erf|burg|berg|hoek|haven|oord|kamp|donk|wal|poort)$/;

/** Ends of words that are schools, churches and the like, which carry names of persons too. */
export const buildingSuffix: RegExp =
  /(?:school|college|lyceum|kerk|museum|ziekenhuis|stichting|fonds|bibliotheek|theater|stadion|tunnel|brug|hal|prijs|bokaal|instituut|gasthuis)$/;
