/** Twentieths of a point: the unit of everything but font sizes. */
export const POINT = 20;

/** A4 in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838 };

/** 2.5 cm. */
export const MARGIN = 1417;

/** One percent of the width between the margins. */
export const COLUMN = (PAGE.width - 2 * MARGIN) / 100;

/** Half points: 二号 22 pt for titles, 三号 16 pt for text, 小四 12 pt in tables, 五号 10.5 pt below. */
export const SIZES = { title: 44, text: 32, table: 24, small: 21 };

/** The fonts of official papers by their names in both worlds; a reader without them takes his own of the kind. */
export const FONTS = {
  title: { ascii: 'SimSun', eastAsia: '宋体', hAnsi: 'SimSun' },
  heading: { ascii: 'SimHei', eastAsia: '黑体', hAnsi: 'SimHei' },
  text: { ascii: 'FangSong', eastAsia: '仿宋', hAnsi: 'FangSong' },
};

/** A line to write on. Of characters: underlined spaces at the end of a line are drawn by some readers and not by others. */
export const BLANK = '_'.repeat(14);

/** A line for a name. */
export const SIGNED_ON = '_'.repeat(10);
