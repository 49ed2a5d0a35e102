import type { ReactNode } from 'react';
import { Formula } from '../../primitives/Formula';
import { useGroupsWords } from '../../network/groupsWords';

/** He et al. 2016, equations 4 and 5: inside a stage of pre-activated blocks. */
export function OrderFormulas() {
  const { order: words } = useGroupsWords().shortcuts;
  return (
    <div className="order-formulas">
      <h3>{words.formulas.title}</h3>
      <Formula text={words.formulas.forwardText}>
        <X index="L" /> = <X index="l" /> + <Sum /> <i>F</i>(<X index="i" />)
      </Formula>
      <Formula text={words.formulas.backwardText}>
        <Derivative of={<i>E</i>} by="l" /> = <Derivative of={<i>E</i>} by="L" /> · (<b className="order-one">1</b> +{' '}
        <Derivative by="l" /> <Sum /> <i>F</i>(<X index="i" />
        ))
      </Formula>
      <p>{withItalics(words.formulas.says)}</p>
    </div>
  );
}

function X({ index }: { index: string }) {
  return (
    <>
      <i>x</i>
      <sub>
        <i>{index}</i>
      </sub>
    </>
  );
}

/** Over the blocks from l to L − 1. */
function Sum() {
  return (
    <span className="order-sum">
      <span>
        <i>L</i>−1
      </span>
      <span>∑</span>
      <span>
        <i>i</i>=<i>l</i>
      </span>
    </span>
  );
}

function Derivative({ of, by }: { of?: ReactNode; by: string }) {
  return (
    <span className="fraction">
      <span>∂{of}</span>
      <span>
        ∂<X index={by} />
      </span>
    </span>
  );
}

/** *letters* between asterisks are variables. */
function withItalics(text: string) {
  return text.split('*').map((part, i) => (i % 2 === 1 ? <i key={i}>{part}</i> : part));
}
