/**
 * A turn of phrase: what single words cannot tell ("没发工资" against "发了工资").
 * Written for normalised text.
 */
export interface Sign {
  id: string;
  pattern: RegExp;
  /** Whether what it found is worth showing: a whole sentence is no quotation. */
  shown: boolean;
}

/** A gap "~" is up to six characters inside one clause, "≈" up to sixteen inside one sentence. */
export const sign = (id: string, source: string, shown = true): Sign => ({
  id,
  shown,
  pattern: new RegExp(source.replace(/~/g, '[^,。!?;]{0,6}?').replace(/≈/g, '[^。!?;]{0,16}?')),
});

/** A sign that weighs but is not quoted. */
export const unseen = (id: string, source: string): Sign => sign(id, source, false);
