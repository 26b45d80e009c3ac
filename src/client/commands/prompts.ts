/** Picks and an input box, alone or as steps of one dialogue: numbered, with a way back, open while one looks elsewhere. */
import {
  type Disposable,
  type InputBox,
  InputBoxValidationSeverity,
  type QuickInput,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from 'vscode';
import type { NameProblem } from '../../protocol/server';
import { iconsAsText, oneLine } from '../tree/plainText';

/** What stands above the question. */
export interface Frame {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  /** A list within a step has a way back even in the first one. */
  readonly hasBack?: boolean;
}

export interface Choice<Item> {
  readonly items: readonly Item[];
  readonly placeholder: string;
  /** Where the dialogue stands when it opens. */
  readonly current: Item | undefined;
}

export const pickOne = <Item extends QuickPickItem>(
  { items, placeholder, current }: Choice<Item>,
  frame: Frame,
): Promise<Item | 'back' | undefined> => {
  const rows = items.map(plainRow);
  const box = window.createQuickPick<Row<Item>>();
  Object.assign(box, { items: rows, placeholder: oneLine(placeholder), matchOnDescription: true, matchOnDetail: true });
  // An empty list would take the highlight from the first row, and Enter would choose nothing.
  if (current) box.activeItems = rows.filter(({ item }) => item === current);
  return answer(box, frame, (accept) =>
    box.onDidAccept(() => {
      const [row] = box.selectedItems;
      if (row) accept(row.item);
    }),
  );
};

interface Row<Item> extends QuickPickItem {
  readonly item: Item;
}

/** Names come from files, and may be written like the icons that a list draws: `$(zap)`. */
const plainRow = <Item extends QuickPickItem>(item: Item): Row<Item> => ({
  ...item,
  label: iconsAsText(item.label),
  ...(item.description !== undefined && { description: iconsAsText(item.description) }),
  ...(item.detail !== undefined && { detail: iconsAsText(item.detail) }),
  item,
});

/** Stays open until something is chosen. */
export const pickSome = <Item extends QuickPickItem>(
  { items, placeholder }: Omit<Choice<Item>, 'current'>,
  selected: readonly Item[],
  frame: Frame,
): Promise<readonly Item[] | 'back' | undefined> => {
  const rows = items.map(plainRow);
  const box = window.createQuickPick<Row<Item>>();
  const selectedItems = rows.filter(({ item }) => selected.includes(item));
  Object.assign(box, { items: rows, placeholder, canSelectMany: true, matchOnDescription: true, selectedItems });
  return answer(box, frame, (accept) =>
    box.onDidAccept(() => {
      if (box.selectedItems.length > 0) accept(box.selectedItems.map(({ item }) => item));
    }),
  );
};

export interface Question {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** What is to be said of a text, or undefined. */
  readonly problem: (value: string) => Promise<NameProblem | undefined>;
}

export const input = (
  { prompt, placeholder, value, problem }: Question,
  frame: Frame,
): Promise<string | 'back' | undefined> => {
  const box = window.createInputBox();
  // The line below the box draws icons, the one in it does not.
  Object.assign(box, { prompt: iconsAsText(prompt), placeholder: oneLine(placeholder), value });
  const check = async (text: string): Promise<boolean> => {
    const found = await problem(text.trim()).catch(unasked);
    // An answer that comes late must not speak of a text that is gone.
    if (box.value === text)
      box.validationMessage = found && { message: iconsAsText(found.message), severity: severityOf(found) };
    return found?.isFault !== true && box.value === text;
  };
  box.onDidChangeValue((text) => void check(text));
  if (value !== '') void check(value);
  return answer(box, frame, (accept) =>
    box.onDidAccept(async () => {
      if (await check(box.value)) accept(box.value.trim());
    }),
  );
};

/** The server is gone: then nobody can say whether an answer will do. */
const unasked = (error: unknown): NameProblem => ({
  message: `This could not be checked: ${String(error)}`,
  isFault: true,
});

const severityOf = ({ isFault }: NameProblem): InputBoxValidationSeverity =>
  isFault ? InputBoxValidationSeverity.Error : InputBoxValidationSeverity.Info;

type Box = QuickInput & Pick<InputBox, 'buttons' | 'onDidTriggerButton'>;

const answer = <Answer>(
  box: Box,
  frame: Frame,
  onAccept: (accept: (answer: Answer | undefined) => void) => Disposable,
): Promise<Answer | 'back' | undefined> => {
  const { hasBack = (frame.step ?? 1) > 1, ...shown } = frame;
  const buttons = hasBack ? [QuickInputButtons.Back] : [];
  Object.assign(box, { ...shown, title: oneLine(shown.title), buttons, ignoreFocusOut: true });
  return new Promise<Answer | 'back' | undefined>((resolve) => {
    onAccept(resolve);
    box.onDidTriggerButton(() => resolve('back'));
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
};
