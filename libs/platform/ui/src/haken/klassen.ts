/** Joins class names; what is not true falls out. */
export function klassen(...delen: readonly (string | false | null | undefined)[]): string {
  return delen.filter((deel) => deel).join(' ');
}
