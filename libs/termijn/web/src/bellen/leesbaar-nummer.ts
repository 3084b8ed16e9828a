/** A mobile number in groups, as one reads it out (06 1234 5678); another number as it is. */
export function leesbaarNummer(nummer: string): string {
  const mobiel = /^(06|\+316)(\d{4})(\d{4})$/.exec(nummer);
  if (!mobiel) return nummer;
  const [, begin, midden = '', eind = ''] = mobiel;
  return `${begin === '06' ? '06' : '+31 6'} ${midden} ${eind}`;
}
