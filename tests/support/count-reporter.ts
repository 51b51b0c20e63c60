import type { Reporter, TestModule, TestSpecification } from 'vitest/node';

/**
 * Ends the run with the line `N passed, N failed`.
 * A file that cannot be loaded, an error outside of any test, a check that failed before the tests,
 * and a run without any test (no file found, no database) count as failed.
 */
export default class CountReporter implements Reporter {
  onTestRunStart(specifications: readonly TestSpecification[]): void {
    console.log(`${String(specifications.length)} test files`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const checks = (process.env['FAILED_CHECKS'] ?? '').split(',').filter((name) => name !== '');
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const brokenSuites = modules.flatMap((module) => [module, ...module.children.allSuites()]).filter((suite) => suite.errors().length > 0);
    const count = (state: string): number => states.filter((other) => other === state).length;
    const failed =
      count('failed') +
      brokenSuites.length +
      unhandledErrors.length +
      checks.length +
      (states.length === 0 && brokenSuites.length === 0 ? 1 : 0);
    if (count('skipped') > 0) console.log(`${String(count('skipped'))} skipped`);
    if (checks.length > 0) console.log(`Failed before the tests: ${checks.join(', ')}`);
    console.log(`${String(count('passed'))} passed, ${String(failed)} failed`);
  }
}
