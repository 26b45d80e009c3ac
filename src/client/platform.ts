/** What differs between the desktop and the web, as the client sees it. */
import type { Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

export interface Platform {
  /** Makes a language client that has not started. */
  readonly createClient: (options: LanguageClientOptions) => BaseLanguageClient;
  /** The user's own folder of Claude Code, such as `~/.claude`; absent on the web. */
  readonly home: Uri | undefined;
  /** The home folder itself: what lies in its `.claude` is the user's and of no project, whatever lies below it. */
  readonly userHome: Uri | undefined;
  /** The agents folder that an administrator fills for everybody; absent on the web. */
  readonly managed: Uri | undefined;
  /** The same word for every path of one file or folder, however it is linked; undefined where nobody can tell. */
  readonly identify: (uri: Uri) => Promise<string | undefined>;
  /** Where a file or folder lies once all links on the way are followed; undefined where nobody can tell. */
  readonly follow: (uri: Uri) => Promise<Uri | undefined>;
}
