import type { SollicitantBeeld } from '@meldbaken/vergewis/api';
import type { SollicitantDeel } from '@meldbaken/vergewis/contract';
import { deelNaam } from './sollicitant-tekst';
import {
  dag,
  deelPagina,
  mis,
  pad,
  sleutelVeld,
  tekst,
  uitlegVan,
  uur,
  veldFout,
  waarde,
  type Plaats,
} from './sollicitant-pagina';

const MEESTE_REFERENTEN = 5;
/** So many at once on the page; more another time. */
const PER_KEER = 3;

const VELDEN = [
  ['naam', 'Naam'],
  ['organisatie', 'Waar werkt deze persoon?'],
  ['relatie', 'Wat was deze persoon voor u? Bijvoorbeeld: teamleider.'],
  ['contact', 'Telefoonnummer of e-mailadres'],
] as const;

export const delenPagina = (p: Plaats, b: SollicitantBeeld, deel: SollicitantDeel): string =>
  deelPagina(p, deelNaam(deel), MAAK[deel](p, b));

const MAAK: Readonly<Record<SollicitantDeel, (p: Plaats, b: SollicitantBeeld) => string>> = {
  TOESTEMMING: toestemming,
  STUKKEN: stukken,
  WERKVERLEDEN: werkverleden,
  BEVINDINGEN: bevindingen,
};

function toestemming(p: Plaats, b: SollicitantBeeld): string {
  const { toestemming: t, referenten } = b.referenties;
  const loopt = t !== null && t.ingetrokkenOp === null;
  const namen = referenten.map((r) => `<li>${tekst(r.naam)}, ${tekst(r.organisatie)}</li>`).join('');
  const uitleg = `<p>Wij willen weten hoe u eerder werkte. Daarvoor bellen wij mensen die u zelf kiest. Wij vragen alleen naar uw werk. Niet naar uw gezondheid of uw leven thuis.</p>
<p>U beslist. Zegt u nee, dan bellen wij niemand. U kunt uw toestemming altijd weer intrekken.</p>
<p class="in">Waar het staat: artikel 4 Wkkgz. U geeft toestemming volgens artikel 6 van de AVG.</p>`;
  if (loopt)
    return `<div class="goed"><p>U gaf toestemming op ${dag(t.gegevenOp)}. Wij mogen bellen met:</p><ul>${namen}</ul></div>
${uitleg}
<form method="post" action="${pad(p, '/intrekken')}">${sleutelVeld()}
<p>Trekt u uw toestemming in? Dan bellen wij niemand meer. Wat al verteld is, blijft bewaard.</p>
<button class="twee" type="submit">Trek mijn toestemming in</button></form>
${referenten.length < MEESTE_REFERENTEN ? `<details${p.fout === null ? '' : ' open'}><summary>Meer mensen opgeven</summary>${formulier(p, MEESTE_REFERENTEN - referenten.length)}</details>` : ''}`;
  const sinds = t?.ingetrokkenOp ?? null;
  const weg = sinds === null ? '' : `<div class="let"><p>U trok uw toestemming in op ${dag(sinds)}.</p></div>`;
  return `${weg}${uitleg}${referenten.length < MEESTE_REFERENTEN ? formulier(p, MEESTE_REFERENTEN - referenten.length) : ''}`;
}

function formulier(p: Plaats, over: number): string {
  const [eerste = '', ...meer] = Array.from({ length: Math.min(PER_KEER, over) }, (_, i) => {
    const velden = VELDEN.map(([veld, label]) => {
      const id = `referenten.${i}.${veld}`;
      return `<label for="${id}">${label}</label>${veldFout(p, id)}<input id="${id}" name="${id}" maxlength="200" autocomplete="off" value="${waarde(p, id)}"${mis(p, id)}>`;
    }).join('');
    return `<fieldset><legend>${i === 0 ? 'Wie mogen wij bellen?' : `Nog iemand (${i + 1})`}</legend>${velden}</fieldset>`;
  });
  const open =
    p.fout !== null &&
    meer.length > 0 &&
    VELDEN.some(([veld]) => [1, 2].some((i) => waarde(p, `referenten.${i}.${veld}`) !== ''));
  return `<form method="post" action="${pad(p, '/toestemming')}" autocomplete="off">${sleutelVeld()}
<div id="referenten">${eerste}${meer.length === 0 ? '' : `<details${open ? ' open' : ''}><summary>Nog iemand opgeven, als u wilt</summary>${meer.join('')}</details>`}</div>
${veldFout(p, 'akkoord')}<label class="vink" for="akkoord"><input type="checkbox" id="akkoord" name="akkoord" value="ja"${mis(p, 'akkoord')}${p.fout?.waarden.get('akkoord') === 'ja' ? ' checked' : ''}> <span>Ja, u mag deze mensen vragen hoe ik werkte. Ik kan dit later intrekken.</span></label>
<button type="submit">Ik geef toestemming</button></form>`;
}

function stukken(p: Plaats, b: SollicitantBeeld): string {
  const eerste = b.eisen.find((e) => !b.stukken.some((s) => s.eis === e.code))?.code;
  const blokken = b.eisen
    .map(({ code, naam, bron }) => {
      const { waarom, hoe } = uitlegVan(code);
      const er = b.stukken.filter((s) => s.eis === code).map(stukRegel);
      const id = `bestand-${tekst(code)}`;
      return `<h2>${tekst(naam)}</h2>
<p>${waarom} ${hoe}</p><p class="in">Waar het staat: ${tekst(bron)}.</p>
${er.length === 0 ? '' : `<div class="goed"><p>Dit hebben wij van u:</p><ul>${er.join('')}</ul></div>`}
<form method="post" enctype="multipart/form-data" action="${pad(p, `/stuk/${tekst(code)}`)}">${sleutelVeld()}
<label for="${id}">${er.length === 0 ? 'Kies een bestand' : 'Nog een bestand'}<span class="v">: ${tekst(naam)}</span></label>${veldFout(p, id)}
<input type="file" id="${id}"${mis(p, id)} name="bestand" accept="image/jpeg,image/png,image/webp,application/pdf" required>
<button type="submit"${code === eerste ? '' : ' class="twee"'}>Stuur op<span class="v">: ${tekst(naam)}</span></button></form>`;
    })
    .join('');
  return `<p>Stuur een foto (jpg, png of webp) of een pdf, van hoogstens 20 MB. Wij halen gegevens over plaats en toestel uit het bestand.</p>
<p>Wij schrijven op wat wij zagen, en verwijderen daarna het bestand.</p>
${blokken}`;
}

const stukRegel = (s: SollicitantBeeld['stukken'][number]): string =>
  `<li>${tekst(s.naam)}<br><span class="in">Opgestuurd op ${uur(s.op)}. ${s.weg ? 'Het bestand is verwijderd.' : `Wij verwijderen het uiterlijk op ${dag(s.wisOp)}.`}</span></li>`;

function werkverleden(p: Plaats, b: SollicitantBeeld): string {
  const er = b.werkverleden
    .map(
      (w) =>
        `<li><span class="in">Opgestuurd op ${uur(w.op)}</span><br><span class="lang">${tekst(w.tekst)}</span></li>`,
    )
    .join('');
  return `<p>Schrijf waar u de laatste jaren werkte. Was er een tijd dat u niet werkte? Zeg dan van wanneer tot wanneer. U hoeft niet te vertellen of u ziek was of hoe het thuis ging.</p>
<p class="in">Waar het staat: artikel 4 Wkkgz.</p>
${er === '' ? '' : `<div class="goed"><p>Dit hebben wij van u:</p><ul>${er}</ul></div>`}
<form method="post" action="${pad(p, '/werkverleden')}">${sleutelVeld()}
${tekstVeld(p, 'tekst', er === '' ? 'Uw werk hiervoor' : 'Wilt u nog iets zeggen?')}
<button type="submit">Stuur op</button></form>`;
}

const tekstVeld = (p: Plaats, id: string, label: string, eigen = true): string =>
  `<label for="${id}">${label}</label>${eigen ? veldFout(p, 'tekst') : ''}<textarea id="${id}" name="tekst" maxlength="5000"${eigen ? mis(p, 'tekst') : ''}>${eigen ? waarde(p, 'tekst') : ''}</textarea>`;

function bevindingen(p: Plaats, b: SollicitantBeeld): string {
  if (b.bevindingen.length === 0)
    return `<p>Er is nu niets om op te reageren. Komt er iets? Dan hoort u dat van ons.</p>`;
  const blokken = b.bevindingen.map((x, i) => {
    const eigen = p.fout?.waarden.get('bevinding') === x.id;
    const er = x.reacties
      .map(
        (r) =>
          `<li><span class="in">Uw reactie van ${uur(r.op)}</span><br><span class="lang">${tekst(r.tekst)}</span></li>`,
      )
      .join('');
    const id = eigen || (p.fout === null && i === 0) ? 'tekst' : `tekst-${i}`;
    return `<h2>${tekst(x.eis)}</h2>
<div class="let"><p class="in">Voorgelegd op ${uur(x.op)}</p><p class="lang">${tekst(x.tekst)}</p></div>
${er === '' ? '' : `<ul>${er}</ul>`}
<form method="post" action="${pad(p, '/reactie')}">${sleutelVeld()}<input type="hidden" name="bevinding" value="${tekst(x.id)}">
${tekstVeld(p, id, er === '' ? `Uw reactie<span class="v"> op: ${tekst(x.eis)}</span>` : `Nog een reactie<span class="v"> op: ${tekst(x.eis)}</span>`, eigen)}
<button type="submit"${i === 0 ? '' : ' class="twee"'}>Stuur mijn reactie<span class="v"> op: ${tekst(x.eis)}</span></button></form>`;
  });
  return `<p>Dit vonden wij. Klopt het niet, of wilt u iets uitleggen? Schrijf het hier. Wij lezen uw reactie voordat wij beslissen. Reageren hoeft niet.</p>
${blokken.join('')}`;
}
