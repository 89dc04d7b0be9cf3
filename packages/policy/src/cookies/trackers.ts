import { matches } from './cookie-list.ts';

/** Cookies of analytics, advertising and tracking, by the names that their makers publish (E29). */
const trackers: readonly string[] = [
  // Google
  ...[
    '_ga',
    '_ga_*',
    '_gid',
    '_gat*',
    '_gac_*',
    '_gcl_*',
    '_dc_gtm_*',
    '__utm*',
    '__gads',
    '__gpi',
    'IDE',
    'DSID',
    'NID',
  ],
  ...['test_cookie', 'YSC', 'VISITOR_INFO1_LIVE'],
  // Meta, Microsoft, LinkedIn, X, Pinterest, TikTok
  ...[
    '_fbp',
    '_fbc',
    '_clck',
    '_clsk',
    'CLID',
    'MUID',
    '_uet*',
    'bcookie',
    'lidc',
    'li_gc',
    'li_sugr',
    'li_fat_id',
    'ln_or',
    'personalization_id',
  ],
  ...['guest_id*', '_pin_unauth', '_ttp', '_tt_*'],
  // What Freshworks itself may set
  ...['_fw_crm_*', '_hp2_*', '_BEAMER_*', 'zarget_*', 'fm_sid_*'],
  // Analytics and marketing of others
  ...['_hj*', '_pk_*', 'MATOMO_SESSID', 'ppms_*', 'stg_*', 'nmstat', 'mp_*', 'amp_*', 'AMP_*', 'amplitude_*', 'ajs_*'],
  ...[
    'hubspotutk',
    '__hs*',
    'intercom-*',
    'optimizely*',
    '_vwo*',
    '_vis_opt_*',
    's_cc',
    's_sq',
    's_vi',
    'AMCV_*',
    '_mkto_trk',
  ],
  ...['_sp_*', '_ym_*', '__qca', '_cb', '_chartbeat*', 'ABTasty*', '_lr_*', 'crisp-client*', '__kla_id', '_mcid'],
];

/** True when a cookie bears the name of a known tracker. */
export function isTracker(name: string): boolean {
  return trackers.some((pattern) => matches(name, pattern));
}
