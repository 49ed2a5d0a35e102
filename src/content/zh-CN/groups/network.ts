import type { Messages } from '../../en';

export const network: Messages['groups']['network'] = {
  title: '完整的 ResNeXt',
};
