/** The app's typeface, which a picture takes along. */
export const OWN_FONTS: readonly string[] = ['Atlas Sans', 'Atlas Sans More'];

/** After it faces that most machines have, Latin before Chinese, and at last whatever there is. */
export const SAFE_FONTS =
  "'Atlas Sans', 'Atlas Sans More', 'Helvetica Neue', Helvetica, Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
export const CODE_FONTS = "Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace";
export const FORMULA_FONTS = "'STIX Two Math', 'Cambria Math', 'Times New Roman', Times, serif";
