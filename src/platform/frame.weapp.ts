/** In WeChat nothing stands around the screen. */
export function reportRoute(): void {
  // Nobody to tell.
}
