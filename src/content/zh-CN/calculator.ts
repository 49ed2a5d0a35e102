import type { Messages } from '../en';

export const calculator: Messages['calculator'] = {
  title: 'calculator',
};
