/** Something went wrong that the person is told about in other words: for the developer tools and WeChat's own log. */
export function logProblem(thrown: unknown): void {
  // The one place of the screens that writes to the console.
  // eslint-disable-next-line no-console
  console.error(thrown);
}
