import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestState, TestSuite, Vitest } from 'vitest/node';
import { failedOnce, sum, type Tally } from './tally';

/** Where the reporter writes its tally; its reader names the file in this variable. */
export const tallyFileVariable = 'ATLAS_TALLY_FILE';

/** Vitest's reporter that leaves how many tests passed, failed and were skipped, for tools/test.ts. */
export default class TallyReporter implements Reporter {
  private projects: readonly string[] = [];

  onInit(vitest: Vitest): void {
    this.projects = vitest.projects.map(({ name }) => name);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env[tallyFileVariable];
    if (file === undefined) return;
    const tally = sum([
      ...modules.map(tallyModule),
      ...unhandledErrors.map(() => failedOnce),
      ...this.projects.filter((project) => !ranSomething(project, modules)).map(reportIdle),
    ]);
    writeFileSync(file, JSON.stringify(tally));
  }
}

/**
 * What breaks outside a test, be it a file that does not load or a hook, counts as one failure,
 * and so does a test that never finished.
 */
function tallyModule(module: TestModule): Tally {
  const suites: (TestModule | TestSuite)[] = [module, ...module.children.allSuites()];
  const states = statesIn(module);
  const passed = states.filter((state) => state === 'passed').length;
  const skipped = states.filter((state) => state === 'skipped').length;
  const broken = suites.filter((suite) => suite.errors().length > 0).length;
  return { passed, skipped, failed: states.length - passed - skipped + broken };
}

/** A whole project that silently runs nothing would look like success. */
function ranSomething(project: string, modules: readonly TestModule[]): boolean {
  return modules.some(
    (module) => module.project.name === project && statesIn(module).some((state) => state !== 'skipped'),
  );
}

function reportIdle(project: string): Tally {
  console.error(`The test project "${project}" ran no test.`);
  return failedOnce;
}

function statesIn(module: TestModule): TestState[] {
  return [...module.children.allTests()].map((test) => test.result().state);
}
