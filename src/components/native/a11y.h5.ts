import type { Role } from './a11y-role';

/** Attributes that tell a screen reader what a part is. */
export function a11y(role: Role, label?: string, level = 2) {
  return {
    role,
    'aria-label': label,
    'aria-level': role === 'heading' ? level : undefined,
    'aria-live': role === 'status' ? ('polite' as const) : undefined,
  };
}
