export const shortcuts = {
  title: 'Shortcuts, strides and orders',
};
