import type { ReactNode } from 'react';
import type { ModelId } from '../../../model/architecture/catalogue';
import type { ShortcutOption } from '../../../model/architecture/spec';
import { CIFAR_RESULTS, DEEPER_RESULTS, PLAIN_AND_RESIDUAL, SHORTCUT_OPTION_RESULTS } from '../../../model/published/resnetPaper';
import { specOfResult } from '../../../model/published/publishedResult';
import { PAPERS, type PaperId } from '../../../model/published/sources';
import { useMessages } from '../../primitives/messages';

/** A published top-1 error of the ResNet paper: 24.52 %. Its protocol (ImageNet in ten crops, or CIFAR-10's test set) stands in the prose. */
export function ErrorRate({ model, shortcut }: { model: ModelId; shortcut: ShortcutOption }) {
  const { learn } = useMessages();
  const results = [...PLAIN_AND_RESIDUAL.plain, ...PLAIN_AND_RESIDUAL.residual, ...SHORTCUT_OPTION_RESULTS, ...DEEPER_RESULTS, ...CIFAR_RESULTS];
  const result = results.find((one) => one.network.model === model && specOfResult(one).shortcut === shortcut);
  if (result === undefined) throw new Error(`no published error of ${model} with shortcut ${shortcut}`);
  return <>{learn.percent(result.percent.toFixed(2))}</>;
}

/** Where a paragraph's facts are printed. */
export function Paper({ id, children }: { id: PaperId; children: ReactNode }) {
  const { arxiv } = PAPERS[id];
  return (
    <small className="paper">
      {children} · <a href={`https://arxiv.org/abs/${arxiv}`} target="_blank" rel="noreferrer">arXiv {arxiv}</a>
    </small>
  );
}
