/** What writes the stage table, fetched as one. */
export { stageTableText } from '../../network/export/stageTableText';
export { makeColumns } from '../../network/stageTable/columns';
