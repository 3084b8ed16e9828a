// The forms of the step pages, as a handler fills them in.
import { alsAccount } from './api.mjs';
import { eis } from './browser.mjs';

export function stapHulp(p) {
  return {
    kaart: (naam) => p.getByRole('region', { name: naam, exact: true }),
    kies: (k, vraag, antwoord) =>
      k.getByRole('group', { name: vraag }).getByRole('radio', { name: antwoord, exact: true }).check(),
    typ: (k, vraag, tekst) => k.getByRole('textbox', { name: vraag }).fill(tekst),
    moment: async (k, vraag, dag, tijd) => {
      const g = k.getByRole('group', { name: vraag });
      await g.getByLabel('Welke dag?').fill(dag);
      await g.getByLabel('Hoe laat?').fill(tijd);
      await g.getByLabel('Hoe laat?').blur();
    },
    bewaar: (k) => k.getByRole('button', { name: 'Bewaar', exact: true }).click(),
  };
}

const VERVOLG = `mutation ($s: ID!, $id: ID!, $i: VervolgDeelInvoer!) {
  uit: vervolgVastleggen(sleutel: $s, meldingId: $id, invoer: $i) { __typename ... on VervolgDeel { id } ... on Geweigerd { code bericht } } }`;

/** Steps 5 and 6 at the front door: what a proof has shown once in the browser need not be typed twenty times. */
export async function legVervolgVast(basis, behandelaar, meldingId, delen) {
  const a = await alsAccount(basis, behandelaar);
  for (const { teksten, ...deel } of delen) {
    const i = { ...deel, teksten: Object.entries(teksten ?? {}).map(([code, tekst]) => ({ code, tekst })) };
    const { uit } = await a.vraag(VERVOLG, { s: crypto.randomUUID(), id: meldingId, i });
    eis(uit.id !== undefined, `refused: ${deel.soort} ${deel.code}: ${JSON.stringify(uit)}`);
  }
}

export async function zetStappen(basis, behandelaar, { id, nummer }, lijst) {
  const a = await alsAccount(basis, behandelaar);
  for (const [stap, status, reden] of lijst) {
    const {
      melding: { versie },
    } = await a.vraag('query ($n: String!) { melding(nummer: $n) { versie } }', { n: nummer });
    const { uit } = await a.vraag(
      `mutation ($id: ID!, $v: Int!, $s: Int!, $t: StapStatus!, $r: String) {
        uit: stapZetten(meldingId: $id, versie: $v, stap: $s, status: $t, reden: $r) { __typename ... on Melding { id } ... on Geweigerd { code bericht } } }`,
      { id, v: versie, s: stap, t: status, r: reden },
    );
    eis(uit.id !== undefined, `refused: step ${stap}: ${JSON.stringify(uit)}`);
  }
}
