import type { Messages } from '../en';

export const costs: Messages['costs'] = {
  title: 'costs',
};
