import type { Role } from './a11y-role';

/** Attributes that tell a screen reader what a part is. WeChat knows neither levels nor live regions. */
export function a11y(role: Role, label?: string, _level = 2) {
  return label === undefined ? { 'aria-role': role } : { 'aria-role': role, 'aria-label': label };
}
