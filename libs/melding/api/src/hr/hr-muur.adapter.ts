import { Injectable } from '@nestjs/common';
import type { AntwoordVanHr, GeschiktheidAntwoord, HrMuur, VraagVanHr, VraagVoorHr } from '@meldbaken/melding/contract';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { GESCHIKTHEID_ONTVANGERS } from '../access/geschiktheid.access';
import { HANDELAAR_FUNCTIES } from '../access/melding.access';
import { plek } from '../mensen/zegel';
import { INHOUD } from './hr-vragen.lezer';

interface Gesteld extends Record<string, unknown> {
  id: string;
  meldingId: string;
  nummer: string;
  doorId: string;
  persoonId: string;
  inhoud: Buffer;
  gesteldOp: Date;
  uiterlijkOp: string;
  beantwoord: boolean;
}

/** The reports' end of the two openings to HR. It hands over what the types of the contract say, and takes in no more. */
@Injectable()
export class HrMuurAdapter implements HrMuur {
  constructor(
    private readonly verzegelaar: Verzegelaar,
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async vraag(tx: Transactie, wie: SysteemInzage, kenmerk: string): Promise<VraagVoorHr | null> {
    const v = await this.gesteld(tx, wie, kenmerk);
    if (!v || v.beantwoord) return null;
    const inhoud = await this.verzegelaar.open(tx, wie, plek(v.meldingId, 'hr_vraag', 'inhoud', v.id), v.inhoud);
    const { vraag } = INHOUD.parse(JSON.parse(inhoud.toString('utf8')));
    return { kenmerk, persoonId: v.persoonId, vraag, gesteldOp: v.gesteldOp, uiterlijkOp: v.uiterlijkOp };
  }

  async antwoord(tx: Transactie, wie: SysteemInzage, a: AntwoordVanHr, nu: Date): Promise<void> {
    const v = await this.gesteld(tx, wie, a.kenmerk);
    if (!v || v.beantwoord) return;
    const waar = plek(v.meldingId, 'hr_antwoord', 'tekst', v.id);
    const tekst = a.tekst === null ? null : await this.verzegelaar.verzegel(tx, wie, waar, a.tekst);
    await tx.wijzig(
      'insert into melding.hr_antwoord (organisatie_id, vraag_id, melding_id, dossier_id, uitkomst, tekst, op) values ($1, $2, $3, $3, $4, $5, $6)',
      [wie.organisatieId, v.id, v.meldingId, a.uitkomst, tekst, nu],
    );
    // Only while the one who asked still handles the report.
    const leden = await this.dossiers.leden(tx, wie.organisatieId, v.meldingId, HANDELAAR_FUNCTIES);
    const bericht = { soort: 'HR_VRAAG_BEANTWOORD', sleutel: `hr-antwoord:${v.id}`, mail: true } as const;
    const ontvangers = leden.filter((l) => l === v.doorId);
    await this.notificaties.schrijf(
      tx,
      wie,
      { ...bericht, dossierId: v.meldingId, ontvangers, pad: `/meldingen/${v.nummer}` },
      nu,
    );
  }

  async ontvang(tx: Transactie, wie: SysteemInzage, v: VraagVanHr, nu: Date): Promise<void> {
    const al = await tx.rij('select 1 from melding.geschiktheid_verzoek v where v.organisatie_id = $1 and v.id = $2', [
      wie.organisatieId,
      v.kenmerk,
    ]);
    if (al) return;
    await tx.wijzig(
      'insert into melding.geschiktheid_verzoek (organisatie_id, id, dossier_id, persoon_id, gevraagd_op, antwoord_op) values ($1, $2, $2, $3, $4, $5)',
      [wie.organisatieId, v.kenmerk, v.persoonId, v.gesteldOp, v.antwoordOp],
    );
    const ontvangers = await this.ontvangers(tx, wie, v.kenmerk, nu);
    const bericht = {
      soort: 'GESCHIKTHEID_GEVRAAGD',
      sleutel: `geschiktheid:${v.kenmerk}`,
      pad: '/vragen-van-hr',
    } as const;
    await this.notificaties.schrijf(tx, wie, { ...bericht, dossierId: v.kenmerk, ontvangers, mail: true }, nu);
  }

  async geschiktheid(tx: Transactie, wie: SysteemInzage, kenmerk: string): Promise<GeschiktheidAntwoord | null> {
    const rij = await tx.rij<{ antwoord: GeschiktheidAntwoord }>(
      'select a.antwoord from melding.geschiktheid_antwoord a where a.organisatie_id = $1 and a.verzoek_id = $2 order by a.antwoord limit 1',
      [wie.organisatieId, kenmerk],
    );
    return rij?.antwoord ?? null;
  }

  /** Everybody who receives reports and is free of interests in this person; with none of them a bestuurder. */
  private async ontvangers(tx: Transactie, wie: SysteemInzage, kenmerk: string, nu: Date): Promise<string[]> {
    for (const rol of GESCHIKTHEID_ONTVANGERS) await this.dossiers.geefGroep(tx, wie, kenmerk, rol, 'ONTVANGER', nu);
    const leden = await this.dossiers.leden(tx, wie.organisatieId, kenmerk, ['ONTVANGER']);
    if (leden.length > 0) return leden;
    const bestuurder = await tx.rij<{ id: string }>(
      `select r.lidmaatschap_id as id from organisatie.lidmaatschap_rol r join organisatie.lidmaatschap l on l.organisatie_id = r.organisatie_id and l.id = r.lidmaatschap_id
       where r.organisatie_id = $1 and r.rol = 'BESTUURDER' and r.tot is null
         and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = r.organisatie_id and u.dossier_id = $2 and u.persoon_id = l.persoon_id)
       order by r.lidmaatschap_id limit 1`,
      [wie.organisatieId, kenmerk],
    );
    if (!bestuurder) return [];
    await this.dossiers.geefLid(
      tx,
      wie,
      kenmerk,
      bestuurder.id,
      'ONTVANGER',
      nu,
      'Geen andere ontvanger vrij van belangen',
    );
    return [bestuurder.id];
  }

  private gesteld(tx: Transactie, wie: SysteemInzage, kenmerk: string): Promise<Gesteld | null> {
    return tx.rij<Gesteld>(
      `select v.id, v.melding_id as "meldingId", m.nummer, v.door_id as "doorId", v.persoon_id as "persoonId", v.inhoud, v.gesteld_op as "gesteldOp", v.uiterlijk_op::text as "uiterlijkOp",
         exists (select 1 from melding.hr_antwoord a where a.organisatie_id = v.organisatie_id and a.vraag_id = v.id) as beantwoord
       from melding.hr_vraag v join melding.melding m on m.organisatie_id = v.organisatie_id and m.id = v.melding_id where v.organisatie_id = $1 and v.kenmerk = $2`,
      [wie.organisatieId, kenmerk],
    );
  }
}
