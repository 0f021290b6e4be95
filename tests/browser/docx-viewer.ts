import type * as Viewer from 'docx-preview';
import type { Browser, Page } from 'playwright-core';

/** What the viewer's script leaves on the page. */
type WithViewer = typeof globalThis & { docx: typeof Viewer };

/**
 * An empty desk for papers. The machine has none of the fonts official papers name; as on a phone without them,
 * another of the same widths stands in.
 */
const DESK = `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: 宋体; src: local("Noto Serif CJK SC"), local("NotoSerifCJKsc-Regular"), local("Noto Serif CJK SC Regular"); }
@font-face { font-family: 仿宋; src: local("Noto Serif CJK SC"), local("NotoSerifCJKsc-Regular"), local("Noto Serif CJK SC Regular"); }
@font-face { font-family: 黑体; src: local("Noto Sans CJK SC"), local("NotoSansCJKsc-Regular"), local("Noto Sans CJK SC Regular"); }
body { margin: 0; }
</style><div id="desk"></div>`;

/** Lays a paper on a desk of its own, drawn by a viewer that knows nothing of how it was made. */
export async function layOut(browser: Browser, bytes: Buffer): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  await page.setContent(DESK);
  // the viewer unzips with a library of its own
  await page.addScriptTag({ path: require.resolve('jszip/dist/jszip.min.js') });
  await page.addScriptTag({ path: require.resolve('docx-preview') });
  await page.evaluate(async (encoded) => {
    const desk = document.getElementById('desk');
    if (!desk) throw new Error('no desk');
    const binary = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
    await (globalThis as WithViewer).docx.renderAsync(new Blob([binary]), desk);
    await document.fonts.ready;
  }, bytes.toString('base64'));
  return page;
}

/** A line of the paper as it was drawn. */
export interface DrawnLine {
  text: string;
  align: string;
  /** Every font named for its text. */
  fonts: string;
  /** Whether it holds a line to be written on, wide enough for a name. */
  blank: boolean;
}

/** The lines of the paper: paragraphs of its pages, without what stands below every page. */
export function linesOn(page: Page): Promise<DrawnLine[]> {
  return page.$$eval('section article p', (paragraphs) =>
    paragraphs.map((paragraph) => {
      const runs = [...paragraph.querySelectorAll('span')];
      return {
        text: paragraph.textContent ?? '',
        align: getComputedStyle(paragraph).textAlign,
        fonts: runs.map((run) => getComputedStyle(run).fontFamily).join(' '),
        blank: runs.some(
          (run) => /_{6,}/.test(run.textContent ?? '') && run.getBoundingClientRect().width > 90,
        ),
      };
    }),
  );
}

/** The pages' sizes in millimetres. */
export function sheetsOn(page: Page): Promise<{ width: number; height: number }[]> {
  return page.$$eval('section.docx', (sections) =>
    sections.map((section) => {
      const { width, minHeight } = getComputedStyle(section);
      const millimetres = (pixels: string) => Math.round((parseFloat(pixels) * 25.4) / 96);
      return { width: millimetres(width), height: millimetres(minHeight) };
    }),
  );
}

/** What reaches into the margins of its page or out of its cell. */
export function beyondTheMargins(page: Page): Promise<string[]> {
  return page.$$eval('section article p, section article span, section article table', (parts) =>
    parts
      .filter((part) => {
        const holder = part.closest('td') ?? part.closest('section');
        if (!holder || part.getBoundingClientRect().width === 0) return false;
        const style = getComputedStyle(holder);
        const box = holder.getBoundingClientRect();
        const right = box.right - parseFloat(style.paddingRight);
        const left = box.left + parseFloat(style.paddingLeft);
        // a table's borders lie half outside, and a space at the end of a line hangs over: less than half a character
        return [...part.getClientRects()].some(
          (line) => line.right > right + 10 || line.left < left - 10,
        );
      })
      .map((part) => (part.textContent ?? '').slice(0, 40)),
  );
}
