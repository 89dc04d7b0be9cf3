import { checkCases } from '../check-cases.ts';
import { username } from './username.ts';

checkCases(username, [
  ['colon', 'Gebruikersnaam: «j.devries»'],
  ['plain word alone', 'gebruikersnaam: «jdevries»\n'],
  ['with a password behind', 'inlognaam: «jansen01» wachtwoord: x'],
  ['plain with a password behind', 'login: «jansen» en wachtwoord: x'],
  ['DigiD', 'DigiD: «fatima1985»'],
  ['DigiD name', 'DigiD gebruikersnaam: «fatima.v»'],
  ['key', '{"username":"«jdevries»"}'],
  ['query string', '?user=«jdevries»&x=1'],
  ['with is', 'mijn gebruikersnaam is «jan_1985»'],
  ['no sign', 'gebruikersnaam «jdevries01»'],
  ['domain', 'user: GEMEENTE\\jdevries'.replace('GEMEENTE\\jdevries', '«GEMEENTE\\jdevries»')],
  ['label alone on its line', 'Gebruikersnaam\n«jdevries01»\nWachtwoord\n'],
  ['forgotten', 'gebruikersnaam vergeten'],
  ['sign-in that fails', 'inloggen met DigiD lukt niet'],
  ['a topic', 'DigiD: de koppeling werkt niet'],
  ['user agent', 'User-Agent: Mozilla/5.0'],
  ['system account', 'user: admin'],
  ['a name', 'User: Jan de Vries'],
  ['an address', 'gebruikersnaam: jan@example.nl'],
  ['a sentence', 'Gebruikersnaam: deze staat in de mail'],
  ['with is and a word', 'de gebruikersnaam is onbekend'],
  ['empty', 'Gebruikersnaam:'],
]);
