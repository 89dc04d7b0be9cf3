import { checkCases } from '../check-cases.ts';
import { politicalOpinion } from './political-opinion.ts';

checkCases(politicalOpinion, [
  ['votes', 'Hij «stemt op D66», zegt hij.'],
  ['member', 'Mevrouw de Vries is «lid van de PvdA».'],
  ['preference', 'De inwoner noemt zijn «politieke voorkeur».'],
  ['form', 'Naam: Jan de Vries\nPolitieke voorkeur: «links»'],
  ['vote on a proposal', 'Hij stemt op het voorstel.'],
  ['fraction', 'De VVD heeft vragen gesteld, hij antwoordt.'],
  ['page', 'De pagina over politieke voorkeur is weg.'],
  ['no person', 'Lid van de VVD worden kan online.'],
]);
