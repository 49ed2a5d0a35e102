import { encodeQR } from 'qr';
import { useMemo } from 'react';
import './Qr.css';

/** Light modules around the code, as ISO/IEC 18004 asks. */
export const QUIET = 4;

/** The code's modules with the light ones around it, row by row; true is dark. */
export function qrModules(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: text.length > DENSE ? 'low' : 'medium', border: QUIET });
}

/** Beyond this many characters a camera needs large modules more than it needs spare ones. */
const DENSE = 200;

/** The dark modules as one path, a square a unit. */
export function qrPath(modules: readonly boolean[][]): string {
  return modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

/** A text as a QR code, black on white in every look: cameras expect it so. */
export function Qr({ text, label }: { text: string; label: string }) {
  const modules = useMemo(() => qrModules(text), [text]);
  const side = modules.length;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  );
}

/** The code as a picture of its own, for slides and paper. */
export function qrFile(text: string): Blob {
  const modules = qrModules(text);
  const side = modules.length;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 8}" height="${side * 8}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${qrPath(modules)}" fill="#000"/></svg>\n`;
  return new Blob([svg], { type: 'image/svg+xml' });
}
