export type Role =
  | 'heading'
  | 'list'
  | 'listitem'
  | 'alert'
  | 'status'
  | 'dialog'
  | 'img'
  | 'progressbar'
  | 'group'
  | 'radiogroup'
  | 'tablist'
  | 'navigation'
  | 'region';
