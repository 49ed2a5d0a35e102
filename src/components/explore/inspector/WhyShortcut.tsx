import type { ArchitectureSpec } from '../../../model/architecture/spec';
import type { Block } from '../../../model/graph/layerGraph';
import type { Messages } from '../../../content/en';
import { formatShape } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { withCode } from '../../primitives/withCode';

/** Why the shortcut is solid, dashed, dotted or absent: the two tests, and what they found. */
export function WhyShortcut({ block, spec }: { block: Block; spec: ArchitectureSpec }) {
  const { inspector } = useMessages();
  const { shortcut } = block.template;
  const kind = shortcut?.kind ?? 'none';
  return (
    <section className="why">
      <h3>{inspector.why[kind]}</h3>
      {kind !== 'none' && <Tests block={block} />}
      <p>{reason(block, inspector)}</p>
      {kind === 'projection' && spec.avg_down && (
        <p>{block.template.stride > 1 ? inspector.averages : inspector.averagesNothing}</p>
      )}
      {kind === 'projection' && spec.order === 'pre' && <p>{inspector.preProjection}</p>}
      {kind === 'projection' && spec.order === 'post' && <p className="why-aside">{withCode(inspector.parallel)}</p>}
    </section>
  );
}

function Tests({ block }: { block: Block }) {
  const { inspector } = useMessages();
  const { stride, input, output } = block.template;
  const [from, to] = [input.channels, output.channels];
  const tests = [
    { fired: stride !== 1, text: stride !== 1 ? inspector.strideDiffers(stride) : inspector.strideAgrees },
    { fired: from !== to, text: from !== to ? inspector.channelsDiffer(from, to) : inspector.channelsAgree(to) },
  ];
  return (
    <ul className="why-tests" aria-label={inspector.tests}>
      {tests.map(({ fired, text }) => (
        <li key={text} data-fired={fired ? '' : undefined}>
          {text}
          <span className="visually-hidden">: {fired ? inspector.fired : inspector.agrees}</span>
        </li>
      ))}
    </ul>
  );
}

function reason(block: Block, { because }: Messages['inspector']): string {
  const { shortcut, input, output } = block.template;
  const [from, to] = [input.channels, output.channels];
  const shapes = [formatShape(input), formatShape(output)] as const;
  const fired = shortcut?.because ?? [];
  switch (shortcut?.kind ?? 'none') {
    case 'none':
      return because.none;
    case 'identity':
      return because.identity(shapes[1]);
    case 'padding':
      return because.padding(...shapes, to - from);
    case 'projection':
      if (fired.includes('always')) return because.always(shapes[1]);
      if (!fired.includes('stride')) return because.onlyChannels(...shapes, from, to);
      return fired.includes('channels') ? because.both(...shapes) : because.onlyStride(...shapes);
  }
}
