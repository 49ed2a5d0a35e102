import { batchStatistics, type Normalised, PYTORCH, type Statistics } from '../../../../model/figures/batchNorm';
import { asIs, minus, plus, twoDecimals } from './numbers';

/** What a phrase beside the figure can name. */
export type RowId = 'input' | 'centred' | 'normalised' | 'output';

/** The batch after one step of the arithmetic. */
export interface Row {
  id: RowId;
  /** x, x − μ, x̂, y. */
  symbol: string;
  /** What was done to the row above, with its numbers: − 0.83. */
  operation: string | null;
  values: readonly number[];
  mean: number;
  deviation: number;
}

/** @param scale γ and β where the figure shows them */
export function rowsOf(
  input: readonly number[],
  result: Normalised,
  used: Statistics,
  scale: { gamma: number; beta: number } | null,
): Row[] {
  const divisor = Math.sqrt(used.variance + PYTORCH.epsilon);
  const rows = [
    row('input', 'x', null, input),
    row('centred', 'x − μ', minus(used.mean), result.centred),
    row('normalised', 'x̂', `÷ ${twoDecimals(divisor)}`, result.normalised),
  ];
  if (scale !== null) rows.push(row('output', 'y', `· ${asIs(scale.gamma)} ${plus(scale.beta)}`, result.output));
  return rows;
}

function row(id: RowId, symbol: string, operation: string | null, values: readonly number[]): Row {
  const { mean, variance } = batchStatistics(values);
  return { id, symbol, operation, values, mean, deviation: Math.sqrt(variance) };
}
