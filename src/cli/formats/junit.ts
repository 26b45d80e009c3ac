/** Findings as JUnit XML: a suite for each file, a failure for each finding of error level. */
import type { CheckedFile, FoundHere } from '../findings';
import { printable } from './printable';
import { countsOf, type Report, withoutHints } from './report';

export const junitReport = (report: Report): string => {
  const files = withoutHints(report.files, report.isVerbose).filter(({ verdict }) => verdict !== 'not-an-agent');
  const suites = files.map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'agent-author', ...totals(files) })}>\n${suites.join('')}</testsuites>\n`;
};

/** What is no error fails nothing, as with the exit code; it counts as skipped, which is shown and is not red. */
const totals = (files: readonly CheckedFile[]) => {
  const { error, warning, information, hint } = countsOf(files);
  const clean = files.filter(({ findings }) => findings.length === 0).length;
  const skipped = warning + information + hint;
  return { tests: clean + error + skipped, failures: error, errors: 0, skipped, time: 0 };
};

const suite = (file: CheckedFile): string => {
  const cases = file.findings.map((finding) => testCase(file.file, finding));
  const clean = `    <testcase${attributes({ name: 'no findings', classname: file.file, time: 0 })}/>\n`;
  const body = cases.length > 0 ? cases.join('') : clean;
  return `  <testsuite${attributes({ name: file.file, ...totals([file]) })}>\n${body}  </testsuite>\n`;
};

const testCase = (file: string, { rule, severity, line, column, message }: FoundHere): string => {
  const name = attributes({ name: `${rule} ${line}:${column}`, classname: file, time: 0 });
  const words = `${file}:${line}:${column} ${severity}: ${message}`;
  const outcome =
    severity === 'error'
      ? `<failure${attributes({ type: rule, message })}>${escaped(words)}</failure>`
      : `<skipped${attributes({ message: `${severity}: ${message}` })}/>`;
  return `    <testcase${name}>${outcome}</testcase>\n`;
};

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** XML has no way to write most control characters, so they are spelt out. */
const escaped = (text: string): string =>
  printable(text)
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
