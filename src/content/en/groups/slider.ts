export const slider = {
  title: 'One slider, from normal to depthwise',
};
