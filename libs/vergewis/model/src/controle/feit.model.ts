import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  isVogEis,
  type Dag,
  type DienstverbandVersie,
  type Echtheidskenmerk,
  type EisCode,
  type EisFeit,
  type FeitHerkomst,
  type FeitSoort,
  type ProfielSoort,
} from '@meldbaken/vergewis/contract';
import { controleerBigNummer } from '../big.model';
import { dagTekst } from '../dag.model';
import { WAARSCHUWINGSREGISTER_2014 } from '../registers.model';
import type { GevraagdeEis } from '../eisen/eisen-van.model';
import { pastVog, vogBezwaarTekst, watVogGoedIs } from '../eisen/vog-norm.model';
import { bigBeroepVan } from '../big.model';

/** What somebody wants to write down about a requirement. */
export interface NieuwFeit {
  eis: EisCode;
  soort: FeitSoort;
  op: Dag;
  herkomst: FeitHerkomst;
  afgegevenOp: Dag | null;
  geldigTot: Dag | null;
  kenmerk: string | null;
  profielSoort: ProfielSoort | null;
  profielNummers: readonly number[];
  echtheid: readonly Echtheidskenmerk[];
  bigNummer: string | null;
  vervangt: string | null;
  /** Typed words; sealed. */
  toelichting: string | null;
}

/** A fact of which only the requirement, the kind and the day are known. */
export const kaalFeit = (eis: EisCode, soort: FeitSoort, op: Dag, herkomst: FeitHerkomst = 'GEZIEN'): NieuwFeit => ({
  eis,
  soort,
  op,
  herkomst,
  afgegevenOp: null,
  geldigTot: null,
  kenmerk: null,
  profielSoort: null,
  profielNummers: [],
  echtheid: [],
  bigNummer: null,
  vervangt: null,
  toelichting: null,
});

export interface FeitOmgeving {
  d: DienstverbandVersie;
  /** The requirement as it is asked of this person today; null when nobody asks it. */
  gevraagd: GevraagdeEis | null;
  /** Facts that stand, oldest first. */
  feiten: readonly EisFeit[];
  vandaag: Dag;
}

/** Every refusal with its field, the reason and what would be right. */
export function controleerFeit(f: NieuwFeit, o: FeitOmgeving): Weigering[] {
  const uit = [...dagenVan(f, o), ...soortPast(f, o), ...tekstenVan(f)];
  // A request says for which profile, so that what comes back is right at once.
  if (
    uit.length === 0 &&
    f.soort === 'AANGEVRAAGD' &&
    isVogEis(f.eis) &&
    (f.profielSoort !== null || f.profielNummers.length > 0)
  )
    return profiel(f, o);
  if (uit.length > 0 || f.soort !== 'AKKOORD') return uit;
  if (isVogEis(f.eis)) return controleerVog(f, o);
  return f.eis === 'BIG' ? controleerBig(f, o) : [];
}

function dagenVan(f: NieuwFeit, o: FeitOmgeving): Weigering[] {
  const uit: Weigering[] = [];
  for (const veld of ['op', 'afgegevenOp', 'geldigTot'] as const) {
    const dag = f[veld];
    if (dag !== null && !isDag(dag))
      uit.push(weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld, watDan: 'Schrijf een dag als jjjj-mm-dd.' }));
    else if (dag !== null && veld !== 'geldigTot' && dag > o.vandaag)
      uit.push(
        weiger('VERGEWIS_TOEKOMST', `${dagTekst(dag)} is nog niet geweest.`, {
          veld,
          watDan: `Kies vandaag (${dagTekst(o.vandaag)}) of eerder.`,
        }),
      );
  }
  if (uit.length === 0 && f.afgegevenOp !== null && f.afgegevenOp > f.op)
    uit.push(
      weiger('VERGEWIS_VOOR_AFGIFTE', 'U kunt dit niet gezien hebben voordat het is afgegeven.', {
        veld: 'op',
        watDan: `Kies ${dagTekst(f.afgegevenOp)} of later.`,
      }),
    );
  if (uit.length === 0 && f.geldigTot !== null && f.geldigTot < (f.afgegevenOp ?? f.op))
    uit.push(
      weiger('VERGEWIS_GELDIG_TOT', 'Dit was al verlopen op de dag dat u het zag.', {
        veld: 'geldigTot',
        watDan: `Kies ${dagTekst(f.afgegevenOp ?? f.op)} of later.`,
      }),
    );
  return uit;
}

function soortPast(f: NieuwFeit, o: FeitOmgeving): Weigering[] {
  if (f.soort === 'VERMOEDEN')
    return f.eis === 'VOG_JEUGDWET' || f.eis === 'VOG_WMO'
      ? []
      : [
          weiger('VERGEWIS_VERMOEDEN', 'Bij deze eis vraagt de wet geen nieuwe VOG na een vermoeden.', {
            veld: 'eis',
            watDan: 'Dit bestaat in de jeugdhulp en in de Wmo.',
          }),
        ];
  if (f.vervangt === null ? f.soort === 'INGETROKKEN' : !o.feiten.some((x) => x.id === f.vervangt && x.eis === f.eis))
    return [
      weiger('VERGEWIS_WELK_FEIT', f.vervangt === null ? 'Kies wat u intrekt.' : 'Deze regel geldt niet meer.', {
        veld: 'vervangt',
        watDan: 'Kies een regel van deze controle die nog geldt.',
      }),
    ];
  if (f.soort === 'BEZWAAR' && !f.toelichting?.trim())
    return [
      weiger('VERGEWIS_BEZWAAR_ZONDER_REDEN', 'Schrijf op wat het bezwaar is.', {
        veld: 'toelichting',
        watDan: 'Noem het feit, niet een oordeel over de persoon.',
      }),
    ];
  if (f.eis === 'REFERENTIES' && o.d.soort === 'SOLLICITANT' && f.soort !== 'BEZWAAR' && f.herkomst === 'GEZIEN')
    return [
      // Explicit consent comes first (art. 6 AVG): of an applicant nothing is asked or judged around it.
      weiger('REFERENTIE_VIA_REFERENTIES', 'Bij een sollicitant is eerst toestemming nodig.', {
        veld: 'eis',
        watDan: 'Leg toestemming, vragen en antwoorden vast bij Referenten in het dossier.',
      }),
    ];
  if (f.eis === 'REGISTER_CONSULT' && f.herkomst === 'GEZIEN' && f.op >= (WAARSCHUWINGSREGISTER_2014.tot ?? f.op))
    return [
      // Only who has a mandate, and only when the applicant knows: that part asks it.
      weiger('REGISTER_VIA_REGISTER', 'Een raadpleging legt u vast bij het waarschuwingsregister.', {
        veld: 'eis',
        watDan: `Dat staat lager in dit dossier. Hier kan alleen een oude raadpleging, van voor ${dagTekst(WAARSCHUWINGSREGISTER_2014.tot ?? f.op)}.`,
      }),
    ];
  if (f.eis === 'IGJ_NAVRAAG' && f.herkomst === 'GEZIEN') {
    const fout = navraagZelf(f, o);
    if (fout) return [fout];
  }
  if (o.gevraagd?.nodig === false && f.soort === 'AANGEVRAAGD')
    return [
      weiger('VERGEWIS_NIET_NODIG', `Dit is hier niet nodig. ${o.gevraagd.waarom}`, {
        veld: 'eis',
        watDan: 'Wat niet nodig is, vraagt u ook niet op.',
      }),
    ];
  return [];
}

/** What the inspectie answered is judged with a reason, and what was asked elsewhere has a reference. */
function navraagZelf(f: NieuwFeit, o: FeitOmgeving): Weigering | null {
  const eis = o.feiten.filter((x) => x.eis === 'IGJ_NAVRAAG' && x.herkomst === 'IGJ').at(-1);
  if (eis?.soort === 'IN_BEOORDELING' || eis?.soort === 'BEZWAAR')
    return weiger('IGJ_VIA_NAVRAAG', 'De IGJ heeft een aantekening. Daarover besluit u bij de vraag aan de IGJ.', {
      veld: 'eis',
      watDan: 'Dat staat lager in dit dossier.',
    });
  if (f.soort !== 'AKKOORD' || f.kenmerk !== null) return null;
  return weiger('VERGEWIS_KENMERK', 'Vul het kenmerk in dat de IGJ gaf.', {
    veld: 'kenmerk',
    watDan: 'Zo is later na te gaan dat u het vroeg. Of stel de vraag hier, in dit dossier.',
  });
}

function tekstenVan(f: NieuwFeit): Weigering[] {
  const uit: Weigering[] = [];
  if ((f.toelichting ?? '').length > 20_000)
    uit.push(
      weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 20.000 tekens.', {
        veld: 'toelichting',
        watDan: 'Maak het korter.',
      }),
    );
  if ((f.kenmerk ?? '').length > 100)
    uit.push(
      weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 100 tekens.', {
        veld: 'kenmerk',
        watDan: 'Neem alleen het nummer over.',
      }),
    );
  return uit;
}

/** Date against the right law, profile and authenticity: what the IGJ checks (toetsingskader VOG 2024). */
export function controleerVog(f: NieuwFeit, o: FeitOmgeving): Weigering[] {
  const uit: Weigering[] = [];
  if (f.afgegevenOp === null)
    return [
      weiger('VERGEWIS_VOG_DATUM', 'Vul de datum in die op de VOG staat.', {
        veld: 'afgegevenOp',
        watDan: o.gevraagd?.vog
          ? watVogGoedIs(o.gevraagd.vog, o.d.beginOp, o.vandaag)
          : 'Deze staat rechtsboven op de VOG.',
      }),
    ];
  const datum = vogDatum(f.afgegevenOp, o);
  if (datum) uit.push(datum);
  // What another system told carries no profile or mark; a person who saw it must say.
  if (f.herkomst === 'IMPORT') return uit;
  return [...uit, ...profiel(f, o), ...echtheid(f)];
}

function vogDatum(afgegevenOp: Dag, o: FeitOmgeving): Weigering | null {
  const norm = o.gevraagd?.vog;
  if (!norm) return null;
  const bezwaar = pastVog(norm, afgegevenOp, o.d.beginOp, o.vandaag);
  if (!bezwaar) return null;
  const nieuw = bezwaar === 'NA_BEGIN' && magNaBegin(afgegevenOp, o);
  if (nieuw) return null;
  const code = { TOEKOMST: 'TOEKOMST', NA_BEGIN: 'VOG_NA_BEGIN', TE_OUD_BIJ_BEGIN: 'VOG_TE_OUD', TE_OUD: 'VOG_TE_OUD' }[
    bezwaar
  ];
  const raad =
    bezwaar === 'NA_BEGIN' ? ' Leg hem vast als ontvangen: de bestuurder kan hiervoor een ontheffing geven.' : '';
  return weiger(`VERGEWIS_${code}`, vogBezwaarTekst(bezwaar, norm, afgegevenOp, o.d.beginOp), {
    veld: 'afgegevenOp',
    watDan: `${watVogGoedIs(norm, o.d.beginOp, o.vandaag)}${raad}`,
  });
}

/** A renewal comes after the start, and so does the one after a suspicion. */
function magNaBegin(afgegevenOp: Dag, o: FeitOmgeving): boolean {
  const norm = o.gevraagd?.vog;
  const vermoeden = o.feiten.some((x) => x.soort === 'VERMOEDEN' && x.op <= afgegevenOp);
  const begonGoed = o.feiten.some(
    (x) =>
      x.soort === 'AKKOORD' &&
      isVogEis(x.eis) &&
      x.afgegevenOp !== null &&
      norm &&
      pastVog(norm, x.afgegevenOp, o.d.beginOp, o.vandaag) === null,
  );
  return vermoeden || begonGoed;
}

const PROFIEL_ZORG = 45;
const ASPECT_MINDERJARIGEN = 84;
const ASPECT_HULPBEHOEVENDEN = 85;

function profiel(f: NieuwFeit, o: FeitOmgeving): Weigering[] {
  const aspect = o.d.zorgsoort === 'JEUGD' ? ASPECT_MINDERJARIGEN : ASPECT_HULPBEHOEVENDEN;
  const goed = `Goed is: specifiek profiel ${PROFIEL_ZORG}, of functieaspecten met ${aspect} erbij.`;
  const veld = 'profielNummers';
  if (f.profielSoort === null || f.profielNummers.length === 0)
    return [weiger('VERGEWIS_VOG_PROFIEL', 'Vul in voor welk profiel de VOG is afgegeven.', { veld, watDan: goed })];
  const past = f.profielNummers.includes(f.profielSoort === 'SPECIFIEK' ? PROFIEL_ZORG : aspect);
  return past
    ? []
    : [weiger('VERGEWIS_VOG_PROFIEL', 'Dit profiel past niet bij het werk in de zorg.', { veld, watDan: goed })];
}

function echtheid(f: NieuwFeit): Weigering[] {
  const papier = f.echtheid.includes('RASTER') && f.echtheid.includes('RIJKSLOGO');
  if (papier || f.echtheid.includes('DIGITAAL_GECONTROLEERD')) return [];
  return [
    weiger('VERGEWIS_VOG_ECHTHEID', 'Er komen valse VOG’s voor. Leg vast dat u de kenmerken zag.', {
      veld: 'echtheid',
      watDan: 'Op papier: het raster en het blauwe rijkslogo. Digitaal: de controle van het bestand.',
    }),
  ];
}

function controleerBig(f: NieuwFeit, o: FeitOmgeving): Weigering[] {
  const nummer = f.bigNummer ?? o.d.bigNummer;
  if (nummer === null)
    return [
      weiger('VERGEWIS_BIG_NUMMER', 'Vul het BIG-nummer in.', {
        veld: 'bigNummer',
        watDan: 'Precies 11 cijfers, met de nullen vooraan.',
      }),
    ];
  const fout = controleerBigNummer(nummer);
  if (fout) return [fout];
  if (bigBeroepVan(o.d.functie) === null && o.gevraagd?.nodig !== true)
    return [
      weiger('VERGEWIS_NIET_NODIG', 'Deze functie staat niet in het BIG-register.', {
        veld: 'eis',
        watDan: 'Controleer of de functie klopt.',
      }),
    ];
  return [];
}
