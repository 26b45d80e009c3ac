/** Every check, by id. */
import type { Rule } from '../lint/rule';
import { agentNameDuplicate } from './agent-name-duplicate';
import { closingMarkInValue } from './closing-mark-in-value';
import { descriptionMissing } from './description-missing';
import { descriptionNeedsQuotes } from './description-needs-quotes';
import { descriptionSaysWhen } from './description-says-when';
import { descriptionTooShort } from './description-too-short';
import { descriptionsNearlyIdentical } from './descriptions-nearly-identical';
import { descriptionsOverBudget } from './descriptions-over-budget';
import { documentLoadsAsAgent } from './document-loads-as-agent';
import { fileNotRead } from './file-not-read';
import { frontmatterDoesNotLoad } from './frontmatter-does-not-load';
import { frontmatterMissing } from './frontmatter-missing';
import { frontmatterNotRecognized } from './frontmatter-not-recognized';
import { guardHooksBlockLoading } from './guard-hooks-block-loading';
import { keyNearMiss } from './key-near-miss';
import { lineEndingsStopLoading } from './line-endings-stop-loading';
import { nameDiffersFromFile } from './name-differs-from-file';
import { nameMissing } from './name-missing';
import { nameNotAllowed } from './name-not-allowed';
import { nameNotMentionable } from './name-not-mentionable';
import { secondFrontmatterInBody } from './second-frontmatter-in-body';
import { textMojibake } from './text-mojibake';
import { toolRetired } from './tool-retired';
import { toolsEmpty } from './tools-empty';
import { toolsNotAList } from './tools-not-a-list';
import { toolsResolveToNothing } from './tools-resolve-to-nothing';
import { triggersOnlyInBody } from './triggers-only-in-body';
import { unusedSilencing } from './unused-silencing';

export const rules: readonly Rule[] = [
  agentNameDuplicate,
  closingMarkInValue,
  descriptionMissing,
  descriptionNeedsQuotes,
  descriptionSaysWhen,
  descriptionTooShort,
  descriptionsNearlyIdentical,
  descriptionsOverBudget,
  documentLoadsAsAgent,
  fileNotRead,
  frontmatterDoesNotLoad,
  frontmatterMissing,
  frontmatterNotRecognized,
  guardHooksBlockLoading,
  keyNearMiss,
  lineEndingsStopLoading,
  nameDiffersFromFile,
  nameMissing,
  nameNotAllowed,
  nameNotMentionable,
  secondFrontmatterInBody,
  textMojibake,
  toolRetired,
  toolsEmpty,
  toolsNotAList,
  toolsResolveToNothing,
  triggersOnlyInBody,
  unusedSilencing,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
