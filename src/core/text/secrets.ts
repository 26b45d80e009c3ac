/** Finds keys that open something by the forms in which their vendors give them out, and hides them. */
import { type Span, span } from './span';

export interface Secret {
  readonly at: Span;
  /** `AWS access key`. */
  readonly kind: string;
  /** The variable that usually holds it. */
  readonly variable: string;
  /** What may be shown: the vendor's prefix alone. */
  readonly masked: string;
}

interface Form {
  readonly kind: string;
  readonly variable: string;
  readonly prefix: string;
  /** The prefix, and behind it what differs from key to key, as the only group. */
  readonly pattern: RegExp;
}

const form = (kind: string, variable: string, prefix: string, rest: string): Form => ({
  kind,
  variable,
  prefix,
  pattern: new RegExp(`(?:${prefix})(${rest})(?![\\w-])`, 'y'),
});

/** As the vendors describe them; a prefix that begins like another one comes first. */
const forms: readonly Form[] = [
  form('AWS access key', 'AWS_ACCESS_KEY_ID', 'AKIA|ASIA', '[A-Z2-7]{16}'),
  form('GitHub token', 'GITHUB_TOKEN', 'gh[pousr]_', '[A-Za-z0-9]{36,251}'),
  form('GitHub token', 'GITHUB_TOKEN', 'github_pat_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
  form('GitLab token', 'GITLAB_TOKEN', 'glpat-', '[\\w-]{20,}(?:\\.[\\w.-]+)?'),
  form('Slack token', 'SLACK_TOKEN', 'xox[abeoprs]-|xapp-\\d-', '(?:[A-Z0-9]{8,}-){1,3}[A-Za-z0-9]{20,}'),
  form('Stripe key', 'STRIPE_API_KEY', '[rs]k_live_', '[A-Za-z0-9]{24,}'),
  form('Google API key', 'GOOGLE_API_KEY', 'AIza', '[\\w-]{35}'),
  form('Anthropic API key', 'ANTHROPIC_API_KEY', 'sk-ant-(?:api|admin|oat|sid)\\d\\d-', '[\\w-]{80,}'),
  form('OpenAI API key', 'OPENAI_API_KEY', 'sk-(?:proj-|svcacct-|admin-)', '[\\w-]{40,}'),
  form('OpenAI API key', 'OPENAI_API_KEY', 'sk-', '[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}'),
  form('OpenRouter API key', 'OPENROUTER_API_KEY', 'sk-or-v1-', '[0-9a-f]{64}'),
  form('npm token', 'NPM_TOKEN', 'npm_', '[A-Za-z0-9]{36}'),
  form('PyPI token', 'PYPI_TOKEN', 'pypi-', 'AgE[\\w-]{60,}'),
  form('SendGrid API key', 'SENDGRID_API_KEY', 'SG\\.', '[\\w-]{22}\\.[\\w-]{43}'),
  form('Twilio API key', 'TWILIO_API_KEY', 'SK', '[0-9a-f]{32}'),
  form('Hugging Face token', 'HF_TOKEN', 'hf_', '[A-Za-z0-9]{34}'),
  form('DigitalOcean token', 'DIGITALOCEAN_TOKEN', 'do[opr]_v1_', '[0-9a-f]{64}'),
  form('Shopify token', 'SHOPIFY_TOKEN', 'shp(?:at|ca|pa|ss)_', '[0-9a-fA-F]{32}'),
  form('Groq API key', 'GROQ_API_KEY', 'gsk_', '[A-Za-z0-9]{52}'),
  form('Databricks token', 'DATABRICKS_TOKEN', 'dapi', '[0-9a-f]{32}'),
  form('Linear API key', 'LINEAR_API_KEY', 'lin_api_', '[A-Za-z0-9]{40}'),
  form('Notion token', 'NOTION_TOKEN', 'ntn_', '[A-Za-z0-9]{40,}'),
];

const anyPrefix = new RegExp(forms.map(({ prefix }) => prefix).join('|'), 'y');

/** With at least forty characters of key behind the line; in quoted text the line breaks may be written out. */
const privateKey =
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----((?:\s|\\[nr]|[A-Za-z0-9+/=]){40,})(?:-----END [A-Z ]+-----)?/g;

export const findSecrets = (text: string): readonly Secret[] => {
  const found = [...tokensIn(text), ...(text.includes('PRIVATE KEY') ? privateKeysIn(text) : [])];
  return found.length < 2 ? found : found.sort((a, b) => a.at.start - b.at.start);
};

/** The text with every secret replaced by what may be shown of it. */
export const withoutSecrets = (text: string): string => {
  let result = '';
  let from = 0;
  for (const { at, masked } of findSecrets(text)) {
    result += text.slice(from, at.start) + masked;
    from = at.end;
  }
  return result + text.slice(from);
};

function* tokensIn(text: string): Generator<Secret> {
  for (const run of longRuns(text)) {
    anyPrefix.lastIndex = run.start;
    if (!anyPrefix.test(text)) continue;
    for (const { kind, variable, pattern } of forms) {
      pattern.lastIndex = run.start;
      const [token, random] = pattern.exec(text) ?? [];
      if (token === undefined || random === undefined || !isRandom(random)) continue;
      const masked = `${token.slice(0, token.length - random.length)}…`;
      yield { at: span(run.start, run.start + token.length), kind, variable, masked };
      break;
    }
  }
}

function* privateKeysIn(text: string): Generator<Secret> {
  for (const { 0: whole, 1: key = '', index } of text.matchAll(privateKey)) {
    const bare = key.replaceAll(/\s|\\[nr]/g, '');
    if (bare.length < 40 || entropy(bare) < leastOfPrivateKey) continue;
    yield {
      at: span(index, index + whole.trimEnd().length),
      kind: 'private key',
      variable: 'PRIVATE_KEY',
      masked: 'private key',
    };
  }
}

/** Words and rows that stand where a key would: `EXAMPLE`, `xxxx`, `1234…`, `abcd…`. */
const isRandom = (text: string): boolean => {
  if (/example|sample|dummy|placeholder|your|xxxx|redacted|replace|changeme|(.)\1{4}/i.test(text)) return false;
  return steps(text) < text.length / 4 && entropy(text) >= leastEntropy;
};

/** In bits for each character. Sixteen random ones of hexadecimal digits lie between 2.9 and 3.6. */
const leastEntropy = 2.7;

/** Base64, of which some rows are equal in every key. */
const leastOfPrivateKey = 3.5;

const entropy = (text: string): number => {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
};

/** How many characters are followed by the next one of the alphabet, or the digits. */
const steps = (text: string): number => {
  let count = 0;
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) - text.charCodeAt(at - 1) === 1) count++;
  return count;
};

/** A digit with much of a key before or behind it, or a form in which there may be none; digits are rare in prose. */
const sign = /\d(?:(?=[\w-]{9})|(?<=[\w-]{10}))|A[KS]IA(?=[A-Z2-7]{16})|glpat-/g;

/** Stretches of characters of which keys are made, where some sign of a key is in them. */
function* longRuns(text: string): Generator<Span> {
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    let start = found.index;
    while (start > 0 && isOfKey(text.charCodeAt(start - 1))) start--;
    let end = found.index + 1;
    while (end < text.length && isOfKey(text.charCodeAt(end))) end++;
    yield* startsIn(text, start, end);
    // Another generator of this kind may have moved it.
    sign.lastIndex = end;
  }
}

/** The shortest key of all forms. */
const shortest = 20;

/** A key may follow a dot, as in `config.AKIA…`; it never begins in the middle of a word. */
function* startsIn(text: string, start: number, end: number): Generator<Span> {
  for (let at = start; end - at >= shortest; at++) {
    if ((at === start || text[at - 1] === '.') && text[at] !== '.') yield span(at, end);
  }
}

const ofKey = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.') {
  ofKey[character.charCodeAt(0)] = 1;
}

const isOfKey = (code: number): boolean => code < 128 && ofKey[code] === 1;
