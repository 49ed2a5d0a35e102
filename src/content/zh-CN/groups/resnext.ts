import type { Messages } from '../../en';

export const resnext: Messages['groups']['resnext'] = {
  title: 'ResNet 的瓶颈块变成 ResNeXt 的块',
};
