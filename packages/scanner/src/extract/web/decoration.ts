import type { Mark } from '../../document.ts';

/** What the mark-up tells of a picture that is somewhere else. */
export interface ImageReference {
  readonly src: string;
  /** Offset in the text at which it stands. */
  readonly start?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Shown this small, no text in it could be read. */
const smallSide = 64;
/** Lines, spacers and trackers. */
const thin = 12;

/** File names of logos, icons of social networks, and pictures that only tell that a mail was opened. */
const decorative =
  /(?:^|[_.-])(?:logo|favicon|icon|spacer|pixel|blank|transparent|clear|1x1|beacon|facebook|twitter|linkedin|instagram|youtube|whatsapp|mastodon|tiktok|pinterest|bluesky|threads|fb|insta|yt)(?:$|[_.-]|\d)/i;
const decorativeExtension = /\.(?:png|gif|jpe?g|svg|webp|ico)$/i;

/** Services that put pictures under mails, and ones that count who opens them. */
const decorativeHost =
  /^(?:[\w-]{1,60}\.){0,4}(?:exclaimer\.net|codetwo\.com|wisestamp\.com|letsignit\.com|opensense\.com|mailsignatures\.com|list-manage\.com|sendgrid\.net|mailgun\.org|google-analytics\.com)$/i;

/**
 * Whether a picture that cannot be had is one that nobody would look for data in: shown no larger than an icon or as a line, called a
 * logo or icon, of a service for signatures or trackers, or in what the mark-up calls a signature. Anything else is unreadable.
 */
export function isDecoration(image: ImageReference, marks: readonly Mark[] = []): boolean {
  return isSmall(image) || isCalledSo(image.src) || isInSignature(image, marks);
}

function isSmall({ width, height }: ImageReference): boolean {
  if ((width !== undefined && width <= thin) || (height !== undefined && height <= thin)) return true;
  return width !== undefined && height !== undefined && width <= smallSide && height <= smallSide;
}

function isCalledSo(src: string): boolean {
  const address = /^\s{0,9}(?:https?:)?\/\/([^/?#\s]{1,250})([^?#\s]{0,2000})/i.exec(src);
  if (!address) return false;
  const [, host = '', path = ''] = address;
  if (decorativeHost.test(host.replace(/:\d{1,5}$/, ''))) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return decorativeExtension.test(name) && decorative.test(name.replace(decorativeExtension, ''));
}

function isInSignature({ start }: ImageReference, marks: readonly Mark[]): boolean {
  if (start === undefined) return false;
  return marks.some((mark) => mark.kind === 'signature' && mark.start <= start && start <= mark.end);
}
