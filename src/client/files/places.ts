/** Where agents, plugins and skills lie: the globs to find and to watch them, and the same said of one path. */

/** Endings are told apart by `isInWorkspace`, since some that the program does not read are worth a word. */
export const agents = '**/.claude/agents/**/*.[mM]*';
/** Meant for agents, and read by nobody. */
export const misnamed = '**/.claude/agents/**/*.{MD,Md,mdx,MDX,mdc,markdown,md.txt}';
export const skills = '**/.claude/skills/*/SKILL.md';
export const manifests = '**/.claude-plugin/plugin.json';
export const settings = '**/.agent-author.json';
/** Agents of plugins, among other files; only those below a plugin count. */
export const pluginAgents = '**/agents/**/*.md';
/** The folders above, and whatever lies in them. */
export const folders = '**/{.claude,.claude-plugin,agents,skills,agents/**,skills/**,.claude-plugin/plugin.json}';

export const settingsName = '.agent-author.json';

const manifestPath = '/.claude-plugin/plugin.json';
const skillPath = /\/skills\/[^/]+\/SKILL\.md$/;

/** The folder of the plugin that a manifest describes: `/a/.claude-plugin/plugin.json` gives `/a`. */
export const pluginRoot = (manifest: string): string | undefined =>
  manifest.endsWith(manifestPath) ? manifest.slice(0, -manifestPath.length) : undefined;

/** Whether a path in the workspace is an agent, a skill or a manifest; `plugins` are the roots of known plugins. */
export const isInWorkspace = (path: string, plugins: Iterable<string>): boolean => {
  if (path.endsWith(manifestPath) || path.endsWith(`/${settingsName}`)) return true;
  if (path.includes(agentsFolder)) return isAgent(path);
  if (!path.endsWith('.md')) return false;
  if (path.includes('/.claude/skills/')) return skillPath.test(path);
  return [...plugins].some((root) => path.startsWith(`${root}/agents/`));
};

/** Whether a path is an agent or a skill of the user, whose folder is `home`. */
export const isOfUser = (path: string, home: string): boolean => {
  if (path.startsWith(`${home}/agents/`)) return isAgent(path);
  return path.startsWith(`${home}/skills/`) && skillPath.test(path.slice(home.length));
};

const agentsFolder = '/.claude/agents/';

/** The program reads `.md` alone; the server tells people about the others. */
export const isAgent = (path: string): boolean =>
  path.endsWith('.md') || (path.includes(agentsFolder) && /\.(?:md|mdx|mdc|markdown|md\.txt)$/i.test(path));

/** Whether a file below the folder of installed plugins is a manifest, or may be an agent. */
export const isInPlugins = (path: string): boolean =>
  path.endsWith(manifestPath) || (path.includes('/agents/') && path.endsWith('.md'));

/**
 * Whether a folder below that of installed plugins may lead to one: `cache/market/kit/1.2.0` and
 * `marketplaces/market/plugins/kit` are the deepest; further down, only agents and manifests are of interest.
 */
export const isPluginFolder = (path: string, plugins: string): boolean => {
  const parts = path.slice(plugins.length + 1).split('/');
  if (parts.includes('node_modules') || parts.includes('.git')) return false;
  if (parts.includes('agents')) return true;
  const name = parts.at(-1) ?? '';
  return name === '.claude-plugin' ? parts.length <= 5 : parts.length <= 4 && !name.startsWith('.');
};

/** Files that lie beside agents and are none. Anything else may be a folder, such as `v1.2`. */
export const isNoise = (path: string): boolean =>
  /\.[a-z]{1,5}$/i.test(path) && !isAgent(path) && !path.endsWith(manifestPath) && !/\/\.[^/]*$/.test(path);
