export const inspector = {
  title: 'inspector',
};
