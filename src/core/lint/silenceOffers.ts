/** Comments that would silence one finding, tried before they are offered. */
import { applyEdits, type Edit } from '../text/edit';
import { contains, span } from '../text/span';
import { type AgentFile, Workspace } from '../workspace/workspace';
import { examine, type Finding } from './lint';

export interface SilenceOffer {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export const silenceOffers = (file: AgentFile, workspace: Workspace, finding: Finding): readonly SilenceOffer[] => {
  return [
    { title: `Silence '${finding.rule}' on this line`, edits: aboveLine(file, finding) },
    { title: `Silence '${finding.rule}' in this file`, edits: aboveClosingMark(file, finding) },
  ].filter(({ edits }) => edits.length > 0 && hides(file, workspace, finding, edits));
};

/** Above a key of the frontmatter or a line of the prompt; nowhere inside a value. */
const aboveLine = ({ loaded }: AgentFile, { rule, at }: Finding): readonly Edit[] => {
  const { text, block, reading } = loaded;
  if (!block) return [];
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const comment = `agent-author-disable-next-line ${rule}`;
  const isKey = reading?.fields.some(({ keySpan }) => keySpan.start === start) ?? false;
  if (isKey) return [insertion(text, start, `# ${comment}`)];
  return start >= block.body.start ? [insertion(text, start, `<!-- ${comment} -->`)] : [];
};

const aboveClosingMark = ({ loaded }: AgentFile, { rule }: Finding): readonly Edit[] => {
  const { text, block } = loaded;
  if (!block || text[block.close.start - 1] !== '\n') return [];
  return [insertion(text, block.close.start, `# agent-author-disable ${rule}`)];
};

const insertion = (text: string, at: number, line: string): Edit => ({
  span: span(at, at),
  text: `${line}${text[at - 2] === '\r' ? '\r\n' : '\n'}`,
});

/** Whether the finding is gone, no other came, and the agent is the one it was. */
const hides = (file: AgentFile, workspace: Workspace, { rule, at }: Finding, edits: readonly Edit[]): boolean => {
  const tried = new Workspace();
  tried.setFolders(workspace.folders);
  tried.setSettings(workspace.settings);
  tried.open(file.uri, applyEdits(file.loaded.text, edits));
  const silenced = tried.file(file.uri);
  if (!silenced || essence(silenced) !== essence(file)) return false;
  const [edit] = edits;
  const shift = edit && !contains(span(0, edit.span.start - 1), at.start) ? edit.text.length : 0;
  return !examine(silenced, tried).shown.some(
    (left) => left.rule === 'unused-silencing' || (left.rule === rule && left.at.start === at.start + shift),
  );
};

const essence = ({ loaded: { verdict, agent } }: AgentFile): string =>
  JSON.stringify([verdict, agent?.name, agent?.description, agent?.model, agent?.permissionMode, agent?.tools.tools]);
