/** What the preview shows of Markdown, and what it never lets through. */
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/features/preview/markdown';
import { hostileTexts } from '../../webview/hostileTexts';

describe('renderMarkdown', () => {
  it.each([
    ['raw HTML as text', 'See <b>this</b>', '<p>See &lt;b&gt;this&lt;/b&gt;</p>'],
    [
      'a block of tags with its lines',
      '<example>\na\n</example>',
      '<div class="markup">&lt;example&gt;\na\n&lt;/example&gt;</div>',
    ],
    ['a tag that HTML does not know with its lines', '<a_b>\nc\n</a_b>', '<p>&lt;a_b&gt;<br>\nc<br>\n&lt;/a_b&gt;</p>'],
    ['a comment', '<!-- note -->', '<div class="markup">&lt;!-- note --&gt;</div>'],
    ['a web link', '[a](https://a.example/b)', '<p><a href="https://a.example/b">a</a></p>'],
    ['a relative link', '[a](../b.md#c)', '<p><a href="../b.md#c">a</a></p>'],
    [
      'a link without words by its address',
      '[](https://a.example)',
      '<p><a href="https://a.example">https://a.example</a></p>',
    ],
    [
      'an image by its words',
      '![Chart](https://a.example/c.png)',
      '<p><span class="image" data-image="https://a.example/c.png">Chart <em>(image https://a.example/c.png)</em></span></p>',
    ],
    [
      'an open task as a disabled box',
      '- [ ] a',
      '<ul>\n<li><input type="checkbox" disabled aria-label="To do"> a</li>\n</ul>',
    ],
    [
      'a done task as a disabled box',
      '- [x] a',
      '<ul>\n<li><input type="checkbox" disabled checked aria-label="Done"> a</li>\n</ul>',
    ],
    [
      'a link definition, which Markdown hides',
      '[//]: # (a note)',
      '<p class="definition"><code>[//]: # (a note)</code></p>',
    ],
    ['a footnote as written', 'a[^1]', '<p>a[^1]</p>'],
    [
      'the words behind a fence',
      '```ts title="a"\nb\n```',
      '<p class="info"><code>ts title=&quot;a&quot;</code></p>\n<pre><code class="language-ts">b\n</code></pre>',
    ],
    [
      'a table head without words as a plain cell',
      '| | a |\n|-|-|',
      '<div class="table"><table>\n<thead>\n<tr>\n<td></td>\n<th>a</th>\n</tr>\n</thead>\n</table></div>',
    ],
    ['no empty heading', '#\n\na', '\n<p>a</p>'],
  ])('shows %s', (_what, text, html) => {
    expect(renderMarkdown(text)).toBe(html);
  });

  it.each(['javascript:alert(1)', 'data:text/html,a', 'vbscript:a', 'file:///etc/passwd', 'command:a', 'vscode://a'])(
    'makes no link to %s',
    (address) => {
      expect(renderMarkdown(`[a](${address})`)).toBe(
        '<p><span class="no-link">a <em>(link that does not open)</em></span></p>',
      );
    },
  );

  it('lets the keyboard reach a table of five columns, which scrolls', () => {
    const [narrow, wide] = [4, 5].map((columns) => renderMarkdown(`${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}`));
    expect([narrow?.includes('tabindex'), wide?.includes('tabindex')]).toEqual([false, true]);
  });

  it('starts headings below those of the page and skips no level', () => {
    const html = renderMarkdown('# a\n\n### b\n\n## c\n\n#### d\n\n# e');
    expect(html.match(/<h\d class="depth-\d">./gu)).toEqual([
      '<h3 class="depth-1">a',
      '<h4 class="depth-3">b',
      '<h4 class="depth-2">c',
      '<h5 class="depth-4">d',
      '<h3 class="depth-1">e',
    ]);
  });

  it('names hidden characters, those behind a character reference too', () => {
    const mark = '<span class="hidden-character">⟨U+202E⟩</span>';
    expect(renderMarkdown('a\u202eb &#x202e;')).toBe(`<p>a${mark}b ${mark}</p>`);
  });

  it('keeps a tag whole when its title hides a character', () => {
    expect(renderMarkdown('[a](b "c\u200bd")')).toBe('<p><a href="b" title="c⟨U+200B⟩d">a</a></p>');
  });

  it.each([
    ['nested quotations', '>'.repeat(20_000)],
    ['marks that might be pairs', '_a*'.repeat(20_000)],
    ['a wide table with short rows', `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${'|\n'.repeat(5000)}`],
    ['one paragraph of many lines', 'a\n'.repeat(20_000)],
  ])('shows %s as written instead of spending seconds', (_what, text) => {
    expect(renderMarkdown(text)).toMatch(/^<pre class="as-written">/u);
  });

  it.each(hostileTexts)('writes no other tag or attribute than its own: %s', (text) => {
    expect(foreignTags(renderMarkdown(text))).toEqual([]);
  });
});

const ownTag =
  /^<\/?(?:p|em|strong|del|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|td|th|div|span|br|hr|h[3-6]|a|input)(?: (?:class="[^"]*"|role="group"|tabindex="0"|align="[a-z]+"|start="\d+"|title="[^"]*"|type="checkbox"|disabled|checked|aria-label="[^"]*"|data-image="[^"]*"|href="(?:https?:|mailto:|[^":]*(?:[/?#][^"]*)?")[^"]*"?))*(?: \/)?>$/u;

const foreignTags = (html: string): string[] => (html.match(/<[^>]*>?/gu) ?? []).filter((tag) => !ownTag.test(tag));
