import { v7 as uuidv7 } from 'uuid';
import type { RapportVerhaal } from './igj-rapportage-vragen';
import type { Verhaal } from './overdracht-verhaal';
import type { Lid } from './overdracht-wereld';

const UIT = `{ __typename ... on Zaak { id versie status spoed compleet termijnen { code } } ... on ZaakVersieVerouderd { code huidig { versie } }
  ... on Geweigerd { code bericht watDan fouten { veld code } } }`;
const OP = 'sleutel: $sleutel, zaakId: $id';
const OP_VERSIE = `${OP}, versie: $versie`;
const KOP = '$sleutel: ID!, $id: ID!';
const KOP_VERSIE = `${KOP}, $versie: Int!`;

export const WEGEN = `mutation(${KOP_VERSIE}, $weging: WegingInvoer!) { zaakWegen(${OP_VERSIE}, weging: $weging) ${UIT} }`;
export const NOTEREN = `mutation(${KOP}, $tekst: String!) { zaakNotitieSchrijven(${OP}, tekst: $tekst) ${UIT} }`;
export const NOTITIE = `mutation(${KOP_VERSIE}, $notitie: ID!, $tekst: String!) { zaakNotitieWijzigen(${OP}, notitieId: $notitie, versie: $versie, tekst: $tekst) ${UIT} }`;
export const KIEZEN = `mutation(${KOP_VERSIE}, $keuze: RouteInvoer!) { zaakRouteKiezen(${OP_VERSIE}, keuze: $keuze) ${UIT} }`;
export const BEOORDELEN = `mutation(${KOP}, $beoordeling: BeoordelingInvoer!) { zaakRapportBeoordelen(${OP}, beoordeling: $beoordeling) ${UIT} }`;
export const CONCEPT = `mutation(${KOP_VERSIE}, $tekst: String!) { zaakConceptrapportSturen(${OP_VERSIE}, tekst: $tekst) ${UIT} }`;
export const EIND = `mutation(${KOP_VERSIE}, $tekst: String!) { zaakEindrapportSturen(${OP_VERSIE}, tekst: $tekst) ${UIT} }`;
export const MAATREGEL = `mutation(${KOP_VERSIE}, $maatregel: MaatregelInvoer!) { zaakMaatregelNemen(${OP_VERSIE}, maatregel: $maatregel) ${UIT} }`;
export const MAATREGEL_EINDE = `mutation(${KOP}, $einde: MaatregelEindeInvoer!) { zaakMaatregelBeeindigen(${OP}, einde: $einde) ${UIT} }`;
export const DOORGEVEN = `mutation(${KOP_VERSIE}, $signaal: SignaalInvoer!) { zaakSignaalDoorgeven(${OP_VERSIE}, signaal: $signaal) ${UIT} }`;
export const REAGEREN = `mutation(${KOP}, $op: String!, $tekst: String!) { externeMeldingReageren(sleutel: $sleutel, id: $id, antwoordOp: $op, tekst: $tekst)
  { __typename ... on ExterneMelding { id status } ... on Geweigerd { code } } }`;
export const WERK = `query($id: ID!) { zaakWerk(zaakId: $id) { id magHandelingen
  wegingen { ernst risico spoed compleet raaktKwaliteit toelichting door { id } } routes { route redenen toelichting afspraken }
  notities { id versie tekst magWijzigen gewijzigdOp door { id } } eerder { id nummer zelfdeAanbieder zelfdeZorgverlener }
  openVelden { code verplicht } rapporten { kenmerk naam versie beoordeeld elementen { code tekst oordeel woorden } }
  maatregelen { id versie code naam uiterlijk geeindigdOp verteld voorwaarden reden einde } eerdereMaatregelen
  doorgiften { aan kenmerk velden tekst referentie bevestigdOp } verloop { naar door { id } } } }`;
export const SIGNALEN = `query { signalen { edges { node { id kenmerk afzender bevestigdOp velden { label } } } } }`;
export const SIGNAAL = `query($id: ID!) { signaal(id: $id) { id kenmerk afzender grondslag doel bevestigdOp velden { label tekst } } }`;
export const SIGNAAL_BEVESTIGEN = `mutation($sleutel: ID!, $id: ID!) { signaalBevestigen(sleutel: $sleutel, id: $id) { __typename ... on Signaal { id bevestigdOp } ... on Geweigerd { code } } }`;
export const BERICHTEN = `query($id: ID!) { externeMelding(id: $id) { status berichten { soort kenmerk tekst uiterlijk } } }`;
export const POSTVAK = `query($filter: ZaakFilter, $na: String) { postvak(first: 50, after: $na, filter: $filter) { edges { node { id spoed compleet termijnen { code restTekst } } } } }`;

export interface ZaakUit {
  __typename: string;
  id: string;
  versie: number;
  status: string;
  spoed: boolean;
  compleet: boolean | null;
  termijnen: { code: string }[];
  code?: string;
  fouten?: { veld: string; code: string }[];
  huidig?: { versie: number };
}

export interface Werk {
  id: string;
  magHandelingen: string[];
  wegingen: { ernst: string; toelichting: string; raaktKwaliteit: boolean; door: { id: string } }[];
  routes: { route: string; redenen: string[]; afspraken: string }[];
  notities: { id: string; versie: number; tekst: string; magWijzigen: boolean; gewijzigdOp: string | null }[];
  eerder: { id: string; zelfdeAanbieder: boolean; zelfdeZorgverlener: boolean }[];
  openVelden: { code: string; verplicht: boolean }[];
  rapporten: {
    kenmerk: string;
    versie: number;
    beoordeeld: number;
    elementen: { code: string; tekst: string | null; oordeel: string | null; woorden: string }[];
  }[];
  maatregelen: {
    id: string;
    versie: number;
    code: string;
    geeindigdOp: string | null;
    einde: string | null;
    reden: string;
  }[];
  eerdereMaatregelen: string[];
  doorgiften: {
    aan: string;
    kenmerk: string;
    velden: string[];
    referentie: string | null;
    bevestigdOp: string | null;
  }[];
  verloop: { naar: string }[];
}

export const WEGING = {
  ernst: 'ERNSTIG',
  risico: 'HOOG',
  spoed: false,
  compleet: true,
  raaktKwaliteit: true,
  toelichting: 'Twee eerdere valpartijen.',
};

/** The inspectie at work on one case. */
export class Inspecteur {
  constructor(private readonly v: Verhaal) {}

  /** The version that stands now, so that a test of one act needs no bookkeeping of the others. */
  async versie(id: string): Promise<number> {
    const [rij] = await this.v.w.sql<{ versie: number }>('select versie from igj.inspectiezaak where id = $1', [id]);
    return rij?.versie ?? 0;
  }

  async doe(lid: Lid, mutatie: string, id: string, rest: Record<string, unknown> = {}): Promise<ZaakUit> {
    const versie = await this.versie(id);
    return this.v.w.vraag<ZaakUit>(lid, mutatie, { sleutel: uuidv7(), id, versie, ...rest });
  }

  werk(lid: Lid, id: string): Promise<Werk> {
    return this.v.w.vraag<Werk>(lid, WERK, { id });
  }

  /** Its report came, and it is the inspecteur's. */
  async metRapport(r: RapportVerhaal): Promise<{ meldingId: string; zaakId: string }> {
    const { id, zaak } = await r.gevraagd();
    await this.doe(this.v.meldpunt, TOEWIJZEN_KORT, zaak.id, { lid: this.v.inspecteur.id });
    const verstuurd = await r.stuur(this.v.bestuurder, await r.klaar(id));
    expect(verstuurd.status).toBe('VERZONDEN');
    await this.v.w.werkAf();
    return { meldingId: id, zaakId: zaak.id };
  }

  /** Confirmed, assigned to the inspecteur of the story and weighed. */
  async gewogen(extra: { rapport?: boolean; weging?: object } = {}): Promise<{ meldingId: string; zaakId: string }> {
    const { v } = this;
    const { melding, zaak } = await v.verzonden(await v.dossier());
    await v.w.vraag(v.meldpunt, BEVESTIGEN_KORT, {
      sleutel: uuidv7(),
      id: zaak.id,
      versie: zaak.versie,
      gevraagd: extra.rapport ?? false,
    });
    await this.doe(v.meldpunt, TOEWIJZEN_KORT, zaak.id, { lid: v.inspecteur.id });
    await v.w.werkAf();
    const uit = await this.doe(v.inspecteur, WEGEN, zaak.id, { weging: { ...WEGING, ...extra.weging } });
    expect(uit.__typename).toBe('Zaak');
    return { meldingId: melding.id, zaakId: zaak.id };
  }
}

const BEVESTIGEN_KORT = `mutation($sleutel: ID!, $id: ID!, $versie: Int!, $gevraagd: Boolean!) { ontvangstBevestigen(sleutel: $sleutel, zaakId: $id, versie: $versie, rapportageGevraagd: $gevraagd) { __typename } }`;
const TOEWIJZEN_KORT = `mutation($id: ID!, $versie: Int!, $lid: ID!) { zaakToewijzen(zaakId: $id, versie: $versie, lidmaatschapId: $lid) { __typename } }`;
