/** Every check, by id. */
import type { Rule } from '../lint/rule';
import { agentNameDuplicate } from './agent-name-duplicate';
import { closingMarkInValue } from './closing-mark-in-value';
import { colorUnknown } from './color-unknown';
import { descriptionMissing } from './description-missing';
import { descriptionNeedsQuotes } from './description-needs-quotes';
import { fileNotRead } from './file-not-read';
import { frontmatterDoesNotLoad } from './frontmatter-does-not-load';
import { frontmatterNotRecognized } from './frontmatter-not-recognized';
import { guardHooksBlockLoading } from './guard-hooks-block-loading';
import { hookEntryIgnored } from './hook-entry-ignored';
import { keyDuplicate } from './key-duplicate';
import { keyNearMiss } from './key-near-miss';
import { keyUnknown } from './key-unknown';
import { lineEndingsStopLoading } from './line-endings-stop-loading';
import { mcpServersNotApplied } from './mcp-servers-not-applied';
import { modelNotUsable } from './model-not-usable';
import { nameMissing } from './name-missing';
import { nameNotAllowed } from './name-not-allowed';
import { permissionBypass } from './permission-bypass';
import { permissionModeUnknown } from './permission-mode-unknown';
import { pluginAgentIsPlaceholder } from './plugin-agent-is-placeholder';
import { pluginIgnoresKey } from './plugin-ignores-key';
import { textMojibake } from './text-mojibake';
import { toolRetired } from './tool-retired';
import { toolsEmpty } from './tools-empty';
import { toolsNotAList } from './tools-not-a-list';
import { toolsResolveToNothing } from './tools-resolve-to-nothing';
import { unusedSilencing } from './unused-silencing';
import { valueNotApplied } from './value-not-applied';
import { valueNotAsWritten } from './value-not-as-written';

export const rules: readonly Rule[] = [
  agentNameDuplicate,
  closingMarkInValue,
  colorUnknown,
  descriptionMissing,
  descriptionNeedsQuotes,
  fileNotRead,
  frontmatterDoesNotLoad,
  frontmatterNotRecognized,
  guardHooksBlockLoading,
  hookEntryIgnored,
  keyDuplicate,
  keyNearMiss,
  keyUnknown,
  lineEndingsStopLoading,
  mcpServersNotApplied,
  modelNotUsable,
  nameMissing,
  nameNotAllowed,
  permissionBypass,
  permissionModeUnknown,
  pluginAgentIsPlaceholder,
  pluginIgnoresKey,
  textMojibake,
  toolRetired,
  toolsEmpty,
  toolsNotAList,
  toolsResolveToNothing,
  unusedSilencing,
  valueNotApplied,
  valueNotAsWritten,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
