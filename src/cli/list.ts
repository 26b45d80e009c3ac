/** `agent-author list`: the agents, one a line. */
import type { Verdict } from '../core/load/load';
import { jsonText } from './formats/printable';
import { table } from './formats/table';
import { verdictInWords } from './formats/text';
import type { Target } from './gather';

interface Listed {
  readonly file: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** Null: that of its parent. */
  readonly model: string | null;
  readonly tools: 'all' | readonly string[];
}

/** Files that are no agents are left out. */
export const list = (targets: readonly Target[], format: string): string => {
  const agents = targets.filter(({ file }) => file.loaded.verdict !== 'not-an-agent').map(listed);
  if (format === 'json') return jsonText(agents);
  return agents.length === 0 ? '' : table([['name', 'verdict', 'model', 'tools', 'file'], ...agents.map(row)]);
};

const listed = ({ shown, file: { loaded, placement } }: Target): Listed => ({
  file: shown,
  name: loaded.agent?.name ?? placement.stem,
  verdict: loaded.verdict,
  model: loaded.agent?.model ?? null,
  tools: loaded.agent?.tools.tools ?? [],
});

const row = ({ file, name, verdict, model, tools }: Listed): readonly string[] => [
  name,
  verdictInWords[verdict],
  model ?? '-',
  tools === 'all' ? tools : String(tools.length),
  file,
];
