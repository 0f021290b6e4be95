/** Pages that people use at a desk: staff, lawyers, admins. */
export const isOfficeRoute = (route: string): boolean =>
  /^\/?packages\/(office|chambers|admin|publishing)\//.test(route);
