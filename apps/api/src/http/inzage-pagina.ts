import type { GastBeeld } from '@meldbaken/igj/api';
import { GAST_POGINGEN, GAST_UREN } from '@meldbaken/igj/model';
import { dagInWoorden, dagVan, momentInWoorden } from '@meldbaken/platform/waarden';

/** Everything that somebody typed is text. */
const tekst = (t: string): string => t.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const uur = (m: Date): string => tekst(momentInWoorden(m));

/** One answer for whatever is wrong with a link: never there, ended, taken back or locked. */
export const wegPagina = (): string =>
  pagina(
    `<h1>Hier is niets te zien</h1>
<p>Deze link werkt niet, of niet meer. Vraag een nieuwe link aan wie u deze gaf.</p>`,
  );

export const drukPagina = (): string => pagina(`<h1>Even wachten</h1><p>Probeer het over 5 minuten opnieuw.</p>`);

export function codePagina(token: string, fout: boolean): string {
  const melding = fout
    ? `<p class="fout" id="fout" role="alert">Deze code klopt niet. Na ${GAST_POGINGEN} keer fout werkt de link niet meer.</p>`
    : '';
  return pagina(`<h1>Vul uw code in</h1>
<p>Iemand laat u iets lezen. U kreeg de code op een andere manier dan deze link.</p>
${melding}
<form method="post" action="/inzage/${tekst(token)}/code" autocomplete="off">
<label for="code">Code van 8 cijfers</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required${fout ? ' aria-invalid="true" aria-describedby="fout"' : ''}>
<button type="submit">Ga verder</button>
</form>
<p class="in">De code werkt één keer. Daarna kunt u ${GAST_UREN} uur lezen. Wat u opent, wordt genoteerd.</p>`);
}

/** The list of what was handed over, or one copy. */
export function inzagePagina(token: string, b: GastBeeld): string {
  return pagina(
    `<p class="in">${tekst(b.organisatie)} laat u dit lezen, ${tekst(b.naam)}. Kenmerk ${b.kenmerk}.</p>
${b.stuk === null ? lijst(token, b) : stuk(token, b.stuk)}
<form class="sluit" method="post" action="/inzage/${tekst(token)}/sluit"><button class="twee" type="submit">Sluit af</button></form>`,
    watermerk(b),
  );
}

function lijst(token: string, b: GastBeeld): string {
  const regels = b.stukken
    .map(
      ({ volgnummer, titel, verzondenOp }) =>
        `<li><a href="/inzage/${tekst(token)}/${volgnummer}">${tekst(titel)}</a><br><span class="in">Verstuurd op ${uur(verzondenOp)}</span></li>`,
    )
    .join('');
  return `<h1>Dit mag u lezen</h1>
<ul>${regels}</ul>
<div class="let"><p>U leest precies wat is verstuurd. Wat u opent, wordt genoteerd. Op papier of als bestand krijgt u dit niet.</p>
<p>Deel dit niet met anderen. Uw naam staat over de tekst.</p></div>
<h2>Waarom u dit mag lezen</h2>
<dl><dt>Waarvoor</dt><dd>${tekst(b.doel)}</dd><dt>Welke regel</dt><dd>${tekst(b.grondslag)}</dd>
<dt>Nu open tot</dt><dd>${uur(b.sessieTot)}</dd><dt>De link werkt tot en met</dt><dd>${dagInWoorden(dagVan(new Date(b.tot.getTime() - 1)))}</dd></dl>`;
}

function stuk(token: string, s: NonNullable<GastBeeld['stuk']>): string {
  const velden = s.velden.map((v) => `<dt>${tekst(v.label)}</dt><dd>${tekst(v.tekst)}</dd>`).join('');
  return `<p><a href="/inzage/${tekst(token)}">Terug naar de lijst</a></p>
<h1>${tekst(s.titel)}</h1>
<p class="in">Verstuurd op ${uur(s.verzondenOp)}</p>
${s.tekst === '' ? '' : `<p class="lang">${tekst(s.tekst)}</p>`}
${velden === '' ? '' : `<dl>${velden}</dl>`}`;
}

/** The guest's own name over the page, as a picture: who passes a picture of it on, passes the name on. */
function watermerk(b: GastBeeld): string {
  const regel = `${tekst(b.naam)} · ${b.kenmerk}`;
  const breed = (b.naam.length + b.kenmerk.length) * 11 + 90;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"><defs><pattern id="p" width="${breed}" height="130" patternUnits="userSpaceOnUse" patternTransform="rotate(-24)"><text x="10" y="60" font-family="sans-serif" font-weight="700" font-size="17" fill="#15212b">${regel}</text></pattern></defs><rect width="100%" height="100%" fill="url(#p)"/></svg>`;
  return `<img class="watermerk" alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

/** A title that says nothing to who looks along, and no way to anything else. */
const pagina = (binnen: string, erover = ''): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Inzage</title>
<link rel="stylesheet" href="/openbaar/inzage.css">
</head>
<body>
<main>
${binnen}
</main>
${erover}
<p class="papier">Dit is alleen op het scherm te lezen.</p>
</body>
</html>
`;
