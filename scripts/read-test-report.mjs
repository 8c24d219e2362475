/**
 * Where a failed test stands in a report.
 * @typedef {Readonly<{ test: string, message: string }>} Failure
 */

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
const plain = (text) => (text ?? '').replace(COLOURS, '').trim();

function* readVitestFailures({ testResults }) {
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    for (const { fullName, failureMessages } of failed)
      yield { test: `${name} › ${fullName}`, message: plain(failureMessages.join('\n')) };
    // A file that could not be read has no tests.
    if (status === 'failed' && failed.length === 0) yield { test: name, message: plain(message) };
  }
}

function* readSuite({ title, suites = [], specs = [] }, parents = []) {
  const path = [...parents, title].filter((part) => part !== '');
  for (const spec of specs)
    for (const { projectName, status, results } of spec.tests)
      if (status === 'unexpected')
        yield {
          test: [`[${projectName}]`, ...path, spec.title].join(' › '),
          message: plain(results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n')),
        };
  for (const suite of suites) yield* readSuite(suite, path);
}

function* readPlaywrightFailures({ suites, errors = [] }) {
  for (const suite of suites) yield* readSuite(suite);
  for (const { message } of errors) yield { test: 'outside the tests', message: plain(message) };
}

/**
 * What a JSON report of vitest or Playwright says, the report being the parsed file.
 * @returns {{ passed: number, failed: number, failures: Failure[] }}
 */
export const readTestReport = (report) =>
  report.stats
    ? {
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        failures: [...readPlaywrightFailures(report)],
      }
    : {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        failures: [...readVitestFailures(report)],
      };
