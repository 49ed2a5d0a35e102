export const stageTable = {
  title: 'stageTable',
};
