export const network = {
  title: 'The whole ResNeXt',
};
