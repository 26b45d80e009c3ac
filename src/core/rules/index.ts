/** Every check, by id. */
import type { Rule } from '../lint/rule';
import { agentNameDuplicate } from './agent-name-duplicate';
import { bodyEmpty } from './body-empty';
import { byteOrderMark } from './byte-order-mark';
import { closingMarkInValue } from './closing-mark-in-value';
import { commandFetchesCode } from './command-fetches-code';
import { commentHidesInstructions } from './comment-hides-instructions';
import { descriptionLiteralNewline } from './description-literal-newline';
import { descriptionMissing } from './description-missing';
import { descriptionNeedsQuotes } from './description-needs-quotes';
import { fenceNotClosed } from './fence-not-closed';
import { fileNotRead } from './file-not-read';
import { frontmatterDoesNotLoad } from './frontmatter-does-not-load';
import { frontmatterNotRecognized } from './frontmatter-not-recognized';
import { guardHooksBlockLoading } from './guard-hooks-block-loading';
import { hiddenTextCharacter } from './hidden-text-character';
import { homePathInFile } from './home-path-in-file';
import { invisibleCharacter } from './invisible-character';
import { keyNearMiss } from './key-near-miss';
import { lineEndingsStopLoading } from './line-endings-stop-loading';
import { lookalikeCharacter } from './lookalike-character';
import { nameMissing } from './name-missing';
import { nameNotAllowed } from './name-not-allowed';
import { placeholderLeft } from './placeholder-left';
import { secretInFile } from './secret-in-file';
import { textMojibake } from './text-mojibake';
import { textUndecodable } from './text-undecodable';
import { toolRetired } from './tool-retired';
import { toolsEmpty } from './tools-empty';
import { toolsNotAList } from './tools-not-a-list';
import { toolsResolveToNothing } from './tools-resolve-to-nothing';
import { unusedSilencing } from './unused-silencing';

export const rules: readonly Rule[] = [
  agentNameDuplicate,
  bodyEmpty,
  byteOrderMark,
  closingMarkInValue,
  commandFetchesCode,
  commentHidesInstructions,
  descriptionLiteralNewline,
  descriptionMissing,
  descriptionNeedsQuotes,
  fenceNotClosed,
  fileNotRead,
  frontmatterDoesNotLoad,
  frontmatterNotRecognized,
  guardHooksBlockLoading,
  hiddenTextCharacter,
  homePathInFile,
  invisibleCharacter,
  keyNearMiss,
  lineEndingsStopLoading,
  lookalikeCharacter,
  nameMissing,
  nameNotAllowed,
  placeholderLeft,
  secretInFile,
  textMojibake,
  textUndecodable,
  toolRetired,
  toolsEmpty,
  toolsNotAList,
  toolsResolveToNothing,
  unusedSilencing,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
