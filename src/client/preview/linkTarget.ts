/** What a link of an agent's file may open: an address of the web or of mail, or a file. */

export type LinkTarget =
  | { readonly kind: 'address'; readonly address: string }
  /** A path with `/` between names; from the workspace folder if it starts with one, else from the agent's folder. */
  | { readonly kind: 'file'; readonly path: string };

const web = /^(?:https?:\/\/|mailto:)[^\s\\]+$/iu;
const scheme = /^[a-z][a-z0-9+.-]*:/iu;
/** `//host/path` leads to another machine, and so does a backslash on Windows. */
const elsewhere = /^\/\/|\\|\p{Cc}/u;

export const linkTarget = (href: string): LinkTarget | undefined => {
  if (web.test(href)) return { kind: 'address', address: href };
  const path = decoded(href.replace(/[?#].*$/su, ''));
  if (!path || scheme.test(path) || elsewhere.test(path)) return undefined;
  return { kind: 'file', path };
};

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};
