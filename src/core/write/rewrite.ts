/** An agent file under another name, to be renamed or to be copied. */
import type { LoadedFile } from '../load/load';
import { fieldNamed } from '../load/reading';
import { fieldSpan } from '../rules/fieldEdits';
import { nameEdit } from '../rules/nameEdit';
import type { Edit } from '../text/edit';
import { textAt } from '../text/span';
import { ownNameEdits } from './ownName';

export interface Changes {
  readonly name: string;
  /** Null leaves it as it is. */
  readonly description: string | null;
}

/** Nothing where the file gives no name: then its file name is all that it is called by. */
export const rewriteEdits = (loaded: LoadedFile, { name, description }: Changes): readonly Edit[] => {
  const isNamed = loaded.agent?.name !== undefined && fieldNamed(loaded.reading, 'name')?.value === loaded.agent.name;
  const named = isNamed && loaded.agent?.name !== name ? nameEdit(loaded, name) : undefined;
  const described = description === null ? undefined : descriptionEdit(loaded, description);
  const called = named ? ownNameEdits(loaded, name) : [];
  return [named, described, ...called].filter((edit) => edit !== undefined);
};

/** In quotes on one line, whatever stood there: a form that every host can read. */
const descriptionEdit = (loaded: LoadedFile, description: string): Edit | undefined => {
  const field = fieldNamed(loaded.reading, 'description');
  if (!field || loaded.agent?.description === description) return undefined;
  const at = fieldSpan(loaded.text, field);
  const key = textAt(loaded.text, field.keySpan);
  return { span: at, text: `${key}: ${JSON.stringify(description)}` };
};
