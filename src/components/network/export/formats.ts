export type Format = 'SVG' | 'PNG' | 'CSV' | 'Markdown' | 'LaTeX' | 'JSON' | 'PyTorch' | 'Keras' | 'TensorFlow.js';

export const ENDINGS: Record<Format, string> = {
  SVG: 'svg',
  PNG: 'png',
  CSV: 'csv',
  Markdown: 'md',
  LaTeX: 'tex',
  JSON: 'json',
  PyTorch: 'py',
  Keras: 'py',
  'TensorFlow.js': 'js',
};

const TYPES: Record<Format, string> = {
  SVG: 'image/svg+xml',
  PNG: 'image/png',
  CSV: 'text/csv',
  Markdown: 'text/markdown',
  LaTeX: 'application/x-tex',
  JSON: 'application/json',
  PyTorch: 'text/x-python',
  Keras: 'text/x-python',
  'TensorFlow.js': 'text/javascript',
};
/** Without it, Excel takes a file's × and Chinese for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** @param isForPeople whether a spreadsheet opens it, rather than a program */
export function textFile(text: string, format: Format, isForPeople = true): Blob {
  return new Blob([isForPeople && format === 'CSV' ? BYTE_ORDER_MARK : '', text], { type: TYPES[format] });
}
