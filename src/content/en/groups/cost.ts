export const cost = {
  title: 'Same cost, more paths',
};
