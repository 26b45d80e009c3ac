/** Plain text of a preview arrives with its hidden characters marked. */
import { describe, expect, it } from 'vitest';
import { visiblePreview } from '../../../src/features/preview/visible';
import { broken } from '../../webview/sample';

const hidden = 'a\u202eb';
const marked = 'a⟨U+202E⟩b';

describe('visiblePreview', () => {
  it('marks every text that the page draws as it stands', () => {
    const preview = visiblePreview({
      ...broken,
      permissionMode: hidden,
      summary: {
        ...broken.summary,
        name: hidden,
        path: hidden,
        model: hidden,
        color: hidden,
        tools: [hidden],
        droppedTools: [hidden],
      },
    });
    const { summary, permissionMode } = preview;
    expect([
      summary.name,
      summary.path,
      summary.model,
      summary.color,
      summary.tools,
      permissionMode,
      summary.droppedTools,
    ]).toEqual([marked, marked, marked, marked, [marked], marked, [marked]]);
  });

  it('keeps the address of the file as it is', () => {
    const uri = `file:///${hidden}.md`;
    expect(visiblePreview({ ...broken, summary: { ...broken.summary, uri } }).summary.uri).toBe(uri);
  });

  it('leaves what is not there', () => {
    const { summary } = visiblePreview({ ...broken, summary: { ...broken.summary, model: null, tools: 'all' } });
    expect([summary.model, summary.tools]).toEqual([null, 'all']);
  });
});
