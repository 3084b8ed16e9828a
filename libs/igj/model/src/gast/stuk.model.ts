import { EXTERNE_MELDING_CATEGORIEEN } from '@meldbaken/igj/contract';
import { dagInWoorden, isDag, momentInWoorden } from '@meldbaken/platform/waarden';
import { alsKopie, BERICHT_LABEL } from '../briefwisseling';
import { CATEGORIE_LABEL } from '../labels.model';

/** What was handed over, as a guest reads it: words and answers, no codes. */
export interface GastStuk {
  readonly titel: string;
  readonly tekst: string;
  readonly velden: readonly { readonly label: string; readonly tekst: string }[];
}

/** A frozen copy to read; null when it is of a kind that is shown to nobody outside. */
export function leesGastStuk(kopie: unknown): GastStuk | null {
  if (!isObject(kopie)) return null;
  switch (kopie['soort']) {
    case 'IGJ_EXTERNE_MELDING':
    case 'WMO_MELDING':
      return metVelden(`Melding: ${categorie(kopie['categorie'])}`, kopie['velden']);
    case 'IGJ_SIGNAAL':
      return metVelden('Signaal', kopie['velden']);
    case 'IGJ_ONTVANGSTBEVESTIGING':
    case 'WMO_ONTVANGSTBEVESTIGING':
      return bevestiging(kopie);
    default:
      return bericht(kopie);
  }
}

function bericht(kopie: unknown): GastStuk | null {
  const k = alsKopie(kopie);
  if (!k) return null;
  const dag = k.uiterlijk === null ? [] : [{ label: 'Uiterlijk', tekst: dagInWoorden(k.uiterlijk) }];
  return {
    titel: BERICHT_LABEL[k.bericht],
    tekst: k.tekst,
    velden: [...dag, ...k.velden.map(({ label, tekst }) => ({ label, tekst }))],
  };
}

function bevestiging(k: Readonly<Record<string, unknown>>): GastStuk {
  const { kenmerk, bevestigdOp, contactgegevens, rapportageGevraagd, rapportageUiterlijk: dag } = k;
  const op = typeof bevestigdOp === 'string' ? new Date(bevestigdOp) : null;
  const velden = [
    { label: 'Kenmerk', tekst: kenmerk },
    { label: 'Bevestigd op', tekst: op && !Number.isNaN(op.getTime()) ? momentInWoorden(op) : null },
    { label: 'Contact', tekst: contactgegevens },
    { label: 'Rapport gevraagd', tekst: rapportageGevraagd === true ? 'Ja' : 'Nee' },
    { label: 'Rapport uiterlijk', tekst: typeof dag === 'string' && isDag(dag) ? dagInWoorden(dag) : null },
  ];
  return {
    titel: 'Bevestiging van ontvangst',
    tekst: '',
    velden: velden.flatMap(({ label, tekst }) => (typeof tekst === 'string' && tekst !== '' ? [{ label, tekst }] : [])),
  };
}

function metVelden(titel: string, ruw: unknown): GastStuk | null {
  if (!Array.isArray(ruw)) return null;
  const velden = ruw.flatMap((v: unknown) => {
    if (!isObject(v)) return [];
    const { label, tekst } = v;
    return typeof label === 'string' && typeof tekst === 'string' ? [{ label, tekst }] : [];
  });
  return velden.length === ruw.length ? { titel, tekst: '', velden } : null;
}

const categorie = (code: unknown): string => {
  const gevonden = EXTERNE_MELDING_CATEGORIEEN.find((c) => c === code);
  return gevonden ? CATEGORIE_LABEL[gevonden] : 'andere soort';
};

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
