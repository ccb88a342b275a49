/** Draws the certificate as a picture, in black on white with the seam around it, so that it prints anywhere. */

/** One paragraph: a title, the name, text, or small print. */
export interface CertificateLine {
  readonly kind: string;
  readonly text: string;
}

/** Font families: of the title and the name, and of all else. */
export interface CertificateFonts {
  readonly display: string;
  readonly text: string;
}

const width = 1600;
const height = 1131;
const inner = width - 320;
const sizes: Readonly<Record<string, number>> = { title: 84, name: 64, text: 36, small: 26 };

/**
 * Returns a PNG of 1600 by 1131 pixels, the shape of A4 on its side.
 *
 * @throws When the browser cannot draw or cannot make a PNG.
 */
export async function drawCertificate(lines: readonly CertificateLine[], fonts: CertificateFonts): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw.');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  drawSeam(pen);
  pen.fillStyle = 'black';
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  const rows = lines.flatMap(({ kind, text }) =>
    breakLines(pen, fontOf(kind, fonts), text).map((row) => ({ kind, row })),
  );
  const total = rows.reduce((sum, { kind }) => sum + stepOf(kind), 0);
  let y = (height - total) / 2;
  for (const { kind, row } of rows) {
    pen.font = fontOf(kind, fonts);
    pen.fillText(row, width / 2, y);
    y += stepOf(kind);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came out.'))), 'image/png');
  });
}

function sizeOf(kind: string): number {
  return sizes[kind] ?? 36;
}

function stepOf(kind: string): number {
  return sizeOf(kind) * 1.7;
}

function fontOf(kind: string, { display, text }: CertificateFonts): string {
  const large = kind === 'title' || kind === 'name';
  return `${large ? 700 : 400} ${sizeOf(kind)}px ${large ? display : text}`;
}

/** Breaks a text at spaces so that every row fits. */
function breakLines(pen: CanvasRenderingContext2D, font: string, text: string): string[] {
  pen.font = font;
  const rows: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${rows.at(-1) ?? ''} ${word}`.trim();
    if (pen.measureText(longer).width <= inner) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** The seam: a dashed frame whose right half is shifted by a step. */
function drawSeam(pen: CanvasRenderingContext2D): void {
  const edge = 60;
  const shift = 14;
  pen.strokeStyle = 'black';
  pen.lineWidth = 8;
  pen.setLineDash([34, 22]);
  pen.beginPath();
  pen.moveTo(width / 2, edge);
  pen.lineTo(edge, edge);
  pen.lineTo(edge, height - edge);
  pen.lineTo(width / 2, height - edge);
  pen.moveTo(width / 2, edge + shift);
  pen.lineTo(width - edge, edge + shift);
  pen.lineTo(width - edge, height - edge + shift);
  pen.lineTo(width / 2, height - edge + shift);
  pen.stroke();
}
