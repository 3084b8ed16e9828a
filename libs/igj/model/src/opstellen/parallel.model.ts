import {
  meldrouteVan,
  PARALLELLE_PLICHT_CODES,
  type ExterneMeldingCategorie,
  type ParallellePlichtCode,
  type Zorgsoort,
} from '@meldbaken/igj/contract';
import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { GROND_VAN } from '../wmo/autoriteit.model';
import { PLICHT_LABEL } from './opstellen-labels.model';

/** Another duty that may hold beside the report to the IGJ. */
export interface ParalellePlicht {
  readonly code: ParallellePlichtCode;
  readonly naam: string;
  readonly waarom: string;
  readonly bron: string;
  readonly categorieen: readonly ExterneMeldingCategorie[];
  /** Only for a provider that gives this care. */
  readonly zorgsoort?: Zorgsoort;
}

const GEBEURTENIS = ['CALAMITEIT', 'GEWELD'] as const;

/** Beside art. 11 Wkkgz; what is an assumption of ours says so. */
export const PARALLELLE_PLICHTEN: Readonly<Record<ParallellePlichtCode, ParalellePlicht>> = {
  WMO: {
    code: 'WMO',
    naam: PLICHT_LABEL.WMO,
    waarom: 'Kreeg de cliënt hulp uit de Wmo? Dan meldt u het ook bij de toezichthouder van de gemeente.',
    bron: 'Wmo 2015 artikel 3.4. De termijn staat in het protocol van uw gemeente.',
    categorieen: GEBEURTENIS,
    zorgsoort: 'WMO',
  },
  JEUGD: {
    code: 'JEUGD',
    naam: PLICHT_LABEL.JEUGD,
    waarom: 'Kreeg de cliënt jeugdhulp? Dan meldt u het met het formulier Jeugd van de IGJ, binnen 3 werkdagen.',
    bron: 'Jeugdwet artikel 4.1.8; Leidraad Meldingen Jeugd.',
    categorieen: GEBEURTENIS,
    zorgsoort: 'JEUGD',
  },
  POLITIE: {
    code: 'POLITIE',
    naam: PLICHT_LABEL.POLITIE,
    waarom: 'Is het misschien strafbaar? Overleg dan met de politie over aangifte of een melding.',
    bron: 'Het formulier van de IGJ vraagt ernaar: Uitvoeringsbesluit Wkkgz artikel 8.2 sub c en 8.3 sub d.',
    categorieen: GEBEURTENIS,
  },
  SCHOUWARTS: {
    code: 'SCHOUWARTS',
    naam: PLICHT_LABEL.SCHOUWARTS,
    waarom: 'Overleed de cliënt? Ga na of de lijkschouwer is gebeld bij een niet-natuurlijke dood.',
    bron: 'Aanname, naar de handreiking (niet-)natuurlijke dood van 2016.',
    categorieen: ['CALAMITEIT'],
  },
  WAARSCHUWINGSREGISTER: {
    code: 'WAARSCHUWINGSREGISTER',
    naam: PLICHT_LABEL.WAARSCHUWINGSREGISTER,
    waarom: 'Doet u mee aan een register van werkgevers? Ga na of u de medewerker daar moet melden.',
    bron: 'Aanname. Het register van 2014 stopte op 1 januari 2022.',
    categorieen: ['GEWELD', 'ONTSLAG'],
  },
};

/** What to think of beside this kind of report; a provider that did not say what care it gives sees everything. */
export function plichtenVoor(
  categorie: ExterneMeldingCategorie,
  zorgsoorten: readonly Zorgsoort[],
): readonly ParalellePlicht[] {
  const past = ({ zorgsoort }: ParalellePlicht): boolean =>
    zorgsoort === undefined || zorgsoorten.length === 0 || zorgsoorten.includes(zorgsoort);
  // A report under the Wmo or the Jeugdwet is that duty itself.
  const zelf = meldrouteVan(categorie);
  return PARALLELLE_PLICHT_CODES.map((code) => PARALLELLE_PLICHTEN[code]).filter(
    (p) => p.categorieen.some((c) => c === GROND_VAN[categorie]) && past(p) && p.code !== zelf,
  );
}

export interface PlichtUitkomst {
  readonly gedaan: boolean;
  /** The day on which it was done. */
  readonly op: string | null;
  readonly toelichting: string | null;
}

const GRENS = 2000;

/** Done, with its day; or not needed, with the reason. */
export function controleerPlicht(u: PlichtUitkomst, nu: Date): Weigering | null {
  const tekst = u.toelichting?.trim() ?? '';
  if (tekst.length > GRENS)
    return weiger('IGJ_TEKST_TE_LANG', 'De uitleg is te lang. Er passen 2.000 tekens.', { veld: 'toelichting' });
  if (!u.gedaan)
    return tekst
      ? null
      : weiger('IGJ_REDEN_ONTBREEKT', 'Schrijf op waarom dit niet nodig is.', { veld: 'toelichting' });
  if (!u.op || !isDag(u.op)) return weiger('IGJ_DAG_ONTBREEKT', 'Vul in op welke dag u dit deed.', { veld: 'op' });
  return u.op > dagVan(nu) ? weiger('IGJ_DAG_IN_TOEKOMST', 'Deze dag is nog niet geweest.', { veld: 'op' }) : null;
}
