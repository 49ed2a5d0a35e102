import type { Messages } from '../../en';

export const slider: Messages['groups']['slider'] = {
  title: '一个滑块，从普通卷积到逐通道卷积',
};
