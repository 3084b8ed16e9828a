import { Inject, Injectable } from '@nestjs/common';
import { v4 as uuidv4 } from 'uuid';
import type { Indiening, OpenbareMelding } from '@meldbaken/melding/model';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Intakesleutels } from '@meldbaken/platform/sleutels';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { sluitNaamgenotenUit, zorgVoorOntvanger } from '../commands/melding-indienen/naamgenoten';
import { schrijfMelding } from '../commands/melding-indienen/schrijf-melding';
import { Genoemden } from '../persistence/genoemden';
import { IntakeRepository } from '../persistence/intake.repository';
import { NUMMER_RONDE, volgendNummer, type NummerRonde } from '../persistence/meldingnummers';
import { MeldingTeksten } from '../persistence/teksten';
import { berichtAanBehandelaars } from './bericht-notificatie';
import { BerichtenRepository } from './berichten.repository';
import { inzendingPlek, melderSoort, verzegeldBericht, verzegeldeMelding } from './openbaar-vorm';

interface Rij {
  meldingId: string;
  soort: 'MELDING' | 'BERICHT';
  dag: string;
  /** The day's first moment in Amsterdam: all that is known of when. */
  begin: Date;
  verzegeld: Buffer;
}

const PAK = `delete from melding.inzending_wacht w where w.organisatie_id = $1 and w.id = $2
  returning w.melding_id as "meldingId", w.soort, w.dag::text, w.dag::timestamp at time zone 'Europe/Amsterdam' as begin, w.verzegeld`;

/** Opens one sealed submission: it becomes a report, or a message in one. */
@Injectable()
export class InzendingOpenen {
  constructor(
    private readonly sleutels: Intakesleutels,
    private readonly teksten: MeldingTeksten,
    private readonly genoemden: Genoemden,
    private readonly intake: IntakeRepository,
    private readonly berichten: BerichtenRepository,
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
    @Inject(NUMMER_RONDE) private readonly nummers: NummerRonde,
  ) {}

  /** Within one transaction; answers 1, or 0 when another round had it. */
  async open(tx: Transactie, wie: SysteemInzage, id: string, nu: Date): Promise<number> {
    const r = await tx.rij<Rij & Record<string, unknown>>(PAK, [wie.organisatieId, id]);
    if (!r) return 0;
    const inhoud = await this.sleutels.open(tx, wie, inzendingPlek(r.soort, id), r.verzegeld);
    const gelezen: unknown = JSON.parse(inhoud.toString('utf8'));
    if (r.soort === 'BERICHT') await this.maakBericht(tx, wie, { ...r, id }, verzegeldBericht.parse(gelezen).tekst, nu);
    else if (!(await this.bestaat(tx, wie, r.meldingId)))
      await this.maakMelding(tx, wie, r, verzegeldeMelding.parse(gelezen), nu);
    return 1;
  }

  /** Sent twice with one key: the first stands. */
  private async bestaat(tx: Transactie, wie: SysteemInzage, meldingId: string): Promise<boolean> {
    return (
      (await tx.rij('select 1 from melding.melding m where m.organisatie_id = $1 and m.id = $2', [
        wie.organisatieId,
        meldingId,
      ])) !== null
    );
  }

  private async maakMelding(
    tx: Transactie,
    wie: SysteemInzage,
    { meldingId: id, begin, dag }: Rij,
    m: OpenbareMelding,
    nu: Date,
  ): Promise<void> {
    const { uiterlijk, eenheidId } = await this.omstandigheden(tx, wie, id);
    const nummer = await volgendNummer(tx, wie.organisatieId, Number(dag.slice(0, 4)), this.nummers);
    await this.dossiers.maak(tx, wie, id, 'MELDING', begin);
    const nieuw = {
      id,
      nummer,
      uiterlijk,
      sleutel: uuidv4(),
      soort: melderSoort(m.soort),
      melderId: null,
      indiening: indiening(m, begin, eenheidId),
    };
    await schrijfMelding(tx, wie, nieuw, begin, this.genoemden);
    for (const [soort, tekst] of [
      ['FEITEN', m.feiten],
      ['MENING', m.mening],
      ['WAAR', m.waar],
    ] as const)
      await this.teksten.schrijf(tx, wie, { dossierId: id, soort }, tekst, begin);
    const { werkdagen } = await this.intake.instelling(tx, wie.organisatieId);
    await this.intake.schrijf(tx, wie, id, HERKOMST, werkdagen);
    if (m.contact) await this.intake.schrijfContact(tx, wie, id, m.contact, begin);
    await tijdlijn(tx, wie, id, 'INGEDIEND', begin);
    await this.geefOntvangers(tx, wie, id, m.pleger, begin);
    await zetInOutbox(tx, { soort: 'MeldingIngediend', organisatieId: wie.organisatieId, ids: { meldingId: id } }, nu);
    await schrijfAudit(tx, wie, { ...AUDIT, handeling: 'melding.openbaar-ontvangen', onderwerpId: id, dossierId: id });
  }

  /** Last: from here on the named person sees nothing of it. Nobody left to receive it: it stays sealed. */
  private async geefOntvangers(
    tx: Transactie,
    wie: SysteemInzage,
    id: string,
    pleger: string | null,
    begin: Date,
  ): Promise<void> {
    for (const rol of ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'])
      await this.dossiers.geefGroep(tx, wie, id, rol, 'ONTVANGER', begin);
    await this.dossiers.geefGroep(tx, wie, id, 'BESTUURDER', 'OVERZICHT', begin);
    if (pleger !== null) await sluitNaamgenotenUit(tx, this.dossiers, wie, { dossierId: id, naam: pleger }, begin);
    if (!(await zorgVoorOntvanger(tx, this.dossiers, wie, id, begin)))
      throw new Error('nobody can receive a report from the public form');
  }

  private async omstandigheden(
    tx: Transactie,
    wie: SysteemInzage,
    id: string,
  ): Promise<{ uiterlijk: string; eenheidId: string }> {
    const r = await tx.rij<{ uiterlijk: string; eenheidId: string }>(
      `select c.eerste_reactie_uiterlijk::text as uiterlijk,
         (select e.id from organisatie.eenheid e where e.organisatie_id = c.organisatie_id and e.ouder_id is null order by e.naam limit 1) as "eenheidId"
       from melding.melder_code c where c.organisatie_id = $1 and c.melding_id = $2`,
      [wie.organisatieId, id],
    );
    if (!r) throw new Error('a submission without a code');
    return r;
  }

  private async maakBericht(
    tx: Transactie,
    wie: SysteemInzage,
    r: Rij & { id: string },
    tekst: string,
    nu: Date,
  ): Promise<void> {
    const { meldingId, dag, begin, id } = r;
    const nieuw = await this.berichten.schrijf(tx, wie, {
      meldingId,
      van: 'MELDER',
      dag,
      op: null,
      doorId: null,
      sleutel: id,
      tekst,
    });
    if (!nieuw) return;
    await tijdlijn(tx, wie, meldingId, 'BERICHT_VAN_MELDER', begin);
    await berichtAanBehandelaars(
      tx,
      wie,
      { dossiers: this.dossiers, notificaties: this.notificaties },
      meldingId,
      id,
      nu,
    );
    await schrijfAudit(tx, wie, {
      ...AUDIT,
      handeling: 'melding.bericht-ontvangen',
      onderwerpId: meldingId,
      dossierId: meldingId,
    });
  }
}

const HERKOMST = { kanaal: 'OPENBAAR', context: [], incident: null, consultatieId: null, ingevoerd: null } as const;
const AUDIT = { onderwerp: 'Melding', uitkomst: 'GELUKT' } as const;

function indiening(m: OpenbareMelding, begin: Date, eenheidId: string): Indiening {
  const zelf = m.soort === 'CLIENT';
  return {
    clientVeilig: m.clientVeilig,
    watGedaan: null,
    feiten: m.feiten,
    mening: m.mening,
    vormen: [],
    signalen: [],
    gebeurdVan: m.gebeurdVan,
    gebeurdTot: m.gebeurdTot,
    geconstateerdOp: begin,
    waar: m.waar,
    eenheidId,
    pleger: m.pleger === null ? { soort: 'ONBEKEND' } : { soort: 'NAAM', naam: m.pleger },
    clientNaam: m.clientNaam,
    clientWeetHet: zelf ? 'JA' : 'WEET_NIET',
    clientAkkoord: zelf ? 'JA' : 'WEET_NIET',
  };
}

async function tijdlijn(tx: Transactie, wie: SysteemInzage, meldingId: string, soort: string, op: Date): Promise<void> {
  await tx.wijzig(
    `insert into melding.tijdlijn (organisatie_id, id, melding_id, dossier_id, soort, op) values ($1, $2, $3, $3, $4, $5)`,
    [wie.organisatieId, uuidv4(), meldingId, soort, op],
  );
}
