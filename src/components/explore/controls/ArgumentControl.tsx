import type { ComponentType } from 'react';
import { ARGUMENTS } from '../../../model/architecture/arguments/table';
import type { Form } from '../../../model/architecture/arguments/argument';
import type { ArchitectureSpec, SpecField } from '../../../model/architecture/spec';
import { BlocksPerStage } from './BlocksPerStage';
import { ChoiceControl } from './ChoiceControl';
import { GroupControls } from './GroupControls';
import { InputSize } from './InputSize';
import { NumberControl } from './NumberControl';
import { StageToggles } from './StageToggles';
import { ToggleControl } from './ToggleControl';

export interface ArgumentProps {
  field: SpecField;
  spec: ArchitectureSpec;
}

/** The control of an argument, by the form of its values. */
const BY_FORM: Readonly<Record<Form['form'], ComponentType<ArgumentProps>>> = {
  choice: ChoiceControl,
  number: NumberControl,
  list: BlocksPerStage,
  size: InputSize,
  toggle: ToggleControl,
  toggles: StageToggles,
};

/** Arguments that stand together, under the first of them. */
const TOGETHER: Readonly<Partial<Record<SpecField, ComponentType<ArgumentProps> | null>>> = {
  groups: GroupControls,
  width_per_group: null,
  in_channels: null, // beside the input size
  base_planes: (props) => (
    <div className="control-pair">
      <NumberControl {...props} />
      <NumberControl {...props} field="num_classes" />
    </div>
  ),
  num_classes: null,
};

export function ArgumentControl({ field, spec }: ArgumentProps) {
  const own = TOGETHER[field];
  const Shown = own === undefined ? BY_FORM[ARGUMENTS[field].as.form] : own;
  return Shown === null ? null : <Shown field={field} spec={spec} />;
}
