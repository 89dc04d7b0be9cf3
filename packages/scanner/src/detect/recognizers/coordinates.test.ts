import { checkCases } from '../check-cases.ts';
import { coordinates } from './coordinates.ts';

checkCases(coordinates, [
  ['where a photo was taken', 'Locatie: «52.15512, 5.38721»'],
  ['GPS', 'GPS: «52.155120 5.387210»'],
  ['a street', 'Locatie: «52.155, 5.387»'],
  ['degrees and minutes', 'GPS-positie: «52° 9\' 18.4" N, 5° 23\' 14.0" O»'],
  ['of a calendar', 'Geo: «52.15512;5.38721»'],
  ['west and south', 'Coördinaten: «-33.86882, -151.20930»'],
  ['a village', 'Locatie: 52.15, 5.38'],
  ['a room', 'Locatie: Vergaderzaal 2'],
  ['a room and a floor', 'Locatie: 12, 13'],
  ['not on earth', 'Locatie: 95.15512, 5.38721'],
  ['the middle of a map', 'lat: 52.15512\nlng: 5.38721'],
  ['a version', 'Versie: 52.15512, 5.38721'],
  ['more numbers', 'Locatie: 52.15512, 5.38721, 17.0000'],
  ['a folder', 'Locatie: C:\\Data\\2024'],
]);
