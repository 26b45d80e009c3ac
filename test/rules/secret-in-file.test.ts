import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { tryFix } from '../../src/core/lint/tryFix';
import { agents, fileIn } from '../support/place';
import { random } from '../support/random';
import { crlf, named, testRule } from './ruleTest';

/** Made as it is needed, so that nothing that looks like a key stands in the repository. */
const made = (length: number, alphabet: string, seed = 7): string => {
  const { below } = random(seed);
  return Array.from({ length }, () => alphabet[below(alphabet.length)]).join('');
};

const [upper, lower, digits] = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz', '0123456789'];
const all = upper + lower + digits;
const hex = `${digits}abcdef`;
const awsDigits = `${upper}234567`;

const keys: Readonly<Record<string, readonly [prefix: string, rest: string, kind: string, variable: string]>> = {
  'of AWS': ['AKIA', made(16, awsDigits), 'AWS access key', 'AWS_ACCESS_KEY_ID'],
  'of GitHub': ['ghp_', made(36, all), 'GitHub token', 'GITHUB_TOKEN'],
  'of GitHub with fine grain': ['github_pat_', `${made(22, all)}_${made(59, all, 8)}`, 'GitHub token', 'GITHUB_TOKEN'],
  'of GitLab': ['glpat-', made(20, `${all}-_`), 'GitLab token', 'GITLAB_TOKEN'],
  'of Slack': ['xoxb-', `${made(12, digits)}-${made(12, digits, 9)}-${made(24, all)}`, 'Slack token', 'SLACK_TOKEN'],
  'of Stripe': ['sk_live_', made(24, all), 'Stripe key', 'STRIPE_API_KEY'],
  'of Google': ['AIza', made(35, `${all}-_`), 'Google API key', 'GOOGLE_API_KEY'],
  'of Anthropic': ['sk-ant-api03-', made(95, `${all}-_`), 'Anthropic API key', 'ANTHROPIC_API_KEY'],
  'of OpenAI': ['sk-proj-', made(48, all), 'OpenAI API key', 'OPENAI_API_KEY'],
  'of OpenAI in the older form': [
    'sk-',
    `${made(20, all)}T3Blbk${'FJ'}${made(20, all, 9)}`,
    'OpenAI API key',
    'OPENAI_API_KEY',
  ],
  'of OpenRouter': ['sk-or-v1-', made(64, hex), 'OpenRouter API key', 'OPENROUTER_API_KEY'],
  'of npm': ['npm_', made(36, all), 'npm token', 'NPM_TOKEN'],
  'of PyPI': ['pypi-', `AgE${made(80, all)}`, 'PyPI token', 'PYPI_TOKEN'],
  'of SendGrid': ['SG.', `${made(22, all)}.${made(43, all, 8)}`, 'SendGrid API key', 'SENDGRID_API_KEY'],
  'of Twilio': ['SK', made(32, hex), 'Twilio API key', 'TWILIO_API_KEY'],
  'of Hugging Face': ['hf_', made(34, all), 'Hugging Face token', 'HF_TOKEN'],
  'of DigitalOcean': ['dop_v1_', made(64, hex), 'DigitalOcean token', 'DIGITALOCEAN_TOKEN'],
  'of Shopify': ['shpat_', made(32, hex), 'Shopify token', 'SHOPIFY_TOKEN'],
  'of Groq': ['gsk_', made(52, all), 'Groq API key', 'GROQ_API_KEY'],
  'of Databricks': ['dapi', made(32, hex), 'Databricks token', 'DATABRICKS_TOKEN'],
  'of Linear': ['lin_api_', made(40, all), 'Linear API key', 'LINEAR_API_KEY'],
  'of Notion': ['ntn_', made(46, all), 'Notion token', 'NOTION_TOKEN'],
};

const [prefix, rest] = ['ghp_', made(36, all)];
const token = prefix + rest;
const message = 'Anyone who can read this file has this GitHub token (ghp_…); remove it and revoke it.';
const prompt = (text: string): string => `${named()}\n${text}\n`;
const privateKey = (body: string): string =>
  `-----${'BEGIN'} OPENSSH PRIVATE ${'KEY'}-----${body}-----${'END'} OPENSSH PRIVATE ${'KEY'}-----`;
const base64 = made(210, `${all}+/`).replace(/.{70}/g, '$&\n');

testRule('secret-in-file', {
  fine: {
    'a regular expression for keys': prompt('Look for `AKIA[0-9A-Z]{16}` and `ghp_[A-Za-z0-9]{36}`.'),
    'the first words of a private key': prompt(`Look for \`-----${'BEGIN'} RSA PRIVATE ${'KEY'}-----\`.`),
    'a private key that is left out': prompt(privateKey('\n...\n')),
    'the sample of a vendor': prompt(`Use AKIA${'IOSFODNN7EXAMPLE'}.`),
    'a row of one letter': prompt(`Use ghp_${'x'.repeat(36)} or ghp_${'aB'.repeat(18)}.`),
    'the alphabet and the digits': prompt(`Use ghp_${`${lower}${digits}`} here.`),
    'words where a key would be': prompt(
      `Use xoxb-your-bot-token-goes-here and sk-ant-api03-${'placeholder'.repeat(8)}.`,
    ),
    'a variable and pointed brackets': prompt('Use ${GITHUB_TOKEN}, <token> or $TOKEN.'),
    'a hash and a long name': prompt(`Pin a1b2${made(36, hex)} and use ${'a_long_name_'.repeat(5)}.`),
    'a test key of Stripe': prompt(`Use sk_test_${made(24, all)}.`),
    'a key inside a longer word': prompt(`Use my${token}.`),
    'a token that is too short': prompt(`Use ghp_${made(20, all)}.`),
    'a file without frontmatter': `${token}\n`,
  },
  faulty: {
    ...Object.fromEntries(
      Object.entries(keys).map(([name, [start, random, kind, variable]]) => [
        `a key ${name}`,
        {
          text: prompt(`Use <|${start}${random}|>, then stop.`),
          message: `Anyone who can read this file has this ${kind} (${start}…); remove it and revoke it.`,
          fixes: [['suggestion', prompt(`Use \${${variable}}, then stop.`)]] as const,
        },
      ]),
    ),
    'the variable of a server': {
      text: named('mcpServers:', '  - hub:', '      command: hub', '      env:', `        TOKEN: <|${token}|>`),
      message,
      fixes: [
        [
          'suggestion',
          named('mcpServers:', '  - hub:', '      command: hub', '      env:', '        TOKEN: ${GITHUB_TOKEN}'),
        ],
      ],
    },
    'a header of a server in a file with CRLF': {
      text: crlf(
        named('mcpServers:', '  - hub:', '      url: https://a.b', `      headers: {X: "Bearer <|${token}|>"}`),
      ),
      message,
      fixes: [
        [
          'suggestion',
          crlf(
            named('mcpServers:', '  - hub:', '      url: https://a.b', '      headers: {X: "Bearer ${GITHUB_TOKEN}"}'),
          ),
        ],
      ],
    },
    'one in a fence at the end of a sentence, after an emoji': {
      text: prompt(`\`\`\`sh\n🚀 export TOKEN=<|${token}|>.\n\`\`\``),
      message,
      fixes: [['suggestion', prompt('```sh\n🚀 export TOKEN=${GITHUB_TOKEN}.\n```')]],
    },
    'a private key': {
      text: prompt(`<|${privateKey(`\n${base64}\n`)}|>`),
      message: 'Anyone who can read this file has this private key (private key); remove it and revoke it.',
      fixes: [['suggestion', prompt('${PRIVATE_KEY}')]],
    },
    'a plugin agent': {
      text: prompt(`Use <|${token}|>`),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message,
      fixes: [['suggestion', prompt('Use ${GITHUB_TOKEN}')]],
    },
  },
});

describe('secret-in-file', () => {
  it('never shows a key, whichever check speaks of it', () => {
    const text = named(`${token}: a`, `tools: ${token}`, 'hooks:', '  Stop:', `    - ${token}`);
    const workspace = agents({ 'a.md': `${text}\nUse ${token}, and ${keys['of AWS']?.slice(0, 2).join('')}.\n` });
    const findings = lint(fileIn(workspace, 'a.md'), workspace);
    expect(findings.map(({ rule }) => rule)).toContain('secret-in-file');
    expect(findings.map(({ rule }) => rule)).toContain('tools-resolve-to-nothing');
    expect(JSON.stringify(findings)).not.toContain(rest);
  });

  it('does not hand a key on in a fix', () => {
    const workspace = agents({ 'a.md': prompt(`Use ${token}.`) });
    const file = fileIn(workspace, 'a.md');
    const tried = lint(file, workspace).flatMap((finding) => finding.fixes.map((fix) => tryFix(file, finding, fix)));
    expect([tried.length, JSON.stringify(tried).includes(rest)]).toEqual([1, false]);
  });
});
