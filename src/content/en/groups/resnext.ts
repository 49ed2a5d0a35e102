import type { BlockForm } from '../../../state/groupsState';

const n = (count: number) => count.toLocaleString('en');

export const resnext = {
  title: 'ResNet’s bottleneck becomes ResNeXt’s',
  lead: 'The block’s middle splits into many narrow paths. Written down in three ways, it is the same computation every time.',
  formsTitle: 'Three forms of the same block',
  forms: { a: 'a · split and sum', b: 'b · concatenate early', c: 'c · grouped convolution' } satisfies Record<BlockForm, string>,
  pictureLabel: (form: BlockForm, paths: number) => `Form (${form}) of a block of ${n(paths)} paths`,
  concatenate: (paths: number, width: number) => `concatenate: ${n(paths)} × ${n(width)} = ${n(paths * width)}`,
  sum: 'sum',
};
