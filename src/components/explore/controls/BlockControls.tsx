import { useId } from 'react';
import {
  ACTIVATION_ORDERS,
  BLOCK_TYPES,
  SHORTCUT_OPTIONS,
  STRIDE_POSITIONS,
} from '../../../model/architecture/choices';
import type { ArchitectureSpec } from '../../../model/architecture/spec';
import { useMessages } from '../../primitives/messages';
import { Segments } from '../../primitives/Segments';
import { useStore } from '../../primitives/useStore';
import { Control } from './Control';

interface Props {
  spec: ArchitectureSpec;
}

function BlockType({ spec }: Props) {
  const store = useStore();
  const { controls } = useMessages();
  return (
    <Control names={['block']} label={controls.block}>
      <Segments
        label={controls.block}
        value={spec.block}
        choices={BLOCK_TYPES.map((value) => ({ value, label: controls.blocks[value] }))}
        onChange={(block) => store.changeSpec({ block })}
      />
    </Control>
  );
}

function Shortcut({ spec }: Props) {
  const store = useStore();
  const { controls } = useMessages();
  const hintId = useId();
  return (
    <Control
      names={['shortcut']}
      label={controls.shortcut}
      hint={controls.shortcutHints[spec.shortcut]}
      hintId={hintId}
    >
      <Segments
        label={controls.shortcut}
        value={spec.shortcut}
        choices={SHORTCUT_OPTIONS.map((value) => ({
          value,
          label: controls.shortcuts[value],
          title: controls.shortcutHints[value],
        }))}
        describedBy={hintId}
        onChange={(shortcut) => store.changeSpec({ shortcut })}
      />
    </Control>
  );
}

function StrideOn({ spec }: Props) {
  const store = useStore();
  const { controls } = useMessages();
  const hintId = useId();
  const isBasic = spec.block === 'basic';
  return (
    <Control
      names={['stride_on']}
      label={controls.strideOn}
      hint={isBasic ? controls.basicHasNo1x1 : undefined}
      hintId={hintId}
    >
      <Segments
        label={controls.strideOn}
        value={spec.stride_on}
        disabled={isBasic}
        describedBy={isBasic ? hintId : undefined}
        choices={STRIDE_POSITIONS.toReversed().map((value) => ({ value, label: controls.strides[value] }))}
        onChange={(stride_on) => store.changeSpec({ stride_on })}
      />
    </Control>
  );
}

function Order({ spec }: Props) {
  const store = useStore();
  const { controls } = useMessages();
  return (
    <Control names={['order']} label={controls.order}>
      <Segments
        label={controls.order}
        value={spec.order}
        choices={ACTIVATION_ORDERS.map((value) => ({ value, label: controls.orders[value] }))}
        onChange={(order) => store.changeSpec({ order })}
      />
    </Control>
  );
}

export const BlockControls = { BlockType, Shortcut, StrideOn, Order };
