/** Every check, by id. */
import type { Rule } from '../lint/rule';
import { agentNameDuplicate } from './agent-name-duplicate';
import { closingMarkInValue } from './closing-mark-in-value';
import { descriptionMissing } from './description-missing';
import { descriptionNeedsQuotes } from './description-needs-quotes';
import { disallowedToolsNoEffect } from './disallowed-tools-no-effect';
import { fileNotRead } from './file-not-read';
import { frontmatterDoesNotLoad } from './frontmatter-does-not-load';
import { frontmatterNotRecognized } from './frontmatter-not-recognized';
import { guardHooksBlockLoading } from './guard-hooks-block-loading';
import { keyNearMiss } from './key-near-miss';
import { lineEndingsStopLoading } from './line-endings-stop-loading';
import { mcpToolMalformed } from './mcp-tool-malformed';
import { memoryAddsWriteTools } from './memory-adds-write-tools';
import { nameMissing } from './name-missing';
import { nameNotAllowed } from './name-not-allowed';
import { readOnlyClaimButEdits } from './read-only-claim-but-edits';
import { textMojibake } from './text-mojibake';
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
import { unusedSilencing } from './unused-silencing';

export const rules: readonly Rule[] = [
  agentNameDuplicate,
  closingMarkInValue,
  descriptionMissing,
  descriptionNeedsQuotes,
  disallowedToolsNoEffect,
  fileNotRead,
  frontmatterDoesNotLoad,
  frontmatterNotRecognized,
  guardHooksBlockLoading,
  keyNearMiss,
  lineEndingsStopLoading,
  mcpToolMalformed,
  memoryAddsWriteTools,
  nameMissing,
  nameNotAllowed,
  readOnlyClaimButEdits,
  textMojibake,
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
  unusedSilencing,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
