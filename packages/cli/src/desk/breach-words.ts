import type { Effect, Ground, ReportedTo } from '@derden/helpdesk/sweep';

/** What a human can choose of a breach, as it is typed. */
export const effects: readonly Effect[] = [
  'loss-of-confidentiality',
  'identity-fraud',
  'financial-loss',
  'discrimination',
  'reputation',
  'unwanted-contact',
  'none-expected',
];

export const grounds: readonly Ground[] = ['risk-unlikely', 'risk', 'high-risk'];

export const reportees: readonly ReportedTo[] = ['customer', 'authority', 'persons'];
