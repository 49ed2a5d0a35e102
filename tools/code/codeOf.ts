import type { ArchitectureSpec } from '../../src/model/architecture/spec';
import { codeFor } from '../../src/model/codegen/codeFor';
import type { Framework } from '../../src/model/codegen/frameworks';
import { derive } from '../../src/model/derive';
import { sayProblem } from '../describe/sentences';

/** The source, or why the network cannot be counted. */
export function codeOf(spec: ArchitectureSpec, framework: Framework): { text: string } | { error: string } {
  const derived = derive(spec);
  return derived.ok ? codeFor(derived.value.graph, framework) : { error: sayProblem(derived.problem) };
}
