import { expect, test } from 'vitest';
import { countBySeverity, formatProblems } from '../../../pipeline/check/format-problems.ts';
import type { Problem } from '../../../pipeline/check/problem.ts';

const problem: Problem = {
  rule: 'dates',
  severity: 'error',
  file: 'sources.json',
  id: 'daily',
  path: 'sources[10].date',
  message: 'Not a date',
  hint: 'Write a date.',
};

test('tells file, severity, rule, id, path, message and hint', () => {
  expect(formatProblems([problem])).toBe(
    [
      'sources.json',
      '  error (dates)  daily  sources[10].date',
      '      Not a date',
      '      → Write a date.',
    ].join('\n'),
  );
});

test('groups by file, errors first, then by path as people count', () => {
  const text = formatProblems([
    { ...problem, severity: 'warning', path: 'sources[1]' },
    problem,
    { ...problem, path: 'sources[9].date' },
    { ...problem, file: 'report.json', id: null, path: '' },
  ]);
  const heads = text.split('\n').filter((line) => !line.startsWith('      '));

  expect(heads).toEqual([
    'report.json',
    '  error (dates)  ',
    '',
    'sources.json',
    '  error (dates)  daily  sources[9].date',
    '  error (dates)  daily  sources[10].date',
    '  warning (dates)  daily  sources[1]',
  ]);
});

test('counts what stops a build apart from what does not', () => {
  const problems = [problem, { ...problem, severity: 'warning' as const }, problem];

  expect([countBySeverity(problems, 'error'), countBySeverity(problems, 'warning')]).toEqual([2, 1]);
});
