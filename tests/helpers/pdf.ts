/** Reads a PDF back: how large its pages are, and where which text stands on them. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page, in points from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** One page of a PDF. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

/** Reads the pages of a PDF with the text on them. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const file = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left = 0, baseline = 0] = item.transform as number[];
      return [{ text: item.str, left, right: left + item.width, baseline, size: item.height }];
    });
    pages.push({ width, height, texts });
  }
  await task.destroy();
  return pages;
}

/** Puts the text of pages together without spaces, in which a PDF and its page differ. */
export function textOfPdf(pages: readonly PdfPage[]): string {
  return squeezed(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
}

/** Takes all spaces out of a text, and parts letters that a font joined. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}
