/** Faces that most machines have, Latin before Chinese, and at last whatever there is. */
export const SAFE_FONTS =
  "'Helvetica Neue', Helvetica, Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
export const CODE_FONTS = "Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace";
export const FORMULA_FONTS = "'STIX Two Math', 'Cambria Math', 'Times New Roman', Times, serif";
