import type { Problem, Severity } from './problem.ts';

/** The problems for people, grouped by file, errors first. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].toSorted();
  return files
    .map((file) => {
      const ofFile = problems.filter((problem) => problem.file === file).toSorted(bySeverityThenPath);
      return [file, ...ofFile.map(formatProblem)].join('\n');
    })
    .join('\n\n');
}

export function countBySeverity(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

function formatProblem({ severity, rule, id, path, message, hint }: Problem): string {
  const where = [id, path].filter((part) => part !== null && part !== '').join('  ');
  return [`  ${severity} (${rule})  ${where}`, `      ${message}`, `      → ${hint}`].join('\n');
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1 };

function bySeverityThenPath(a: Problem, b: Problem): number {
  return RANK[a.severity] - RANK[b.severity] || a.path.localeCompare(b.path, 'en', { numeric: true });
}
