/** Every check, by id. */
import type { Rule } from '../lint/rule';
import { agentNameDuplicate } from './agent-name-duplicate';
import { bodyEmpty } from './body-empty';
import { byteOrderMark } from './byte-order-mark';
import { closingMarkInValue } from './closing-mark-in-value';
import { colorUnknown } from './color-unknown';
import { commandFetchesCode } from './command-fetches-code';
import { commentHidesInstructions } from './comment-hides-instructions';
import { descriptionLiteralNewline } from './description-literal-newline';
import { descriptionMissing } from './description-missing';
import { descriptionNeedsQuotes } from './description-needs-quotes';
import { descriptionSaysWhen } from './description-says-when';
import { descriptionTooShort } from './description-too-short';
import { descriptionsNearlyIdentical } from './descriptions-nearly-identical';
import { descriptionsOverBudget } from './descriptions-over-budget';
import { disallowedToolsNoEffect } from './disallowed-tools-no-effect';
import { documentLoadsAsAgent } from './document-loads-as-agent';
import { fenceNotClosed } from './fence-not-closed';
import { fileNotRead } from './file-not-read';
import { frontmatterDoesNotLoad } from './frontmatter-does-not-load';
import { frontmatterMissing } from './frontmatter-missing';
import { frontmatterNotRecognized } from './frontmatter-not-recognized';
import { guardHooksBlockLoading } from './guard-hooks-block-loading';
import { hiddenTextCharacter } from './hidden-text-character';
import { homePathInFile } from './home-path-in-file';
import { hookEntryIgnored } from './hook-entry-ignored';
import { invisibleCharacter } from './invisible-character';
import { keyDuplicate } from './key-duplicate';
import { keyNearMiss } from './key-near-miss';
import { keyUnknown } from './key-unknown';
import { lineEndingsStopLoading } from './line-endings-stop-loading';
import { lookalikeCharacter } from './lookalike-character';
import { mcpServersNotApplied } from './mcp-servers-not-applied';
import { mcpToolMalformed } from './mcp-tool-malformed';
import { memoryAddsWriteTools } from './memory-adds-write-tools';
import { modelNotUsable } from './model-not-usable';
import { nameDiffersFromFile } from './name-differs-from-file';
import { nameMissing } from './name-missing';
import { nameNotAllowed } from './name-not-allowed';
import { nameNotMentionable } from './name-not-mentionable';
import { permissionBypass } from './permission-bypass';
import { permissionModeUnknown } from './permission-mode-unknown';
import { placeholderLeft } from './placeholder-left';
import { pluginAgentIsPlaceholder } from './plugin-agent-is-placeholder';
import { pluginIgnoresKey } from './plugin-ignores-key';
import { readOnlyClaimButEdits } from './read-only-claim-but-edits';
import { secondFrontmatterInBody } from './second-frontmatter-in-body';
import { secretInFile } from './secret-in-file';
import { textMojibake } from './text-mojibake';
import { textUndecodable } from './text-undecodable';
import { toolFromOtherHost } from './tool-from-other-host';
import { toolListedTwice } from './tool-listed-twice';
import { toolNotOffered } from './tool-not-offered';
import { toolPatternIgnored } from './tool-pattern-ignored';
import { toolRenamed } from './tool-renamed';
import { toolRetired } from './tool-retired';
import { toolUnknown } from './tool-unknown';
import { toolWrongCase } from './tool-wrong-case';
import { toolsEmpty } from './tools-empty';
import { toolsNotAList } from './tools-not-a-list';
import { toolsResolveToNothing } from './tools-resolve-to-nothing';
import { toolsSeparator } from './tools-separator';
import { triggersOnlyInBody } from './triggers-only-in-body';
import { unusedSilencing } from './unused-silencing';
import { valueNotApplied } from './value-not-applied';
import { valueNotAsWritten } from './value-not-as-written';

export const rules: readonly Rule[] = [
  agentNameDuplicate,
  bodyEmpty,
  byteOrderMark,
  closingMarkInValue,
  colorUnknown,
  commandFetchesCode,
  commentHidesInstructions,
  descriptionLiteralNewline,
  descriptionMissing,
  descriptionNeedsQuotes,
  descriptionSaysWhen,
  descriptionTooShort,
  descriptionsNearlyIdentical,
  descriptionsOverBudget,
  disallowedToolsNoEffect,
  documentLoadsAsAgent,
  fenceNotClosed,
  fileNotRead,
  frontmatterDoesNotLoad,
  frontmatterMissing,
  frontmatterNotRecognized,
  guardHooksBlockLoading,
  hiddenTextCharacter,
  homePathInFile,
  hookEntryIgnored,
  invisibleCharacter,
  keyDuplicate,
  keyNearMiss,
  keyUnknown,
  lineEndingsStopLoading,
  lookalikeCharacter,
  mcpServersNotApplied,
  mcpToolMalformed,
  memoryAddsWriteTools,
  modelNotUsable,
  nameDiffersFromFile,
  nameMissing,
  nameNotAllowed,
  nameNotMentionable,
  permissionBypass,
  permissionModeUnknown,
  placeholderLeft,
  pluginAgentIsPlaceholder,
  pluginIgnoresKey,
  readOnlyClaimButEdits,
  secondFrontmatterInBody,
  secretInFile,
  textMojibake,
  textUndecodable,
  toolFromOtherHost,
  toolListedTwice,
  toolNotOffered,
  toolPatternIgnored,
  toolRenamed,
  toolRetired,
  toolUnknown,
  toolWrongCase,
  toolsEmpty,
  toolsNotAList,
  toolsResolveToNothing,
  toolsSeparator,
  triggersOnlyInBody,
  unusedSilencing,
  valueNotApplied,
  valueNotAsWritten,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
