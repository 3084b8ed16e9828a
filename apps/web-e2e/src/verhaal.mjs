// What the steps of the story hand to each other, and days counted here again and otherwise than the product does.

export const verhaal = {
  /** The report of the story, about the leidinggevende; becomes a calamiteit. */
  nummer: '',
  meldingId: '',
  zaakId: '',
  naam: 'Mevrouw Van Proef-Zonnebloem',
  /** A second report, made by keyboard alone; its finding is not clear yet. */
  tweede: { nummer: '', meldingId: '', gezienDag: '', naam: 'Meneer Van Proef-Klaproos' },
};

const DAG_MS = 86_400_000;

/** jjjj-mm-dd in Amsterdam. */
export const dagIn = (moment) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
export const plusDagen = (dag, n) => new Date(Date.parse(`${dag}T12:00:00Z`) + n * DAG_MS).toISOString().slice(0, 10);
/** "woensdag 25 november 2026" */
export const voluit = (dag) =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${dag}T12:00:00Z`));
/** "25-11-2026" */
export const cijfers = (dag) => dag.split('-').reverse().join('-');

/** Sunday of Easter (rule of Meeus, Jones and Butcher). */
function pasen(jaar) {
  const [a, b, c] = [jaar % 19, Math.floor(jaar / 100), jaar % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${jaar}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

/** Days of article 3 of the Algemene termijnenwet in one year. */
function feestdagen(jaar) {
  const p = pasen(jaar);
  const koning = new Date(`${jaar}-04-27T12:00:00Z`).getUTCDay() === 0 ? `${jaar}-04-26` : `${jaar}-04-27`;
  return [
    `${jaar}-01-01`,
    plusDagen(p, -2),
    plusDagen(p, 1),
    koning,
    `${jaar}-05-05`,
    plusDagen(p, 39),
    plusDagen(p, 50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ];
}

/** The last of so many working days after a moment; the day of the moment does not count. */
export function werkdagenNa(moment, aantal) {
  let dag = dagIn(moment);
  for (let n = 0; n < aantal;) {
    dag = plusDagen(dag, 1);
    const weekend = [0, 6].includes(new Date(`${dag}T12:00:00Z`).getUTCDay());
    if (!weekend && !feestdagen(Number(dag.slice(0, 4))).includes(dag)) n++;
  }
  return dag;
}

/** A report to the IGJ is wanted within three working days. */
export const drieWerkdagenNa = (moment) => werkdagenNa(moment, 3);
