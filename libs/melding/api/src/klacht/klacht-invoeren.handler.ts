import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { leesKlacht, momentOpDag, type NieuweKlacht } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { KLACHT_ONTVANGERS } from '../access/klacht.access';
import { NUMMER_RONDE, volgendNummer, type NummerRonde } from '../persistence/meldingnummers';
import { GEEN_ONTVANGER, KlachtBetrokken } from './klacht-betrokken';
import { KlachtMelding } from './klacht-melding';
import type { KlachtInvoer } from './klacht.input';
import { klachtTermijnStart } from './klacht-termijn';
import { KlachtRepository } from './klacht.repository';
import { KlachtIngevoerd } from './klacht.type';

interface TeSchrijven {
  id: string;
  nummer: string;
  sleutel: string;
  klacht: NieuweKlacht;
  gaatOverId: string | null;
}

/** Entered before, by somebody whom it has hidden from since. */
const AL_INGEVOERD = weiger('KLACHT_AL_INGEVOERD', 'Deze klacht is al ingevoerd. Uw collega’s behandelen hem.');

@Injectable()
export class KlachtInvoerenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly klachten: KlachtRepository,
    private readonly betrokken: KlachtBetrokken,
    private readonly meldingen: KlachtMelding,
    private readonly dossiers: Dossiers,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
    @Inject(NUMMER_RONDE) private readonly ronde: NummerRonde,
    private readonly klok: Klok,
  ) {}

  /** A dossier of its own, with the term of art. 17 Wkkgz from the day on which the complaint came. */
  async voerUit(inzage: Inzage, sleutel: string, invoer: KlachtInvoer): Promise<KlachtIngevoerd | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'invoeren', onderwerp: 'Klacht' }, async (tx, spoor) => {
      await tx.slot(sleutel);
      const eerder = await this.eerder(tx, inzage, sleutel);
      if (eerder) return eerder;
      const gelezen = leesKlacht(invoer, nu);
      if (!gelezen.ok) return alsGeweigerdMetVelden(gelezen.weigeringen) ?? nietGevonden();
      const { klacht } = gelezen;
      const gaatOver = await this.controleer(tx, inzage, klacht);
      if (isWeigering(gaatOver)) return gaatOver;
      const id = uuidv7();
      spoor.onderwerpId = id;
      spoor.dossierId = id;
      const nummer = await volgendNummer(tx, inzage.organisatieId, nu.getUTCFullYear(), this.ronde, 'K');
      const k = { id, nummer, sleutel, klacht, gaatOverId: gaatOver.id };
      const dubbel = await this.schrijf(tx, inzage, k, nu);
      const fout = dubbel ?? (await this.sluitAan(tx, inzage, k, nu));
      if (fout) return fout;
      const ziet = await tx.rij('select 1 from melding.klacht k where k.id = $1', [id]);
      return Object.assign(new KlachtIngevoerd(), { id, nummer, zichtbaar: ziet !== null });
    });
  }

  /** The same act again. Whoever was shut out by what they entered does not find it here. */
  private async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<KlachtIngevoerd | null> {
    const r = await tx.rij<{ id: string; nummer: string }>(
      'select id, nummer from melding.klacht where ingevoerd_door_id = $1 and sleutel = $2',
      [inzage.lidmaatschapId, sleutel],
    );
    return r && Object.assign(new KlachtIngevoerd(), r, { zichtbaar: true });
  }

  /** What only the database knows: the unit, the people, and the report that it is about. */
  private async controleer(
    tx: Transactie,
    inzage: Inzage,
    k: NieuweKlacht,
  ): Promise<{ id: string | null } | Weigering> {
    if (k.genoemden.some((g) => g.soort === 'PERSOON' && g.persoonId === inzage.persoonId))
      return weiger('KLACHT_OVER_UZELF', 'Deze klacht gaat over u. Daarom voert iemand anders hem in.', {
        veld: 'genoemden',
        watDan: 'Vraag een collega die klachten behandelt.',
      });
    if (k.eenheidId !== null && !(await tx.rij('select 1 from weergave.eenheid e where e.id = $1', [k.eenheidId])))
      return weiger('KLACHT_EENHEID_ONBEKEND', 'Dit team of deze plek kennen we niet.', { veld: 'eenheidId' });
    for (const g of k.genoemden) {
      const fout = await this.betrokken.genoemdeFout(tx, inzage, g);
      if (fout) return fout;
    }
    if (k.meldingNummer === null) return { id: null };
    return this.meldingen.opNummer(tx, inzage, k.meldingNummer);
  }

  private async schrijf(tx: Transactie, inzage: Inzage, t: TeSchrijven, nu: Date): Promise<Weigering | null> {
    const { id, klacht: k } = t;
    await this.dossiers.maak(tx, inzage, id, 'KLACHT', nu);
    for (const rol of KLACHT_ONTVANGERS) await this.dossiers.geefGroep(tx, inzage, id, rol, 'ONTVANGER', nu);
    await this.dossiers.geefGroep(tx, inzage, id, 'BESTUURDER', 'OVERZICHT', nu);
    const nieuw = await tx.rij(
      `insert into melding.klacht (organisatie_id, id, dossier_id, nummer, stand, klacht_over, kanaal, klager_soort, eenheid_id, ontvangen_op, ingevoerd_op,
         ingevoerd_door_id, gaat_over_id, laatst_op, sleutel) values ($1, $2, $2, $3, 'ONTVANGEN', $4, $5, $6, $7, $8, $9, $10, $11, $9, $12)
       on conflict (organisatie_id, ingevoerd_door_id, sleutel) do nothing returning id`,
      [
        inzage.organisatieId,
        id,
        t.nummer,
        k.over,
        k.kanaal,
        k.klagerSoort,
        k.eenheidId,
        k.ontvangenOp,
        nu,
        inzage.lidmaatschapId,
        t.gaatOverId,
        t.sleutel,
      ],
    );
    if (!nieuw) return AL_INGEVOERD;
    const ingevoerd = { klacht: k.klacht, wens: k.wens };
    await this.klachten.schrijf(tx, inzage, id, { soort: 'INGEVOERD', inhoud: ingevoerd }, nu);
    await this.klachten.schrijf(tx, inzage, id, { soort: 'KLAGER', inhoud: k.klager }, nu);
    for (const g of k.genoemden) await this.klachten.noem(tx, inzage, id, g);
    return null;
  }

  /** The term, the news, and last the exclusions: from there on whoever is named sees nothing. */
  private async sluitAan(tx: Transactie, inzage: Inzage, t: TeSchrijven, nu: Date): Promise<Weigering | null> {
    const uit = [
      ...(await this.betrokken.uitTeSluiten(tx, inzage, t.id, t.klacht.genoemden)),
      ...(await this.meldingen.uitgesloten(tx, inzage, t.gaatOverId)),
    ];
    const eigenaarId = await this.betrokken.ontvanger(tx, inzage, t.id, uit, nu);
    if (eigenaarId === null) return GEEN_ONTVANGER();
    const k = { id: t.id, nummer: t.nummer, eenheidId: t.klacht.eenheidId };
    const begin = { op: momentOpDag(t.klacht.ontvangenOp, nu), soort: 'ONTVANGEN' } as const;
    await this.termijnen.start(tx, inzage, klachtTermijnStart(k, begin, eigenaarId), nu);
    const ids = { klachtId: t.id, dossierId: t.id, doorId: inzage.lidmaatschapId };
    await zetInOutbox(tx, { soort: 'KlachtOntvangen', organisatieId: inzage.organisatieId, ids }, nu);
    await this.betrokken.sluit(tx, inzage, t.id, uit, nu);
    return null;
  }
}
