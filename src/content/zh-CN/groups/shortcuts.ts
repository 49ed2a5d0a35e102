import type { Messages } from '../../en';

export const shortcuts: Messages['groups']['shortcuts'] = {
  title: '捷径、步距与激活顺序',
};
