import { v7 as uuidv7 } from 'uuid';
import type { VaststellingVoorIgj } from '@meldbaken/melding/contract';
import { BEWAREN, AANBIEDEN, LEES_ZAAK, Verhaal, alsWaarden, type Melding, type Zaak } from './overdracht-verhaal';
import { meldingen, type Lid, type OverdrachtWereld } from './overdracht-wereld';

const MELDING = `id versie status categorie verzendwijze ontvangerNaam ontbrekend kenmerk rapportageUiterlijk magHandelingen velden { code waarde }
  verzending { velden sha256 grondslag doel afgeleverdOp } berichten { id soort tekst kenmerk uiterlijk grondslag }`;
const UIT = `__typename ... on ExterneMelding { ${MELDING} } ... on Geweigerd { code bericht watDan fouten { veld code } }`;

export const LEES = `query($id: ID!) { externeMelding(id: $id) { ${MELDING} } }`;
export const VERSTUUR = `mutation($sleutel: ID!, $id: ID!, $versie: Int!, $uitleg: String) { externeMeldingVersturen(sleutel: $sleutel, id: $id, versie: $versie, waaromTeLaat: $uitleg) { ${UIT} } }`;
export const VRAAG = `mutation($sleutel: ID!, $id: ID!, $tekst: String!, $uiterlijk: Datum!) { zaakVraagStellen(sleutel: $sleutel, zaakId: $id, tekst: $tekst, uiterlijk: $uiterlijk) { __typename ... on Zaak { id } ... on Geweigerd { code } } }`;
export const ANTWOORD = `mutation($s: ID!, $id: ID!, $op: String!) { externeMeldingAntwoorden(sleutel: $s, id: $id, antwoordOp: $op, tekst: "De groepsleider.") { __typename } }`;
export const WERK = `query($id: ID!) { zaakWerk(zaakId: $id) { magHandelingen rapporten { kenmerk elementen { code } } maatregelen { code grondslag } } }`;

export interface JeugdMelding extends Melding {
  __typename: string;
  categorie: string;
  verzendwijze: string;
  ontvangerNaam: string;
  berichten: {
    id: string;
    soort: string;
    tekst: string;
    kenmerk: string;
    uiterlijk: string | null;
    grondslag: string;
  }[];
}

export const INVULLEN: Record<string, string> = {
  clientGeboortedatum: '2011-05-05',
  clientContact: 'Ouders, 06-12345678',
  jeugdVorm: 'VERBLIJF',
  jeugdWie: 'JEUGDIGE',
  ookWkkgz: 'NEE',
  actieOnderzoek: 'We onderzoeken het.',
  actieOnderzoekTermijn: 'Voor 1 januari',
  actieHerstel: 'Er is dag en nacht toezicht.',
  actieHerstelTermijn: 'Gedaan',
  actieInformeren: 'De gedragswetenschapper sprak met de ouders.',
  actieInformerenTermijn: 'Gedaan',
  omGemeld: 'NEE',
};

export const vastgesteld = (deel: Partial<VaststellingVoorIgj> = {}): VaststellingVoorIgj => ({
  id: uuidv7(),
  soort: 'CALAMITEIT',
  vastgesteldOp: new Date('2026-11-20T09:00:00Z'),
  bekendGewordenOp: null,
  meegedeeldOp: null,
  ...deel,
});

/** A provider of youth care, the IGJ, and a second inspectie. */
export class JeugdVerhaal {
  andereInspectie!: string;
  vreemde!: Lid;

  private constructor(
    readonly v: Verhaal,
    readonly w: OverdrachtWereld,
  ) {}

  static async maak(): Promise<JeugdVerhaal> {
    const v = await Verhaal.maak();
    const j = new JeugdVerhaal(v, v.w);
    j.andereInspectie = await v.w.organisatie('INSPECTIE', 'Andere inspectie', 'INSPECTIE_ANDERS');
    j.vreemde = await v.w.lid(j.andereInspectie, 'COORDINEREND_INSPECTEUR', 'Vera');
    return j;
  }

  dossier(vaststelling = vastgesteld()): Promise<string> {
    return this.v.dossier({
      staand: [vaststelling],
      vaststellingen: [vaststelling],
      feiten: 'Een jeugdige liep weg van de groep en raakte zwaargewond.',
      geconstateerdOp: new Date('2026-11-18T10:00:00Z'),
      plegerNaam: null,
      plegerFunctie: null,
    });
  }

  opstellen(id: string, categorie = 'JEUGD_CALAMITEIT', sleutel = uuidv7()): Promise<Melding> {
    return this.v.opstellen(this.v.behandelaar, id, sleutel, categorie);
  }

  async aangeboden(id: string, extra: Record<string, string> = {}, categorie = 'JEUGD_CALAMITEIT'): Promise<Melding> {
    const c = await this.opstellen(id, categorie);
    if (c.__typename !== 'ExterneMelding') throw new Error(JSON.stringify(c));
    const waarden = alsWaarden({ ...INVULLEN, ...extra });
    const vol = await this.w.vraag<Melding>(this.v.behandelaar, BEWAREN, { id: c.id, versie: c.versie, waarden });
    return this.w.vraag(this.v.behandelaar, AANBIEDEN, { id: vol.id, versie: vol.versie });
  }

  async stuur(lid: Lid, a: Melding, o: { sleutel?: string; uitleg?: string | null } = {}): Promise<JeugdMelding> {
    const { sleutel = uuidv7(), uitleg = null } = o;
    return this.w.vraag(lid, VERSTUUR, { sleutel, id: a.id, versie: a.versie, uitleg });
  }

  /** Sent, delivered, and a case at the IGJ. */
  async verzonden(
    extra: Record<string, string> = {},
  ): Promise<{ melding: JeugdMelding; zaak: Zaak; dossierId: string }> {
    const dossierId = await this.dossier();
    const melding = await this.stuur(this.v.bestuurder, await this.aangeboden(dossierId, extra));
    if (melding.status !== 'VERZONDEN') throw new Error(JSON.stringify(melding));
    await this.w.werkAf();
    const [rij] = await this.w.sql<{ id: string }>(
      `select z.id from igj.externe_melding e join overdracht.route r on r.overdracht_id = e.overdracht_id
       join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id where e.id = $1`,
      [melding.id],
    );
    return { melding, dossierId, zaak: await this.w.vraag<Zaak>(this.v.meldpunt, LEES_ZAAK, { id: rij?.id }) };
  }

  termijnen(dossierId: string): Promise<{ code: string; status: string; einde: string; reden: string | null }[]> {
    return this.w.sql(
      `select code, status, reden, to_char(vervalt_op at time zone 'Europe/Amsterdam' - interval '1 millisecond', 'YYYY-MM-DD') as einde
       from termijn.termijn where dossier_id = $1 order by code, gemaakt_op`,
      [dossierId],
    );
  }

  /** What the internal report tells of itself, changed. */
  herzie(dossierId: string, staand: readonly VaststellingVoorIgj[]): void {
    const g = meldingen.get(dossierId);
    if (g) meldingen.set(dossierId, { ...g, staand });
  }
}
