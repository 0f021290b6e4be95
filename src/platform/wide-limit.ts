/** From this width in px on a window shows list and detail side by side; `$wide` in styles/tokens.scss. */
export const WIDE = 1024;
