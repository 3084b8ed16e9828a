import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag, DienstverbandGegevens } from '@meldbaken/vergewis/contract';
import { controleerBigNummer } from '../big.model';
import { isBsn } from '../bsn.model';
import { dagTekst, plusMaanden } from '../dag.model';

const NUMMER = /^[0-9A-Za-z][0-9A-Za-z._/-]{0,29}$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,180}\.[^\s@]{2,}$/;
/** Nobody works from a younger age than this. */
const JONGST_JAREN = 13;

const leeg = (veld: string, wat: string): Weigering =>
  weiger('VERGEWIS_LEEG', `Vul ${wat} in.`, { veld, watDan: `Zonder ${wat} kan dit niet worden bewaard.` });

/** Trimmed, and empty as null. */
export function schoon(d: DienstverbandGegevens): DienstverbandGegevens {
  const t = (s: string): string => s.replace(/\s+/g, ' ').trim();
  const n = (s: string | null): string | null => (s === null || t(s) === '' ? null : t(s));
  return {
    ...d,
    personeelsnummer: t(d.personeelsnummer),
    voornaam: t(d.voornaam),
    tussenvoegsel: n(d.tussenvoegsel),
    achternaam: t(d.achternaam),
    email: n(d.email)?.toLowerCase() ?? null,
    functie: t(d.functie),
    bigNummer: n(d.bigNummer),
    kenmerken: [...new Set(d.kenmerken)].sort(),
  };
}

/** Every wrong field at once, each with what would be right. */
export function controleerDienstverband(d: DienstverbandGegevens, vandaag: Dag): Weigering[] {
  return [...namen(d), ...nummers(d), ...dagen(d, vandaag), ...kenmerken(d)];
}

function namen(d: DienstverbandGegevens): Weigering[] {
  const uit: Weigering[] = [];
  if (!d.voornaam) uit.push(leeg('voornaam', 'de voornaam'));
  if (!d.achternaam) uit.push(leeg('achternaam', 'de achternaam'));
  if (!d.functie) uit.push(leeg('functie', 'de functie'));
  for (const veld of ['voornaam', 'tussenvoegsel', 'achternaam', 'functie'] as const)
    if ((d[veld] ?? '').length > 200)
      uit.push(weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 200 tekens.', { veld, watDan: 'Maak het korter.' }));
  if (d.email !== null && !EMAIL.test(d.email))
    uit.push(
      weiger('VERGEWIS_EMAIL', 'Dit is geen e-mailadres.', {
        veld: 'email',
        watDan: 'Bijvoorbeeld naam@voorbeeld.nl.',
      }),
    );
  return uit;
}

function nummers(d: DienstverbandGegevens): Weigering[] {
  const uit: Weigering[] = [];
  if (!d.personeelsnummer) uit.push(leeg('personeelsnummer', 'het personeelsnummer'));
  else if (!NUMMER.test(d.personeelsnummer))
    uit.push(
      weiger('VERGEWIS_PERSONEELSNUMMER', 'Dit personeelsnummer heeft tekens die niet kunnen.', {
        veld: 'personeelsnummer',
        watDan: 'Gebruik hoogstens 30 letters, cijfers, punten of streepjes. Nullen vooraan blijven staan.',
      }),
    );
  else if (/^(?!00)[0-9]{9}$/.test(d.personeelsnummer) && isBsn(d.personeelsnummer))
    uit.push(geenBsn('personeelsnummer'));
  if (d.bigNummer !== null) {
    const fout = controleerBigNummer(d.bigNummer);
    if (fout) uit.push(fout);
  }
  return uit;
}

/** The law gives no ground for it in this file. */
export function geenBsn(veld: string): Weigering {
  return weiger('VERGEWIS_BSN', 'Dit lijkt een burgerservicenummer. Dat mag niet in dit dossier.', {
    veld,
    watDan: 'Er is geen wet die het BSN hier toestaat. Gebruik het personeelsnummer.',
  });
}

/** A number that should be a BSN, but fails its check: told apart, so that nobody mends it here. */
export function bsnOnjuist(veld: string): Weigering {
  return weiger('VERGEWIS_BSN_ONJUIST', 'Dit is geen geldig burgerservicenummer, en het hoort hier ook niet.', {
    veld,
    watDan: 'Laat het BSN weg. Gebruik het personeelsnummer.',
  });
}

function dagen(d: DienstverbandGegevens, vandaag: Dag): Weigering[] {
  const uit: Weigering[] = [];
  for (const veld of ['geboortedatum', 'beginOp', 'eindeOp'] as const) {
    const dag = d[veld];
    if (dag !== null && !isDag(dag))
      uit.push(weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld, watDan: 'Schrijf een dag als jjjj-mm-dd.' }));
  }
  if (uit.length > 0) return uit;
  if (d.geboortedatum !== null && d.geboortedatum > plusMaanden(vandaag, -12 * JONGST_JAREN))
    uit.push(
      weiger('VERGEWIS_GEBOORTEDATUM', 'Met deze geboortedatum is iemand te jong om te werken.', {
        veld: 'geboortedatum',
        watDan: `De geboortedatum is ${dagTekst(plusMaanden(vandaag, -12 * JONGST_JAREN))} of eerder.`,
      }),
    );
  if (d.beginOp === null && d.soort !== 'SOLLICITANT')
    uit.push({ ...leeg('beginOp', 'de eerste werkdag'), watDan: 'Alleen bij een sollicitant mag die nog leeg zijn.' });
  if (d.beginOp !== null && d.beginOp > plusMaanden(vandaag, 24))
    uit.push(
      weiger('VERGEWIS_BEGIN_TE_VER', 'De eerste werkdag ligt meer dan 2 jaar in de toekomst.', {
        veld: 'beginOp',
        watDan: `De eerste werkdag is ${dagTekst(plusMaanden(vandaag, 24))} of eerder.`,
      }),
    );
  if (d.beginOp !== null && d.eindeOp !== null && d.eindeOp < d.beginOp && d.soort !== 'SOLLICITANT')
    uit.push(
      weiger('VERGEWIS_EINDE_VOOR_BEGIN', 'De laatste werkdag ligt voor de eerste werkdag.', {
        veld: 'eindeOp',
        watDan: `De laatste werkdag is ${dagTekst(d.beginOp)} of later.`,
      }),
    );
  return uit;
}

function kenmerken(d: DienstverbandGegevens): Weigering[] {
  const fout = (bericht: string, watDan: string): Weigering =>
    weiger('VERGEWIS_KENMERK', bericht, { veld: 'kenmerken', watDan });
  const uit: Weigering[] = [];
  if (d.kenmerken.includes('SOLIST') && d.soort !== 'ZZP' && d.soort !== 'SOLLICITANT')
    uit.push(fout('Wie bij een instelling in dienst is, werkt niet alleen.', 'Kies dit alleen bij zzp.'));
  if (d.kenmerken.includes('INCIDENTEEL') && d.soort !== 'VRIJWILLIGER')
    uit.push(fout('"Af en toe" geldt alleen voor vrijwilligers.', 'Kies dit alleen bij een vrijwilliger.'));
  for (const k of ['SOCIAAL_NETWERK', 'HEEFT_CONTRACT'] as const)
    if (d.kenmerken.includes(k) && d.zorgsoort !== 'PGB')
      uit.push(fout('Deze uitzondering geldt alleen bij zorg uit een pgb.', 'Kies zorgsoort pgb, of haal dit weg.'));
  return uit;
}

export interface Periode {
  id: string;
  beginOp: Dag | null;
  eindeOp: Dag | null;
}

/** Two employments of one person do not overlap: the same day twice is a mistake. */
export function controleerOverlap(nieuw: Periode, andere: readonly Periode[]): Weigering | null {
  const ander = andere.find((a) => a.id !== nieuw.id && overlapt(nieuw, a));
  if (!ander) return null;
  const tot = ander.eindeOp ? ` tot en met ${dagTekst(ander.eindeOp)}` : '';
  const van = ander.beginOp ? `vanaf ${dagTekst(ander.beginOp)}` : 'zonder eerste werkdag';
  return weiger('VERGEWIS_OVERLAP', `Dit personeelsnummer heeft al een dienstverband ${van}${tot}.`, {
    veld: 'beginOp',
    watDan: ander.eindeOp
      ? `Begin na ${dagTekst(ander.eindeOp)}, of wijzig het dienstverband dat er al is.`
      : 'Beëindig eerst het dienstverband dat er al is, of wijzig het.',
  });
}

const overlapt = (a: Periode, b: Periode): boolean =>
  (a.beginOp ?? '0000') <= (b.eindeOp ?? '9999') && (b.beginOp ?? '0000') <= (a.eindeOp ?? '9999');
