/** Code that a command takes from elsewhere and runs: from the network, from encoded text, from a registry. */
import type { Span } from '../text/span';
import { type Command, placeIn } from './commands';

export interface Fetch {
  readonly kind: 'fetched' | 'decoded' | 'plain';
  readonly at: Span;
  /** The host or package that it comes from. */
  readonly source: string;
  /** A package whose version is left to the registry. */
  readonly isUnpinned: boolean;
}

export const fetchesIn = (command: Command, text: string): readonly Fetch[] => {
  const found = command.kind === 'command' ? [...piped(command), ...decoded(command), ...unpinned(command)] : [];
  const all = [...found, ...plainAddresses(command)];
  return all.map(({ pieces, ...fetch }) => ({ ...fetch, at: placeIn(command, pieces, text) }));
};

/** `pieces`: what to underline, the first where the file has it in one piece. */
type Found = Omit<Fetch, 'at'> & { readonly pieces: readonly string[] };

const download = '(?:curl|wget|fetch|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)';
const runner =
  '(?:sudo\\s+(?:-\\S+\\s+)*)?(?:env\\s+)?(?:\\S*/)?(?:(?:ba|z|da|k|fi)?sh|python[\\d.]*|node|deno|bun|perl|ruby|php|pwsh|powershell|iex|Invoke-Expression|source)';

/** A download whose output goes into a program that runs it, or that stands where such a program takes its code from. */
const pipes: readonly RegExp[] = [
  new RegExp(
    `\\b${download}\\b[^|;&\\n]*(?:\\|\\s*(?:tee|tr|sed|cat)\\b[^|;&\\n]*)*\\|\\s*${runner}(?=\\s|$|["')])[^|;&\\n]*`,
    'g',
  ),
  new RegExp(
    `(?:^|[\\s;&|("'])(?:${runner}(?:\\s+-\\S+)*|eval|\\.)\\s+["']?(?:<|\\$)\\(\\s*${download}\\b[^)]*\\)`,
    'g',
  ),
  new RegExp(`(?:^|[\\s;&|("'])(?:${runner}(?:\\s+-\\S+)*|eval)\\s+["']?\`\\s*${download}\\b[^\`]*\``, 'g'),
  /\b(?:iex|Invoke-Expression)\s*\(+\s*(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest|New-Object)\b[^)]*\)/gi,
];

const piped = ({ text }: Command): readonly Found[] =>
  pipes
    .flatMap((pattern) => [...text.matchAll(pattern)])
    // What a program only formats is no code: `python -m json.tool`, `node -e`, `perl -pe`.
    .filter(
      ([piece]) =>
        !/\|\s*(?:\S*\/)?(?:python[\d.]*\s+-[mc]|(?:node|bun|deno|ruby|php|perl)\s+-\w*[eprn])\b/.test(piece),
    )
    .map(([piece]) => ({
      kind: 'fetched',
      pieces: [piece.replace(/^[\s;&|("']+/, '').trimEnd()],
      source: sourceOf(piece),
      isUnpinned: false,
    }));

const decoder = '(?:base64\\s+(?:-d|-D|--decode)|base32\\s+-d|xxd\\s+-r|openssl\\s+(?:enc\\s+-d|base64\\s+-d))';

const decodings: readonly RegExp[] = [
  new RegExp(`(?:\\b(?:echo|printf|cat)\\b[^|;&\\n]*\\|\\s*)?${decoder}[^|;&\\n]*\\|\\s*${runner}(?=\\s|$|["')])`, 'g'),
  new RegExp(`(?:${runner}(?:\\s+-\\S+)*|eval)\\s+["']?(?:<|\\$)\\([^)]*${decoder}[^)]*\\)`, 'g'),
];

const decoded = ({ text }: Command): readonly Found[] =>
  decodings
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([piece]) => ({ kind: 'decoded', pieces: [piece.trimEnd()], source: '', isUnpinned: false }));

/** Runners of packages that fetch what is not there: `npx -y name`. */
const packages =
  /(?:^|[\s;&|("'/])((?:npx|bunx|uvx|(?:pnpm|yarn)\s+dlx|pipx\s+run|npm\s+exec)((?:\s+--?[\w-]+(?:=\S+)?)*)\s+(?:--\s+)?((?:@[\w.-]+\/)?[A-Za-z][\w.-]*(?:\[[\w,]*\])?(?:(?:@|==)[^\s"';|&)]+)?))(?=[\s"';|&)]|$)/g;

const unpinned = ({ text }: Command): readonly Found[] =>
  [...text.matchAll(packages)].flatMap(([, piece = '', flags = '', name = '']) => {
    const [, version] = /.(?:@|==)([^@/]+)$/.exec(name) ?? [];
    if (/--no(?:-install)?(?![\w-])|--offline/.test(flags) || (version !== undefined && version !== 'latest'))
      return [];
    return [{ kind: 'fetched', pieces: [piece, name], source: `the registry as '${name}'`, isUnpinned: true }];
  });

const plainAddress = /\bhttp:\/\/(\[[^\]]*\]|[^\s/:"'`|;&)<>]+)[^\s"'`|;&)<>]*/gi;

const plainAddresses = ({ text }: Command): readonly Found[] =>
  [...text.matchAll(plainAddress)]
    .filter(([, host = '']) => !isLocal(host))
    .map(([piece, host = '']) => ({ kind: 'plain', pieces: [piece], source: host, isUnpinned: false }));

/** This machine, a private network, a name without a dot, or a variable. */
const isLocal = (host: string): boolean =>
  /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)/i.test(host) ||
  /\.(?:local|localhost|internal|test|lan)$/i.test(host) ||
  !host.includes('.') ||
  /[${}%]/.test(host);

const sourceOf = (piece: string): string => {
  const [, host] = /https?:\/\/(?:[^\s/@"']*@)?([^\s/:"'`)|]+)/i.exec(piece) ?? [];
  return host ?? 'the address';
};
