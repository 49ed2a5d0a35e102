import type { ArchitectureSpec } from '../../src/model/architecture/spec';
import { derive } from '../../src/model/derive';
import { report, type Report } from '../../src/model/figures/report';
import { sayProblem } from './sentences';

/** The report, or why the network cannot be counted. */
export function reportOn(spec: ArchitectureSpec): Report | { error: string } {
  const derived = derive(spec);
  return derived.ok ? report(derived.value.graph) : { error: sayProblem(derived.problem) };
}
