import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { leesIndiening, type Indiening } from '@meldbaken/melding/model';
import { Handelingen } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, heeftRol, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { WERKDAGEN_POORT, type WerkdagenPoort } from '@meldbaken/termijn/contract';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingIngediend, type MeldingInvoer } from '../../typen';
import { alsIndienenInput } from './indienen.input';
import { Uitsluiten } from './uitsluiten';
import { schrijfMelding } from './schrijf-melding';

/** Promised to every reporter; a setting of the organisation later. */
const EERSTE_REACTIE_WERKDAGEN = 2;

@Injectable()
export class MeldingIndienenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly dossiers: Dossiers,
    private readonly uitsluiten: Uitsluiten,
    private readonly klok: Klok,
    @Inject(WERKDAGEN_POORT) private readonly werkdagen: WerkdagenPoort,
  ) {}

  /** One report, one dossier, its receivers and its exclusions, in one transaction. The same key gives the same answer. */
  async voerUit(inzage: Inzage, sleutel: string, invoer: MeldingInvoer): Promise<MeldingIngediend | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'indienen', onderwerp: 'Melding' }, async (tx, spoor) => {
      await tx.slot(sleutel);
      const eerder = await this.eerder(tx, inzage, sleutel);
      if (eerder) return eerder;
      const gelezen = leesIndiening(alsIndienenInput(invoer), nu);
      if (!gelezen.ok) return alsGeweigerdMetVelden(gelezen.weigeringen.map(inVeldVanInvoer)) ?? onverwacht();
      const fout =
        (await this.eenheidFout(tx, gelezen.indiening)) ??
        (await this.uitsluiten.plegerFout(tx, inzage, gelezen.indiening));
      if (fout) return fout;
      const id = uuidv7();
      spoor.onderwerpId = id;
      spoor.dossierId = id;
      return this.schrijf(tx, inzage, { id, sleutel, indiening: gelezen.indiening }, nu);
    });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    m: { id: string; sleutel: string; indiening: Indiening },
    nu: Date,
  ): Promise<MeldingIngediend | Weigering> {
    const nummer = await this.meldingen.nummer(tx, inzage.organisatieId, Number(nu.toISOString().slice(0, 4)));
    const uiterlijk = this.werkdagen.na(nu, EERSTE_REACTIE_WERKDAGEN);
    await this.dossiers.maak(tx, inzage, m.id, 'MELDING', nu);
    await this.dossiers.geefLid(tx, inzage, m.id, inzage.lidmaatschapId, 'MELDER', nu);
    await schrijfMelding(
      tx,
      inzage,
      { ...m, nummer, uiterlijk, soort: heeftRol(inzage, 'VRIJWILLIGER') ? 'VRIJWILLIGER' : 'MEDEWERKER' },
      nu,
    );
    const teksten = [
      ['FEITEN', m.indiening.feiten],
      ['MENING', m.indiening.mening],
      ['WAT_GEDAAN', m.indiening.watGedaan],
      ['WAAR', m.indiening.waar],
    ] as const;
    for (const [soort, tekst] of teksten) await this.meldingen.schrijfTekst(tx, inzage, m.id, soort, tekst, nu);
    await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'INGEDIEND', nu);
    await zetInOutbox(
      tx,
      { soort: 'MeldingIngediend', organisatieId: inzage.organisatieId, ids: { meldingId: m.id } },
      nu,
    );
    for (const rol of ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'])
      await this.dossiers.geefGroep(tx, inzage, m.id, rol, 'ONTVANGER', nu);
    await this.dossiers.geefGroep(tx, inzage, m.id, 'BESTUURDER', 'OVERZICHT', nu);
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

  private async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<MeldingIngediend | null> {
    const r = await tx.rij<{ id: string; nummer: string; ontvangenOp: Date; eersteReactieUiterlijk: string }>(
      `select m.id, m.nummer, m.ingediend_op as "ontvangenOp", m.eerste_reactie_uiterlijk::text as "eersteReactieUiterlijk"
       from melding.melding_melder r join melding.melding m on m.organisatie_id = r.organisatie_id and m.id = r.melding_id
       where r.lidmaatschap_id = $1 and r.sleutel = $2`,
      [inzage.lidmaatschapId, sleutel],
    );
    return r ? Object.assign(new MeldingIngediend(), r, { wieLeest: WIE_LEEST }) : null;
  }

  private async eenheidFout(tx: Transactie, i: Indiening): Promise<Weigering | null> {
    const e = await tx.rij('select 1 from weergave.eenheid e where e.id = $1', [i.eenheidId]);
    return e
      ? null
      : weiger('MELDING_EENHEID_ONBEKEND', 'Dit team of deze plek kennen we niet. Kies er een uit de lijst.', {
          veld: 'eenheidId',
        });
  }
}

const WIE_LEEST =
  'Alleen de aandachtsfunctionarissen en het meldteam lezen uw melding. De persoon over wie u meldt, ziet er niets van.';

function onverwacht(): never {
  throw new Error('a refusal without a reason');
}

/** The input names the two days of a period by fields of their own. */
const VELDEN: Readonly<Record<string, string>> = { 'gebeurdOp.van': 'gebeurdVan', 'gebeurdOp.tot': 'gebeurdTot' };

const inVeldVanInvoer = (w: Weigering): Weigering => ({ ...w, veld: VELDEN[w.veld ?? ''] ?? w.veld });
