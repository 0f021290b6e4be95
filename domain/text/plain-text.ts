/** Signs that are not seen but change what is: controls, zero-width and direction marks. Joiners stay for emoji. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text as it is kept: one way to write line ends and letters, full-width letters and digits made plain, nothing
 * invisible, at most one empty line in a row, trimmed. Chinese punctuation stays. HTML is nothing special: it is text
 * and is shown as text.
 */
export function plainText(text: string): string {
  return withoutLoneSurrogates(text)
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\t\u00a0\u3000\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}

/** The same on one line, for names, titles and lists. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}

/** Half a character cannot be stored as UTF-8; twice, because neighbours overlap in the pattern. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(LONE_SURROGATE, '$1').replace(LONE_SURROGATE, '$1');
}
