import { unzipSync } from 'fflate';

/** The text of a .docx as a reader meets it, paragraph by paragraph. */
export function textOfDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  return xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    )
    .join('\n');
}
