/** QR codes as drawings in the page; the library comes when the first one is asked for. */

const namespace = 'http://www.w3.org/2000/svg';

/** Modules of quiet zone around the code: four, as ISO/IEC 18004 asks. */
const border = 4;

/**
 * Draws a text as a QR code.
 *
 * @param label - What a screen reader says.
 */
export async function qrPicture(text: string, label: string): Promise<SVGSVGElement> {
  const { encodeQR } = await import('qr');
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border, scale: 1 });
  const drawing = document.createElementNS(namespace, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', label);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  drawing.classList.add('qr');
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', dark.join(''));
  drawing.append(path);
  return drawing;
}
