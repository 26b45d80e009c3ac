// A small test runner for inside VS Code: collects tests, runs them in order, prints a line for each.

type Body = () => void | Promise<void>;

const tests: { title: string; body: Body }[] = [];
const limit = 30_000;

export function test(title: string, body: Body): void {
  tests.push({ title, body });
}

/** Says something that is printed among the results, such as a measured time. */
export function note(text: string): void {
  console.log(`# ${text}`);
}

/** Runs the collected tests whose title holds AGENT_AUTHOR_TEST, or all; throws when one fails. */
export async function runTests(): Promise<void> {
  const wanted = process.env['AGENT_AUTHOR_TEST'] ?? '';
  const chosen = tests.filter(({ title }) => title.includes(wanted));
  if (chosen.length === 0) throw new Error(`No test has a title with “${wanted}”.`);

  let failed = 0;
  for (const { title, body } of chosen) {
    if (!(await passes(title, body))) failed += 1;
  }
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

async function passes(title: string, body: Body): Promise<boolean> {
  const started = Date.now();
  try {
    await withinLimit(body);
    console.log(`ok     ${title} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    console.log(`not ok ${title} (${Date.now() - started} ms)\n${reasonOf(error).replace(/^/gm, '       ')}`);
    return false;
  }
}

/** The error and where in the tests it comes from, without the frames of VS Code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).replace(/\n\s+at .*\/node_modules\/.*/g, '');
}

async function withinLimit(body: Body): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${limit / 1_000} s`)), limit);
  });
  try {
    await Promise.race([body(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
