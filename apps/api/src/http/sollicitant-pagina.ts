import { randomUUID } from 'node:crypto';
import { SOLLICITANT_POGINGEN } from '@meldbaken/vergewis/model';
import { dagInWoorden, dagVan, isWeigering, momentInWoorden, type Weigering } from '@meldbaken/platform/waarden';
import type { SollicitantBeeld } from '@meldbaken/vergewis/api';
import { STUK_UITLEG, deelNaam, deelStand, wetenVan } from './sollicitant-tekst';

/** Everything that somebody typed is text. */
export const tekst = (t: string): string => t.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
export const uur = (m: Date): string => tekst(momentInWoorden(m));
export const dag = (d: string): string => tekst(dagInWoorden(d));

/** What was typed and refused, so that nothing is lost. */
export interface Fout {
  readonly weigering: Weigering;
  readonly waarden: ReadonlyMap<string, string>;
}

/** Where a page belongs: its link. */
export interface Plaats {
  readonly token: string;
  readonly fout: Fout | null;
}

export const pad = ({ token }: Plaats, rest = ''): string => `/sollicitant/${tekst(token)}${rest}`;

/** One answer for whatever is wrong with a link: never there, ended, taken back or locked. */
export const wegPagina = (): string =>
  pagina(`<h1>Hier is niets te zien</h1>
<p>Deze link werkt niet, of niet meer. Vraag een nieuwe link aan wie u deze gaf.</p>`);

export const drukPagina = (): string => pagina(`<h1>Even wachten</h1><p>Probeer het over 5 minuten opnieuw.</p>`);

export function codePagina(token: string, fout: boolean): string {
  const melding = fout
    ? `<p class="fout" id="fout" role="alert">Deze code klopt niet. Na ${SOLLICITANT_POGINGEN} keer fout werkt de link niet meer.</p>`
    : '';
  return pagina(
    `<h1>Vul uw code in</h1>
<p>Iemand vraagt iets aan u. U kreeg de code op een andere manier dan deze link.</p>
${melding}
<form method="post" action="/sollicitant/${tekst(token)}/code" autocomplete="off">
<label for="code">Code van 8 cijfers</label>
<input class="code" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required${fout ? ' aria-invalid="true" aria-describedby="fout"' : ''}>
<button type="submit">Ga verder</button>
</form>
<p class="in">Kwijt? Vraag dan een nieuwe link en code aan wie u deze gaf.</p>`,
    fout,
  );
}

/** Who asks what and why, and how it stands with each part. */
export function overzichtPagina(p: Plaats, b: SollicitantBeeld): string {
  const taken = b.delen
    .map(
      (d) =>
        `<li><a href="${pad(p, `/${d.toLowerCase()}`)}">${deelNaam(d)}</a><br><span class="in">${tekst(deelStand(d, b))}</span></li>`,
    )
    .join('');
  const weten = wetenVan(b)
    .map(({ naam, zin }) => `<dt>${naam}</dt><dd>${tekst(zin)}</dd>`)
    .join('');
  return pagina(`<h1>Wat ${tekst(b.organisatie)} u vraagt</h1>
<p>Beste ${tekst(b.naam)}, ${b.isSollicitant ? 'u wilt werken' : 'u werkt'} als ${tekst(b.functie)}. Hieronder staat wat wij van u vragen.</p>
<ul class="taken">${taken}</ul>
<h2>Goed om te weten</h2>
<dl>${weten}<dt>Hoe lang werkt deze link?</dt><dd>Tot en met ${dag(dagVan(new Date(b.tot.getTime() - 1)))}. Met uw link en code kunt u vaker terugkomen.</dd>
<dt>Kenmerk</dt><dd>${tekst(b.kenmerk)}</dd></dl>
${afsluiten(p)}`);
}

/** Everything that is wrong, on top, each with the way to its field. */
export function foutBlok({ fout }: Plaats): string {
  if (fout === null) return '';
  const { weigering: w } = fout;
  const regels = allesVan(w)
    .map(({ bericht, veld }) =>
      veld === undefined ? `<li>${tekst(bericht)}</li>` : `<li><a href="#${tekst(veld)}">${tekst(bericht)}</a></li>`,
    )
    .join('');
  const dan = w.watDan === undefined ? '' : `<p>${tekst(w.watDan)}</p>`;
  return `<div class="fout" role="alert"><p><strong>Dit is nog niet verstuurd.</strong></p><ul>${regels}</ul>${dan}</div>`;
}

export const waarde = ({ fout }: Plaats, veld: string): string => tekst(fout?.waarden.get(veld) ?? '');

/** What is wrong with one field; null when it is right. */
function foutVan({ fout }: Plaats, veld: string): string | null {
  if (fout === null) return null;
  return allesVan(fout.weigering).find((x) => x.veld === veld)?.bericht ?? null;
}

const allesVan = (w: Weigering): readonly Weigering[] =>
  'alle' in w && Array.isArray(w.alle) ? w.alle.filter(isWeigering) : [w];

/** Attributes of a field that is wrong. */
export const mis = (p: Plaats, veld: string): string =>
  foutVan(p, veld) === null ? '' : ` aria-invalid="true" aria-describedby="fout-${tekst(veld)}"`;

/** What is wrong, at the field itself. */
export function veldFout(p: Plaats, veld: string): string {
  const bericht = foutVan(p, veld);
  return bericht === null ? '' : `<span class="veldfout" id="fout-${tekst(veld)}">${tekst(bericht)}</span>`;
}

/** Each form has a key of its own: pressing twice sends once. */
export const sleutelVeld = (): string => `<input type="hidden" name="sleutel" value="${randomUUID()}">`;

export const afsluiten = (p: Plaats): string =>
  `<form class="sluit" method="post" action="${pad(p, '/sluit')}"><button class="twee" type="submit">Sluit af</button></form>`;

/** A page of one part: the way back, its heading, what was wrong, and what is in it. */
export const deelPagina = (p: Plaats, titel: string, binnen: string): string =>
  pagina(
    `<p><a href="${pad(p)}">Terug naar het overzicht</a></p>
<h1>${tekst(titel)}</h1>
${foutBlok(p)}
${binnen}
${afsluiten(p)}`,
    p.fout !== null,
  );

export const uitlegVan = (code: string): { waarom: string; hoe: string } =>
  STUK_UITLEG[code.startsWith('VOG_') ? 'VOG' : code] ?? {
    waarom: 'De organisatie vraagt dit zelf.',
    hoe: 'Stuur een foto of een pdf.',
  };

/** A title that says nothing to who looks along, and no way to anything else. */
const pagina = (binnen: string, fout = false): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${fout ? 'Fout: ' : ''}Uw gegevens</title>
<link rel="stylesheet" href="/openbaar/sollicitant.css">
</head>
<body>
<main>
${binnen}
</main>
<p class="papier">Dit is alleen op het scherm te lezen.</p>
</body>
</html>
`;
