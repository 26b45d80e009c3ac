// Texts of agents that several test files speak of.

/** An agent that loads as it is written. `more` are lines of its header. */
export const agent = (name: string, prompt = 'Work.', more = ''): string =>
  `---\nname: ${name}\ndescription: Use it when ${name} is wanted.\n${more}---\n\n${prompt}\n`;

/** Something of all that an editor draws: an example, a colour, a block between tags, headings, and code. */
export const painter = `---
name: painter
description: |
  Use it for colours.
  <example>
  user: "Which blue?"

  assistant: "I ask the painter."
  </example>
tools: Read, Grep
color: "cyan"
---

# Work

<rules>
Be kind.

Be brief.
</rules>

## Details

\`\`\`sh
ls
\`\`\`
`;
