/** Picks and an input box as steps of one dialogue: numbered, with a way back, open while one looks elsewhere. */
import { type Disposable, type InputBox, type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import type { Position } from './steps';

const title = 'New Agent';

export interface Choice<Item> {
  readonly items: readonly Item[];
  readonly placeholder: string;
  /** Where the dialogue stands when it opens. */
  readonly current: Item | undefined;
}

export const pickOne = <Item extends QuickPickItem>(
  { items, placeholder, current }: Choice<Item>,
  position: Position,
): Promise<Item | 'back' | undefined> => {
  const box = window.createQuickPick<Item>();
  Object.assign(box, { items, placeholder, matchOnDescription: true, matchOnDetail: true });
  if (current) box.activeItems = [current];
  return answer(box, position, (accept) => box.onDidAccept(() => accept(box.selectedItems[0])));
};

/** Stays open until something is chosen. */
export const pickSome = <Item extends QuickPickItem>(
  { items, placeholder }: Omit<Choice<Item>, 'current'>,
  selected: readonly Item[],
  position: Position,
): Promise<readonly Item[] | 'back' | undefined> => {
  const box = window.createQuickPick<Item>();
  Object.assign(box, { items, placeholder, canSelectMany: true, matchOnDescription: true, selectedItems: selected });
  return answer(box, position, (accept) =>
    box.onDidAccept(() => {
      if (box.selectedItems.length > 0) accept(box.selectedItems);
    }),
  );
};

export interface Question {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** Why a text cannot be used, or undefined. */
  readonly fault: (value: string) => Promise<string | undefined>;
}

export const input = (
  { prompt, placeholder, value, fault }: Question,
  position: Position,
): Promise<string | 'back' | undefined> => {
  const box = window.createInputBox();
  Object.assign(box, { prompt, placeholder, value });
  const check = async (text: string): Promise<boolean> => {
    const message = await fault(text.trim());
    // An answer that comes late must not speak of a text that is gone.
    if (box.value === text) box.validationMessage = message ?? '';
    return message === undefined && box.value === text;
  };
  box.onDidChangeValue((text) => void check(text));
  return answer(box, position, (accept) =>
    box.onDidAccept(async () => {
      if (await check(box.value)) accept(box.value.trim());
    }),
  );
};

type Box = QuickInput & Pick<InputBox, 'buttons' | 'onDidTriggerButton'>;

const answer = <Answer>(
  box: Box,
  position: Position,
  onAccept: (accept: (answer: Answer | undefined) => void) => Disposable,
): Promise<Answer | 'back' | undefined> => {
  const buttons = position.step > 1 ? [QuickInputButtons.Back] : [];
  Object.assign(box, { title, ...position, buttons, ignoreFocusOut: true });
  return new Promise<Answer | 'back' | undefined>((resolve) => {
    onAccept(resolve);
    box.onDidTriggerButton(() => resolve('back'));
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
};
