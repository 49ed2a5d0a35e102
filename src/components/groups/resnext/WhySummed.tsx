import { type ReactNode, useMemo } from 'react';
import type { ThreeForms } from '../../../model/execution/executionTypes';
import { type PathSums, pathSums } from '../../../model/execution/pathSums';
import type { PathBlock } from '../../../model/figures/formKernels';
import { RunControls } from '../../network/execution/RunControls';
import type { Run } from '../../network/execution/useRun';
import { SaveFigure } from '../../network/export/SaveFigure';
import { Formula } from '../../primitives/maths/Formula';
import { Tex } from '../../primitives/maths/Maths';
import { useGroupsWords } from '../../network/groupsWords';
import { NumberInput } from '../../primitives/NumberInput';
import { plainNumber } from '../../primitives/numbers';
import { useIsAlone } from '../Alone';
import { pathsName } from '../paths/pathNetworks';
import type { Place } from './SameNumbers';
import { SumPicture } from './SumPicture';
import './WhySummed.css';
import { itemAt } from '../../../model/lists';

interface Props {
  block: PathBlock;
  run: Run<ThreeForms>;
  at: Place;
  onLook: (at: Place) => void;
  /** 0-based */
  followed: number;
  onFollow: (path: number) => void;
}

const SUM = String.raw`y = \mathbf{W} z = [ \mathbf{W}_1 | \mathbf{W}_2 | … | \mathbf{W}_C ] z = \mathbf{W}_1 z_1 + \mathbf{W}_2 z_2 + … + \mathbf{W}_C z_C`;

/** The last 1×1 over concatenated channels is the sum of the paths' own: on one row of its matrix. */
export function WhySummed({ block, run, at, onLook, followed, onFollow }: Props) {
  const { why } = useGroupsWords().resnext;
  const sums = useSums(run.result, block, at);
  return (
    <section className="part-section why-summed" data-saveable="">
      <h2>{why.title}</h2>
      <p>{why.text}</p>
      <p className="why-formula">
        <Formula>
          <Tex>{SUM}</Tex>
        </Formula>
      </p>
      <div className="why-fields" data-screen-only="">
        <Field name={why.channel}>
          <NumberInput
            label={why.channel}
            value={at.channel + 1}
            min={1}
            max={block.outerChannels}
            onChange={(value) => onLook({ ...at, channel: value - 1 })}
          />
        </Field>
        {run.result !== null && <PositionFields at={at} side={run.result.request.side} onLook={onLook} />}
      </div>
      <figure>
        <div className="scroll-x">
          <SumPicture
            block={block}
            channel={at.channel}
            sums={sums}
            hasRoom={run.result !== null}
            followed={followed}
            onFollow={onFollow}
          />
        </div>
        {sums === null ? (
          <figcaption className="why-waiting">
            {why.waiting}
            <RunControls run={run} />
          </figcaption>
        ) : (
          <figcaption className="why-sums">
            <p>
              {why.share(
                followed + 1,
                itemAt(sums.paths, followed).values.length,
                plainNumber(itemAt(sums.paths, followed).partial),
              )}
            </p>
            <dl>
              <div>
                <dt>{why.sumOfPaths(block.cardinality)}</dt>
                <dd data-sum="paths">{plainNumber(sums.sumOfPaths)}</dd>
              </div>
              <div>
                <dt>{why.concatenated(block.cardinality * block.pathWidth)}</dt>
                <dd data-sum="concatenated">{plainNumber(sums.concatenated)}</dd>
              </div>
              <div>
                <dt>{why.computed}</dt>
                <dd>{computedAt(run.result, at).map(plainNumber).join(', ')}</dd>
              </div>
            </dl>
            <small>{why.colours}</small>
          </figcaption>
        )}
      </figure>
      <SaveFigure file="groups-why-summed" title={why.title} remarks={[pathsName(block)]} />
    </section>
  );
}

/** Null where nothing was run yet, or something else than is shown. */
function useSums(result: ThreeForms | null, { cardinality, pathWidth }: PathBlock, at: Place): PathSums | null {
  return useMemo(() => {
    const isOfBlock =
      result !== null && result.request.cardinality === cardinality && result.request.pathWidth === pathWidth;
    return isOfBlock ? pathSums(result, at) : null;
  }, [result, cardinality, pathWidth, at]);
}

/** The output value of each form. */
function computedAt(result: ThreeForms | null, { channel, row, column }: Place): number[] {
  if (result === null) return [];
  const { side, channels } = result.request;
  const { split, concatenated, grouped } = result.forms;
  return [split, concatenated, grouped].map(({ output }) => output[(row * side + column) * channels + channel]!); // inside the output
}

function PositionFields({ at, side, onLook }: { at: Place; side: number; onLook: (at: Place) => void }) {
  const { why } = useGroupsWords().resnext;
  const isAlone = useIsAlone(); // else there are maps above
  const range = { min: 1, max: side };
  return (
    <>
      <Field name={why.row}>
        <NumberInput
          label={why.row}
          value={at.row + 1}
          {...range}
          onChange={(value) => onLook({ ...at, row: value - 1 })}
        />
      </Field>
      <Field name={why.column}>
        <NumberInput
          label={why.column}
          value={at.column + 1}
          {...range}
          onChange={(value) => onLook({ ...at, column: value - 1 })}
        />
      </Field>
      {!isAlone && <span className="why-pick">{why.pick}</span>}
    </>
  );
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="why-field">
      <span aria-hidden="true">{name}</span>
      {children}
    </span>
  );
}
