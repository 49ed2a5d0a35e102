/** What writes the stage table, fetched as one. */
export { paperTable } from '../../../model/export/paperTable';
export { tableAsLatex } from '../../../model/export/tableAsLatex';
export { tableAsCsv, tableAsMarkdown } from '../../../model/export/tableText';
export { makeColumns } from '../../network/stageTable/columns';
