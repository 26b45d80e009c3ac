/** The page's policy, and that nothing of a file's name becomes markup. */
import { describe, expect, it } from 'vitest';
import { pageHtml } from '../../src/client/preview/html';

const parts = {
  uri: 'file:///a.md',
  isLocked: false,
  script: 'https://webview.test/preview.js',
  style: 'https://webview.test/preview.css',
  cspSource: 'https://webview.test',
  nonce: 'abc',
};

describe('pageHtml', () => {
  it('lets in one script and one stylesheet', () => {
    expect(/Security-Policy" content="(.*?)"/u.exec(pageHtml(parts))?.[1]).toBe(
      "default-src 'none'; script-src 'nonce-abc'; style-src https://webview.test; img-src https://webview.test; base-uri 'none'; form-action 'none'",
    );
  });

  it('has no script but the one with the nonce, and no handler or style of its own', () => {
    const html = pageHtml(parts);
    expect(html.match(/<script[^>]*>/gu)).toEqual(['<script nonce="abc" src="https://webview.test/preview.js">']);
    expect(html).not.toMatch(/unsafe|\son\w+=|\sstyle=|<style/iu);
  });

  it('keeps a hostile file name inside its attribute', () => {
    const html = pageHtml({ ...parts, uri: 'file:///"><script>a</script>&' });
    expect(html).toContain('data-uri="file:///&quot;&gt;&lt;script&gt;a&lt;/script&gt;&amp;"');
  });
});
