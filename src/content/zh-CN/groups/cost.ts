import type { Messages } from '../../en';

export const cost: Messages['groups']['cost'] = {
  title: '同样的开销，更多的路径',
};
