import { Formula, Result } from '../../primitives/maths/Formula';
import { Maths, Tex } from '../../primitives/maths/Maths';
import { useGroupsWords } from '../../network/groupsWords';

/** He et al. 2016, equations 4 and 5: inside a stage of pre-activated blocks. */
export function OrderFormulas() {
  const { order: words } = useGroupsWords().shortcuts;
  return (
    <div className="order-formulas">
      <h3>{words.formulas.title}</h3>
      <Formula>
        <Tex>{String.raw`x_L = x_l + \sum_{i=l}^{L-1} F(x_i)`}</Tex>
      </Formula>
      <Formula>
        <Tex>{String.raw`\frac{∂E}{∂x_l} = \frac{∂E}{∂x_L} · (`}</Tex>
        <Result data-one="">1</Result>
        <Tex>{String.raw`+ \frac{∂}{∂x_l} \sum_{i=l}^{L-1} F(x_i))`}</Tex>
      </Formula>
      <p>{withItalics(words.formulas.says)}</p>
    </div>
  );
}

/** *letters* between asterisks are variables. */
function withItalics(text: string) {
  return text.split('*').map((part, i) => (i % 2 === 1 ? <Maths key={i} tex={part} /> : part));
}
