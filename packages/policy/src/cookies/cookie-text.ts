import { PolicyError } from '../error.ts';
import { htmlOf } from '../messages/html.ts';
import { canonical, type Digest } from '../plan/digest.ts';
import type { Language, Text } from '../text.ts';
import type { CookieKind, CookieList, ListedCookie } from './cookie-list.ts';

/** Where Freshdesk's maker explains how it stores data (R28). */
export const freshdeskPrivacy = 'https://www.freshworks.com/privacy/';

export interface CookieTextOptions {
  readonly language: Language;
  readonly digest: Digest;
  readonly privacyPolicy?: string;
}

/** The text that tells visitors which cookies the portal sets; the version changes when the list does (R24). */
export interface CookieText {
  readonly version: string;
  readonly text: string;
  readonly html: string;
}

const title: Text = { nl: 'Cookies op ons helpdeskportaal', en: 'Cookies on our helpdesk portal' };

const intro: Text = {
  nl: 'Als u ons helpdeskportaal gebruikt, kunnen wij deze cookies op uw apparaat plaatsen.',
  en: 'When you use our helpdesk portal, we may set these cookies on your device.',
};

const kinds: Readonly<Record<CookieKind, Text>> = {
  necessary: {
    nl: 'Noodzakelijke cookies. Zonder deze cookies werkt het portaal niet. Het zijn sessiecookies: ze verdwijnen als u uw browser sluit, tenzij hieronder anders staat.',
    en: 'Necessary cookies. The portal does not work without them. They are session cookies: they go when you close your browser, unless stated otherwise below.',
  },
  functional: {
    nl: 'Functionele cookies. Deze onthouden bijvoorbeeld uw voorkeuren. Ze blijven op uw apparaat staan en worden pas geplaatst als ze nodig zijn.',
    en: 'Functional cookies. They remember your preferences, for example. They stay on your device and are set only when they are needed.',
  },
};

const storage: Text = {
  nl: 'Onze helpdesk gebruikt software van Freshdesk. Uw melding komt daar automatisch in te staan, via het portaal of per e-mail: de inhoud van uw bericht en uw accountgegevens. Hoe Freshdesk met gegevens omgaat, leest u in het privacybeleid van Freshdesk:',
  en: 'Our helpdesk uses software by Freshdesk. Your ticket is stored there automatically, through the portal or by e-mail: the content of your message and your account data. How Freshdesk handles data is explained in the privacy policy of Freshdesk:',
};

const words = {
  nl: { when: 'Geplaatst', duration: 'Bewaard', version: 'Versie' },
  en: { when: 'Set', duration: 'Kept', version: 'Version' },
} as const;

/** @throws PolicyError `bad_cookies` when the address of the privacy policy is none of https */
export function cookieText(list: CookieList, options: CookieTextOptions): CookieText {
  const { language, digest, privacyPolicy = freshdeskPrivacy } = options;
  if (!/^https:\/\/[\w.-]{1,253}\/[\w./?=%-]{0,500}$/.test(privacyPolicy))
    throw new PolicyError('bad_cookies', 'the privacy policy is not an https address');
  const version = digest(canonical(list)).slice(0, 12);
  const text = [
    title[language],
    intro[language],
    ...(['necessary', 'functional'] as const).flatMap((kind) => section(kind, list, language)),
    `${storage[language]} ${privacyPolicy}`,
    `${words[language].version}: ${version}`,
  ].join('\n\n');
  return {
    version,
    text,
    html: htmlOf(text).replace(privacyPolicy, `<a href="${privacyPolicy}">${privacyPolicy}</a>`),
  };
}

function section(kind: CookieKind, list: CookieList, language: Language): readonly string[] {
  const lines = list.filter((each) => each.kind === kind).map((each) => line(each, language));
  return lines.length === 0 ? [] : [[kinds[kind][language], ...lines].join('\n')];
}

function line({ name, purpose, duration, when }: ListedCookie, language: Language): string {
  const { when: set, duration: kept } = words[language];
  return `- ${name}: ${purpose[language]}. ${set}: ${when[language]}. ${kept}: ${duration[language]}.`;
}
