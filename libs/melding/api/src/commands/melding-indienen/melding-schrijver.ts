import { Inject, Injectable } from '@nestjs/common';
import type { MelderSoort } from '@meldbaken/melding/contract';
import { incidentFout, schoneTekst, type Indiening, type MelderContact } from '@meldbaken/melding/model';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { WERKDAGEN_POORT, type WerkdagenPoort } from '@meldbaken/termijn/contract';
import { MensenAanmaak } from '../../mensen/mensen-aanmaak';
import { IntakeRepository, type Herkomst } from '../../persistence/intake.repository';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingIngediend, type MeldingInvoer } from '../../typen';
import { ConsultatieNaarMelding } from './consultatie-naar-melding';
import { schrijfMelding } from './schrijf-melding';
import { Uitsluiten } from './uitsluiten';

export interface TeSchrijven {
  id: string;
  sleutel: string;
  indiening: Indiening;
  soort: MelderSoort;
  /** The reporter's membership; null for somebody from outside. */
  melderId: string | null;
  contact: MelderContact | null;
  herkomst: Herkomst;
  /** The reporter's name goes into the vault. */
  vertrouwelijk?: boolean;
}

export const WIE_LEEST =
  'Alleen de aandachtsfunctionarissen en het meldteam lezen uw melding. De persoon over wie u meldt, ziet er niets van.';

/** One report, one dossier, its receivers and its exclusions; part of a transaction of the caller. */
@Injectable()
export class MeldingSchrijver {
  constructor(
    private readonly meldingen: MeldingRepository,
    private readonly intake: IntakeRepository,
    private readonly dossiers: Dossiers,
    private readonly uitsluiten: Uitsluiten,
    private readonly consultaties: ConsultatieNaarMelding,
    private readonly mensen: MensenAanmaak,
    @Inject(WERKDAGEN_POORT) private readonly werkdagen: WerkdagenPoort,
  ) {}

  /** What only the database knows: the unit, the person who is named, the consultation it comes from. */
  async fout(tx: Transactie, inzage: Inzage, i: Indiening, consultatieId: string | null): Promise<Weigering | null> {
    return (
      (await eenheidOnbekend(tx, i.eenheidId)) ??
      (await this.uitsluiten.plegerFout(tx, inzage, i)) ??
      (consultatieId === null ? null : await this.consultaties.fout(tx, inzage, consultatieId))
    );
  }

  async schrijf(tx: Transactie, inzage: Inzage, m: TeSchrijven, nu: Date): Promise<MeldingIngediend | Weigering> {
    const nummer = await this.meldingen.nummer(tx, inzage.organisatieId, Number(nu.toISOString().slice(0, 4)));
    const { werkdagen } = await this.intake.instelling(tx, inzage.organisatieId);
    const uiterlijk = this.werkdagen.na(nu, werkdagen);
    await this.geefToegang(tx, inzage, m, nu);
    await schrijfMelding(tx, inzage, { ...m, nummer, uiterlijk }, nu, this.meldingen.genoemden);
    await this.intake.schrijf(tx, inzage, m.id, m.herkomst, werkdagen);
    if (m.contact !== null) await this.intake.schrijfContact(tx, inzage, m.id, m.contact, nu);
    if (m.vertrouwelijk) await this.mensen.vertrouwelijk(tx, inzage, { meldingId: m.id, melderSoort: m.soort }, nu);
    await this.schrijfTeksten(tx, inzage, m.id, m.indiening, nu);
    await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'INGEDIEND', nu);
    await zetInOutbox(
      tx,
      { soort: 'MeldingIngediend', organisatieId: inzage.organisatieId, ids: { meldingId: m.id } },
      nu,
    );
    const { consultatieId } = m.herkomst;
    if (consultatieId !== null) await this.consultaties.voerUit(tx, inzage, { ...m, consultatieId }, nu);
    // Last: from here on the named person sees nothing of it, the reporter too when that is the same person.
    const geenOntvanger = await this.uitsluiten.bijIndienen(tx, inzage, m.id, m.indiening, nu);
    if (isWeigering(geenOntvanger)) return geenOntvanger;
    return Object.assign(new MeldingIngediend(), {
      id: m.id,
      nummer,
      ontvangenOp: nu,
      eersteReactieUiterlijk: uiterlijk,
      wieLeest: WIE_LEEST,
    });
  }

  private async geefToegang(tx: Transactie, inzage: Inzage, m: TeSchrijven, nu: Date): Promise<void> {
    await this.dossiers.maak(tx, inzage, m.id, 'MELDING', nu);
    if (m.melderId === inzage.lidmaatschapId) await this.dossiers.geefLid(tx, inzage, m.id, m.melderId, 'MELDER', nu);
    else if (m.melderId !== null) await this.dossiers.geefMelder(tx, inzage, m.id, m.melderId, nu);
    for (const rol of ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'])
      await this.dossiers.geefGroep(tx, inzage, m.id, rol, 'ONTVANGER', nu);
    await this.dossiers.geefGroep(tx, inzage, m.id, 'BESTUURDER', 'OVERZICHT', nu);
  }

  private async schrijfTeksten(tx: Transactie, inzage: Inzage, id: string, i: Indiening, nu: Date): Promise<void> {
    const teksten = [
      ['FEITEN', i.feiten],
      ['MENING', i.mening],
      ['WAT_GEDAAN', i.watGedaan],
      ['WAAR', i.waar],
    ] as const;
    for (const [soort, tekst] of teksten) await this.meldingen.schrijfTekst(tx, inzage, id, soort, tekst, nu);
  }
}

/** Is this a unit of the organisation? */
export async function eenheidOnbekend(tx: Transactie, eenheidId: string): Promise<Weigering | null> {
  const e = await tx.rij('select 1 from weergave.eenheid e where e.id = $1', [eenheidId]);
  return e
    ? null
    : weiger('MELDING_EENHEID_ONBEKEND', 'Dit team of deze plek kennen we niet. Kies er een uit de lijst.', {
        veld: 'eenheidId',
      });
}

/** How the report came in, from its input; or what is wrong with that part. */
export function herkomstVan(i: MeldingInvoer, anders: Pick<Herkomst, 'kanaal' | 'ingevoerd'>): Herkomst | Weigering {
  const fout = incidentFout(i.incident ?? {});
  if (fout) return fout;
  const systeem = i.incident?.systeem;
  const nummer = schoneTekst(i.incident?.nummer);
  return {
    ...anders,
    context: i.context ?? [],
    incident: systeem && nummer !== null ? { systeem, nummer } : null,
    consultatieId: i.consultatieId ?? null,
  };
}

/** The input names the two days of a period by fields of their own. */
const VELDEN: Readonly<Record<string, string>> = { 'gebeurdOp.van': 'gebeurdVan', 'gebeurdOp.tot': 'gebeurdTot' };

export const inVeldVanInvoer = (w: Weigering): Weigering => ({ ...w, veld: VELDEN[w.veld ?? ''] ?? w.veld });
