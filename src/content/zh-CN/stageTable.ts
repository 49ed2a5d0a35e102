import type { Messages } from '../en';

export const stageTable: Messages['stageTable'] = {
  title: 'stageTable',
};
