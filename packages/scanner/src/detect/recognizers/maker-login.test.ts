import { checkCases } from '../check-cases.ts';
import { makerLogin } from './maker-login.ts';

checkCases(makerLogin, [
  ['initial and surname', 'Auteur: «jjansen»'],
  ['surname and initial', 'Opmerking van: «jansenj»'],
  ['full stop', 'Auteur: «Jan.Jansen»'],
  ['domain', 'Laatst gewijzigd door: «WATERDAM\\jjansen»'],
  ['English', 'Last modified by: «k_smit»'],
  ['logged in', 'Ingelogd als: «k.smit01»'],
  ['user on a screen', 'Gebruiker: «jjansen»'],
  ['a name', 'Auteur: Jan Jansen'],
  ['one name', 'Auteur: Jansen'],
  ['program', 'Auteur: python-docx\nAuteur: openpyxl\nAuteur: mpdf'],
  ['shared account', 'Auteur: administrator\nAuteur: gebruiker\nAuteur: scanner'],
  ['service', 'created_by: svc_backup_service'],
  ['web address', 'Auteur: www.example.nl/beheer'],
  ['word', 'Auteur: redactie'],
  ['column of a row', 'created_by: k_smit'],
  ['number', 'created_by: 1234567'],
  ['another label', 'Onderwerp: jjansen'],
]);
