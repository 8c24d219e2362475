/** See `read-test-report.mjs`. */
export type Failure = Readonly<{ test: string; message: string }>;

export function readTestReport(
  report: unknown,
): Readonly<{ passed: number; failed: number; failures: readonly Failure[] }>;
