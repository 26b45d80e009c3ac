/** Every check, by id. */
import type { Rule } from '../lint/rule';
import { agentNameDuplicate } from './agent-name-duplicate';
import { closingMarkInValue } from './closing-mark-in-value';
import { descriptionMissing } from './description-missing';
import { descriptionNeedsQuotes } from './description-needs-quotes';
import { fileNotRead } from './file-not-read';
import { frontmatterDoesNotLoad } from './frontmatter-does-not-load';
import { frontmatterNotRecognized } from './frontmatter-not-recognized';
import { guardHooksBlockLoading } from './guard-hooks-block-loading';
import { keyNearMiss } from './key-near-miss';
import { lineEndingsStopLoading } from './line-endings-stop-loading';
import { nameMissing } from './name-missing';
import { nameNotAllowed } from './name-not-allowed';
import { textMojibake } from './text-mojibake';
import { toolRetired } from './tool-retired';
import { toolsEmpty } from './tools-empty';
import { toolsNotAList } from './tools-not-a-list';
import { toolsResolveToNothing } from './tools-resolve-to-nothing';
import { unusedSilencing } from './unused-silencing';

export const rules: readonly Rule[] = [
  agentNameDuplicate,
  closingMarkInValue,
  descriptionMissing,
  descriptionNeedsQuotes,
  fileNotRead,
  frontmatterDoesNotLoad,
  frontmatterNotRecognized,
  guardHooksBlockLoading,
  keyNearMiss,
  lineEndingsStopLoading,
  nameMissing,
  nameNotAllowed,
  textMojibake,
  toolRetired,
  toolsEmpty,
  toolsNotAList,
  toolsResolveToNothing,
  unusedSilencing,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
