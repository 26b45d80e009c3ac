/** What a click on a link in the page leads to. */

export type LinkTarget =
  | { readonly kind: 'heading'; readonly slug: string }
  /** A web or mail address, or a path from the agent's file; the extension opens it. */
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'nothing' };

const allowed = /^(?:https?|mailto):/iu;
const withScheme = /^[a-z][a-z0-9+.-]*:/iu;
/** `//host/path`, `\\host\path`, and what browsers read the same way. */
const withHost = /^[/\\]{2}/u;

export const linkTarget = (href: string): LinkTarget => {
  // Browsers drop these wherever they stand, so `java\tscript:` would be a scheme.
  const address = href.replace(/[\t\n\r]/gu, '').trim();
  if (address.startsWith('#')) return { kind: 'heading', slug: decoded(address.slice(1)) };
  if (allowed.test(address)) return { kind: 'outside', href: address };
  if (!address || withScheme.test(address) || withHost.test(address)) return { kind: 'nothing' };
  return { kind: 'outside', href: address };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The fragment under which GitHub links to a heading: `Step 1: read` has `step-1-read`. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
