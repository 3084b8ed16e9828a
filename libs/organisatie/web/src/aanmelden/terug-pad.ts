/** Where to go after the login: a path of this app and nothing else, so that no link can send somebody elsewhere. */
export function terugPad(terug: string | undefined): string {
  if (terug === undefined || !/^\/(?![/\\])[^\s\\]*$/.test(terug)) return '/';
  return terug.startsWith('/aanmelden') ? '/' : terug;
}
