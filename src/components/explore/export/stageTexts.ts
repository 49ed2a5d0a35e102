/** What writes the stage table, fetched as one. */
export { exportColumns } from '../../network/export/exportColumn';
export { stageTableText } from '../../network/export/stageTableText';
export { makeColumns } from '../../network/stageTable/columns';
