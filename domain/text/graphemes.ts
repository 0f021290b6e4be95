/**
 * What a reader takes for one character: a base with its marks, an emoji with its skin tone, joined emoji, a flag.
 * Written without Intl.Segmenter, which phones do not have.
 */
const GRAPHEME =
  /\r\n|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)*|[^\p{M}][\p{M}\u200D\uFE0F]*|[\s\S]/gu;

/** The characters of a text as a reader counts them. */
export function graphemes(text: string): string[] {
  return text.match(GRAPHEME) ?? [];
}

/** How many characters a reader counts. */
export function lengthOf(text: string): number {
  return graphemes(text).length;
}

/** At most `most` characters, the last one '…' when something was cut. */
export function truncate(text: string, most: number): string {
  const signs = graphemes(text);
  if (signs.length <= most) return text;
  return most <= 0 ? '' : `${signs.slice(0, most - 1).join('')}…`;
}

/** At most `most` UTF-16 units, never cutting a character in two; the last one is '…' when something was cut. */
export function truncateUnits(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const sign of graphemes(text)) {
    if (kept.length + sign.length > most - 1) break;
    kept += sign;
  }
  return most <= 0 ? '' : `${kept}…`;
}
