import type { ReactNode } from 'react';
import type { ModelId } from '../../../model/architecture/catalogue';
import type { ShortcutOption } from '../../../model/architecture/spec';
import { ERROR_SETS, type ErrorRow, type ErrorSetId } from '../../../model/published/errorSets';
import {
  CIFAR_RESULTS,
  DEEPER_RESULTS,
  PLAIN_AND_RESIDUAL,
  SHORTCUT_OPTION_RESULTS,
} from '../../../model/published/resnetPaper';
import { percentPrinted, type PublishedResult, specOfResult } from '../../../model/published/publishedResult';
import { PAPERS, type PaperId } from '../../../model/published/sources';
import { useMessages } from '../../primitives/messages';

type ErrorRateProps = { model: ModelId; shortcut: ShortcutOption } | { set: ErrorSetId; row: string };

/**
 * A published top-1 error: of a model of the ResNet paper, or a row of a set. How it was measured stands in the prose:
 * ImageNet in ten crops or one, or CIFAR-10's test set.
 */
export function ErrorRate(props: ErrorRateProps) {
  const { learn } = useMessages();
  return (
    <>
      {learn.percent(
        percentPrinted('set' in props ? inSet(props.set, props.row) : ofModel(props.model, props.shortcut)),
      )}
    </>
  );
}

function ofModel(model: ModelId, shortcut: ShortcutOption): PublishedResult {
  const results = [
    ...PLAIN_AND_RESIDUAL.plain,
    ...PLAIN_AND_RESIDUAL.residual,
    ...SHORTCUT_OPTION_RESULTS,
    ...DEEPER_RESULTS,
    ...CIFAR_RESULTS,
  ];
  const result = results.find((one) => one.network.model === model && specOfResult(one).shortcut === shortcut);
  if (result === undefined) throw new Error(`no published error of ${model} with shortcut ${shortcut}`);
  return result;
}

function inSet(set: ErrorSetId, id: string): PublishedResult {
  const rows: readonly ErrorRow[] = ERROR_SETS[set];
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`${set} has no row ${id}`);
  return row.result;
}

/** Where a paragraph's facts are printed. */
export function Paper({ id, children }: { id: PaperId; children: ReactNode }) {
  const { arxiv } = PAPERS[id];
  return (
    <small className="paper">
      {children} ·{' '}
      <a href={`https://arxiv.org/abs/${arxiv}`} target="_blank" rel="noreferrer">
        arXiv {arxiv}
      </a>
    </small>
  );
}
