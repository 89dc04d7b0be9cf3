import { isGivenName, isSurname } from './is-name.ts';

/** `jjansen`, `jansenj`, `jan.jansen`, `WATERDAM\\jjansen`: a log-in made of a person's name. */
export function isLoginName(value: string): boolean {
  const [, domain, account = ''] = /^(?:([\p{L}\d-]{2,20})\\)?([\p{L}\d._-]{3,40})$/u.exec(value) ?? [];
  if (account === '' || !/\p{L}/u.test(account)) return false;
  if (domain) return true;
  const plain = account.replace(/\d{1,4}$/, '');
  const pieces = plain.split(/[._]/).filter((piece) => piece !== '');
  if (pieces.length > 1) return pieces.length < 5 && pieces.every(isLetters) && pieces.some(isNamePiece);
  return /^[\p{Ll}-]+$/u.test(plain) && isInitialed(plain);
}

function isLetters(piece: string): boolean {
  return /^\p{L}[\p{L}-]*$/u.test(piece);
}

function isNamePiece(piece: string): boolean {
  return piece.length > 2 && (isGivenName(piece) || isSurname(piece));
}

/** One or two letters before or behind a name. */
function isInitialed(account: string): boolean {
  const pieces = [account.slice(1), account.slice(2), account.slice(0, -1), account.slice(0, -2)];
  return pieces.some((piece) => piece.length > 3 && isNamePiece(piece));
}
