import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { proseOf } from '../load/prose';
import { type Span, span } from '../text/span';
import type { AgentFile } from '../workspace/workspace';

export const homePathInFile = defineRule({
  id: 'home-path-in-file',
  summary: 'Warn about paths into somebody’s home folder',
  group: 'security',
  consequence: 'portability',
  severity: 'information',
  overlap: 'none',
  messages: {
    path: 'This path exists on one machine only and shows a user name; write it relative to the project.',
  },
  concerns: ({ text, fault }) => fault?.id !== 'too-large' && (text.includes('Users') || text.includes('/home/')),

  *check(file) {
    const { loaded } = file;
    const paths = [...pathsIn(loaded.text)].filter(({ at }) => !isSample(loaded, at));
    // The host itself writes a section about an agent's memory, with the path over and over.
    const ofMemory = paths.filter(({ rest }) => rest.includes('agent-memory'));
    for (const path of paths) {
      const isOfMemory = ofMemory.includes(path);
      if (isOfMemory && path !== ofMemory[0]) continue;
      yield { message: 'path', at: path.at, fixes: [shorter(file, path, isOfMemory ? ofMemory : [path])] };
    }
  },
});

interface HomePath {
  readonly at: Span;
  /** `/Users/anna`, of which the path below is `rest`. */
  readonly home: string;
  readonly rest: string;
}

/** What stands in a fence is sample output, unless the fence holds commands. */
const isSample = (loaded: LoadedFile, { start }: Span): boolean => {
  const fence = proseOf(loaded)
    .fences()
    .find(({ whole }) => whole.start <= start && start < whole.end);
  return fence !== undefined && !/^(?:sh|bash|zsh|fish|shell|powershell|pwsh|bat|cmd)\b/i.test(fence.info);
};

const pattern =
  /(?:(?:\/mnt\/[a-z])?\/(?:Users|home)\/|\b[A-Za-z]:[\\/]Users[\\/])([\w.-]+)((?:[\\/][^\s"'`<>|)\],;]*)+)/g;

function* pathsIn(text: string): Generator<HomePath> {
  for (const { 0: whole, 1: account = '', 2: rest = '', index } of text.matchAll(pattern)) {
    if (isNobody(account) || isInPath(text, index)) continue;
    const path = whole.replace(/[.:*_]+$/, '');
    yield { at: span(index, index + path.length), home: whole.slice(0, -rest.length), rest };
  }
}

/** Whether a path goes on here that began earlier, as in `src/home/page/` and `https://a.b/home/c/`. */
const isInPath = (text: string, index: number): boolean => {
  const [before = ''] = /[^\s"'`(<]{0,200}$/.exec(text.slice(Math.max(0, index - 200), index)) ?? [];
  return !before.endsWith('file://') && (/[\w.~$}>)%\]*/\\-]$/.test(before) || before.includes('://'));
};

/** Words that stand for a name, and accounts of containers. */
const accounts = new Set(
  (
    'user username users your-name yourname your-username your_username you me name someone somebody example test tester ' +
    'node runner ubuntu vscode app admin root dev developer docker debian ec2-user vagrant pi jovyan codespace coder ' +
    'git deploy linuxbrew shared public default guest foo bar alice bob jane john johndoe janedoe john.doe jane.doe ' +
    'agent claude sandbox workspace project runneradmin circleci jenkins opc azureuser home oracle postgres www www-data ' +
    'appuser jdoe u usr xxx xx x runner-user user1 myuser myname my-name'
  ).split(' '),
);

const isNobody = (account: string): boolean => accounts.has(account.toLowerCase()) || /^[.-]|\.{2}/.test(account);

/** `paths` are all that are to be written in the same way as the first. */
const shorter = (file: AgentFile, { at }: HomePath, paths: readonly HomePath[]): Fix => {
  const { text } = file.loaded;
  const root = rootOf(file);
  const isHere = root !== undefined && text.startsWith(root, at.start) && at.end - at.start > root.length;
  const edits = paths.flatMap((path) => {
    const { start } = path.at;
    if (!isHere) return { span: span(start, start + path.home.length), text: '~' };
    return text.startsWith(root, start) ? { span: span(start, start + root.length), text: '' } : [];
  });
  return { title: `Write the path from the ${isHere ? 'project' : 'home folder'}`, kind: 'suggestion', edits };
};

/** The folder of the project, with a slash at the end: `/home/anna/shop/`. */
const rootOf = ({ placement }: AgentFile): string | undefined => {
  const { folder, scope, host } = placement;
  if (scope !== 'project') return undefined;
  const path = folder.replace(/^[a-z][a-z-]+:\/\/[^/]*/, '').slice(0, 1 - host.folder.path.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
