import { describe, expect, it } from 'vitest';
import { readTestReport } from '../../../scripts/read-test-report.mjs';

const RED = '\u001B[31m';
const PLAIN = '\u001B[39m';

describe('a report of vitest', () => {
  it('names each failed test by file and title, with its message in plain text', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'a thing works', status: 'passed', failureMessages: [] },
            {
              fullName: 'a thing lasts',
              status: 'failed',
              failureMessages: [`expected ${RED}1${PLAIN} to be 2`],
            },
          ],
        },
      ],
    };
    expect(readTestReport(report)).toEqual({
      passed: 1,
      failed: 1,
      failures: [{ test: 'a.test.ts › a thing lasts', message: 'expected 1 to be 2' }],
    });
  });

  it('names a file that could not be read', () => {
    const broken = {
      name: 'a.test.ts',
      status: 'failed',
      message: 'Cannot find module',
      assertionResults: [],
    };
    const { failures } = readTestReport({ numPassedTests: 0, numFailedTests: 0, testResults: [broken] });
    expect(failures).toEqual([{ test: 'a.test.ts', message: 'Cannot find module' }]);
  });
});

describe('a report of Playwright', () => {
  const suites = [
    {
      title: 'a.spec.ts',
      specs: [],
      suites: [
        {
          title: 'a thing',
          specs: [
            {
              title: 'works',
              tests: [{ projectName: 'desk', status: 'expected', results: [{ errors: [] }] }],
            },
            {
              title: 'lasts',
              tests: [
                { projectName: 'desk', status: 'expected', results: [{ errors: [] }] },
                {
                  projectName: 'phone',
                  status: 'unexpected',
                  results: [{ errors: [{ message: 'not visible' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ];

  it('names each failed test by project, file and titles', () => {
    const stats = { expected: 2, flaky: 0, unexpected: 1 };
    expect(readTestReport({ stats, suites })).toEqual({
      passed: 2,
      failed: 1,
      failures: [{ test: '[phone] › a.spec.ts › a thing › lasts', message: 'not visible' }],
    });
  });

  it('tells of errors outside the tests', () => {
    const stats = { expected: 0, flaky: 0, unexpected: 0 };
    const errors = [{ message: 'The server did not start' }];
    expect(readTestReport({ stats, suites: [], errors }).failures).toEqual([
      { test: 'outside the tests', message: 'The server did not start' },
    ]);
  });
});
