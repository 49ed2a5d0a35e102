import { CATALOGUE, type ModelId } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import type { ProtocolId } from './protocols';
import type { Source } from './sources';

/** What was counted over the validation or test set. Accuracy is 100 % − error. */
export const MEASURES = ['top1Error', 'top5Error', 'top1Accuracy'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * The network as far as the source describes it: a model of the catalogue, and where it departs from that.
 * Papers do not all say on which convolution a bottleneck strides, so nothing is claimed about that.
 */
export interface PublishedNetwork {
  model: ModelId;
  changes: Partial<ArchitectureSpec>;
}

/** One number that others measured. It exists only together with how and where. */
export interface PublishedResult {
  network: PublishedNetwork;
  measure: Measure;
  /** As printed, in %. */
  percent: number;
  /** Over several trainings, in %, where the source gives it; `percent` is then the best of them. */
  spread: { mean: number; deviation: number } | null;
  protocol: ProtocolId;
  source: Source;
}

/** A number of a table, without what is said once for the table. */
export type TableRow = PublishedNetwork & Pick<PublishedResult, 'percent'> & Partial<Pick<PublishedResult, 'spread'>>;

/** The numbers of one column of a table, each with what holds for the column. */
export function tableResults(
  table: Pick<PublishedResult, 'measure' | 'protocol' | 'source'>,
  rows: readonly TableRow[],
): PublishedResult[] {
  return rows.map(({ model, changes, percent, spread = null }) => ({
    network: { model, changes },
    percent,
    spread,
    ...table,
  }));
}

export function specOfResult({ network }: PublishedResult): ArchitectureSpec {
  return { ...CATALOGUE[network.model], ...network.changes };
}

/** Whether two numbers may stand on one axis: the same measure, tested and trained in the same way. */
export function areComparable(a: PublishedResult, b: PublishedResult): boolean {
  return a.measure === b.measure && a.protocol === b.protocol;
}

/** As many decimals as its source prints: 25.03, 22.0, 77.374. */
export function percentPrinted({ percent, protocol, source }: PublishedResult): string {
  if (source.kind === 'weights') return percent.toFixed(3);
  return percent.toFixed(protocol === 'resnetTenCrop' || protocol === 'cifarSingleView' ? 2 : 1);
}
