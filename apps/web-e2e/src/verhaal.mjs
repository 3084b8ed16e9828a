// What the steps of the story hand to each other.
export const verhaal = { nummer: '', meldingId: '', zaakId: '', naam: 'Mevrouw Van Proef-Zonnebloem' };

/** Three working days after a moment, counted here again and otherwise: end of that day in Amsterdam, as jjjj-mm-dd. */
export function drieWerkdagenNa(moment, vrij = ['2026-12-25', '2026-12-26', '2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-17']) {
  const dag = new Date(`${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)}T12:00:00Z`);
  for (let n = 0; n < 3; ) {
    dag.setUTCDate(dag.getUTCDate() + 1);
    if (![0, 6].includes(dag.getUTCDay()) && !vrij.includes(dag.toISOString().slice(0, 10))) n++;
  }
  return dag.toISOString().slice(0, 10);
}
