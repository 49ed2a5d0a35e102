export const resnext = {
  title: 'ResNet’s bottleneck becomes ResNeXt’s',
};
