/** The page as it starts: empty, with one script and one stylesheet, and a policy that lets nothing else in. */

export interface PageParts {
  /** The agent's file; the page keeps it, so that the panel can be restored. */
  readonly uri: string;
  /** It stays with that file. */
  readonly isLocked: boolean;
  readonly script: string;
  readonly style: string;
  /** What VS Code calls its own origin in a policy. */
  readonly cspSource: string;
  readonly nonce: string;
}

const policy = ({ cspSource, nonce }: PageParts): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource}`,
    `img-src ${cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const attribute = (text: string): string => text.replace(/[&<>"]/gu, (character) => references[character] ?? '');

export const pageHtml = (parts: PageParts): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Agent preview</title>
<link rel="stylesheet" href="${attribute(parts.style)}">
</head>
<body>
<div id="page" data-uri="${attribute(parts.uri)}" data-locked="${parts.isLocked}"><main class="message"><p class="waiting">Reading the agent …</p></main></div>
<script nonce="${attribute(parts.nonce)}" src="${attribute(parts.script)}"></script>
</body>
</html>
`;
