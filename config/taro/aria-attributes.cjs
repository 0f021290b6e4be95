/**
 * WXML knows aria-* on every component, but the program's templates carry only the attributes Taro lists.
 * One table, read by the build (templates) and by the runtime (short names): both sides must agree.
 */
const named = {
  'aria-label': '',
  'aria-role': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-expanded': '',
};

module.exports = {
  View: named,
  Button: { 'aria-label': '', 'aria-role': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
};
