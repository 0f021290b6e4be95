/**
 * Which attributes the program's WXML templates carry. Taro leaves out aria-*, which every component of WeChat knows,
 * and repeats at each of its levels what we never use. Read by the build (templates) and by the runtime (short names):
 * both sides must agree.
 */
const ADDED = {
  View: {
    'aria-label': '',
    'aria-role': '',
    'aria-checked': '',
    'aria-selected': '',
    'aria-expanded': '',
  },
  Button: { 'aria-label': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
};

const MOTION = [
  'animation',
  'bindAnimationStart',
  'bindAnimationIteration',
  'bindAnimationEnd',
  'bindTransitionEnd',
];
const TOUCH = ['bindTouchStart', 'bindTouchMove', 'bindTouchEnd', 'bindTouchCancel', 'bindLongTap'];
const HOVER = ['hover-stop-propagation', 'hover-start-time', 'hover-stay-time'];

const DROPPED = {
  View: [...MOTION, ...TOUCH, ...HOVER],
  Text: TOUCH,
  Button: [
    ...TOUCH,
    ...HOVER,
    'lang',
    'send-message-title',
    'send-message-path',
    'send-message-img',
    'show-message-card',
    'app-parameter',
    'business-id',
    'bindGetUserInfo',
    'bindGetRealTimePhoneNumber',
    'bindLaunchApp',
    'report-submit',
    'plain',
    'size',
    'type',
  ],
  Image: [...TOUCH, 'webp'],
};

/** Changes a table of components in place: {View: {attribute: default}}. */
function applyAttributes(components) {
  for (const [name, attributes] of Object.entries(ADDED))
    Object.assign(components[name], attributes);
  for (const [name, attributes] of Object.entries(DROPPED)) {
    for (const attribute of attributes) delete components[name][attribute];
  }
}

module.exports = { applyAttributes };
