// Expands a snippet as an editor does when nothing is typed: placeholders keep their default, choices their first item.

const choice = /\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g;
const innermost = /\$\{(\w+)(?::((?:[^}$]|\$(?!\{))*))?\}|\$(\w+)/g;

/** `name: ${1:${TM_FILENAME_BASE:reviewer}}` gives `name: reviewer`, or the value given for that variable. */
export function expandSnippet(body: readonly string[], variables: Readonly<Record<string, string>> = {}): string {
  const defaults = new Map<string, string>();

  const value = (name: string, fallback: string): string => {
    if (!/^\d/.test(name)) return hidden(variables[name] ?? fallback);
    if (fallback !== '') defaults.set(name, fallback);
    return defaults.get(name) ?? '';
  };

  let text = unescaped(body.join('\n')).replace(choice, (_, items: string) => firstItem(items));
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(innermost, (_, braced: string | undefined, fallback: string | undefined, plain: string) =>
      value(braced ?? plain, fallback ?? ''),
    );
  }
  return shown(text);
}

// Characters that are text stand in the private use area while the rest is expanded.
const plain = ['\\', '$', '}', '{'];

function unescaped(text: string): string {
  return text.replace(/\\([\\$}])/g, (_, character: string) => hidden(character));
}

function hidden(text: string): string {
  return text.replace(/[\\${}]/g, (character) => String.fromCharCode(0xe000 + plain.indexOf(character)));
}

function shown(text: string): string {
  return text.replace(/[\ue000-\ue003]/g, (character) => plain[character.charCodeAt(0) - 0xe000] ?? '');
}

function firstItem(items: string): string {
  const [first = ''] = /^(?:\\.|[^\\,])*/.exec(items) ?? [];
  return hidden(first.replace(/\\(.)/g, '$1'));
}
