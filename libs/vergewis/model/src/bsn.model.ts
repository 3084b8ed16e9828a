/** Does this look like a citizen service number: nine digits that pass the eleven test (last weight is -1). */
export function isBsn(tekst: string): boolean {
  const cijfers = tekst.replace(/[\s.-]/g, '').padStart(9, '0');
  if (!/^[0-9]{9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false;
  const som = Array.from(cijfers).reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}
