import { Inject, Injectable } from '@nestjs/common';
import { HR_MUUR, type HrMuur, type VraagVoorHr } from '@meldbaken/melding/contract';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { plekVan } from '../persistence/plekken';

type Ids = Readonly<Record<string, string>>;

/** The newest employment of this person; one that runs first. */
const BESTAND = `select d.id from vergewis.dienstverband d where d.organisatie_id = $1 and d.persoon_id = $2
  order by d.einde_op desc nulls first, d.begin_op desc nulls last, d.id desc limit 1`;

/** HR of the whole organisation, of those who may see the question. */
const HEEL_HR = `select distinct r.lidmaatschap_id as id from organisatie.lidmaatschap_rol r
  where r.organisatie_id = $1 and r.lidmaatschap_id = any($2) and r.rol = 'HR' and r.eenheid_id is null and r.tot is null order by 1`;

/** A question of an investigation comes to HR: the person and the question, sealed with the key of the file. */
@Injectable()
export class BrengVraagNaarHrWanneerGesteld implements Gebeurtenisverwerker {
  readonly naam = 'breng-vraag-naar-hr-wanneer-gesteld';
  readonly soort = 'HrVraagGesteld';

  constructor(
    @Inject(HR_MUUR) private readonly muur: HrMuur,
    private readonly verzegelaar: Verzegelaar,
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Ids, nu: Date): Promise<void> {
    const v = await this.muur.vraag(tx, wie, ids['kenmerk'] ?? '');
    if (!v) return;
    const bestand = await tx.rij<{ id: string }>(BESTAND, [wie.organisatieId, v.persoonId]);
    if (!bestand) {
      await this.muur.antwoord(tx, wie, { kenmerk: v.kenmerk, uitkomst: 'GEEN_DOSSIER', tekst: null }, nu);
      return;
    }
    await this.schrijf(tx, wie, bestand.id, v);
    const leden = await this.dossiers.leden(tx, wie.organisatieId, v.kenmerk, ['BEHANDELAAR']);
    const hr = await tx.rijen<{ id: string }>(HEEL_HR, [wie.organisatieId, leden]);
    const bericht = {
      soort: 'HR_VRAAG_NIEUW',
      sleutel: `hr-vraag:${v.kenmerk}`,
      pad: '/personen/vragen',
      mail: true,
    } as const;
    await this.notificaties.schrijf(tx, wie, { ...bericht, dossierId: v.kenmerk, ontvangers: hr.map((h) => h.id) }, nu);
  }

  private async schrijf(tx: Transactie, wie: SysteemInzage, dienstverbandId: string, v: VraagVoorHr): Promise<void> {
    const plek = plekVan(dienstverbandId, 'onderzoeksvraag', 'vraag', v.kenmerk);
    await tx.wijzig(
      `insert into vergewis.onderzoeksvraag (organisatie_id, id, dossier_id, dienstverband_id, vraag, gesteld_op, uiterlijk_op) values ($1, $2, $2, $3, $4, $5, $6)`,
      [
        wie.organisatieId,
        v.kenmerk,
        dienstverbandId,
        await this.verzegelaar.verzegel(tx, wie, plek, v.vraag),
        v.gesteldOp,
        v.uiterlijkOp,
      ],
    );
  }
}

/** What HR said goes back through the wall: that, and nothing else of the file. */
@Injectable()
export class BrengAntwoordTerugWanneerBeantwoord implements Gebeurtenisverwerker {
  readonly naam = 'breng-antwoord-van-hr-terug-wanneer-beantwoord';
  readonly soort = 'OnderzoeksvraagBeantwoord';

  constructor(
    @Inject(HR_MUUR) private readonly muur: HrMuur,
    private readonly verzegelaar: Verzegelaar,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Ids, nu: Date): Promise<void> {
    const a = await tx.rij<{
      id: string;
      kenmerk: string;
      dienstverbandId: string;
      uitkomst: 'BEANTWOORD' | 'GEWEIGERD';
      tekst: Buffer;
    }>(
      `select a.vraag_id as id, a.dossier_id as kenmerk, a.dienstverband_id as "dienstverbandId", a.uitkomst, a.tekst from vergewis.onderzoeksantwoord a where a.organisatie_id = $1 and a.vraag_id = $2`,
      [wie.organisatieId, ids['vraagId']],
    );
    // Erased with the file before it was carried over.
    if (!a) return;
    const plek = plekVan(a.dienstverbandId, 'onderzoeksantwoord', 'tekst', a.id);
    const tekst = (await this.verzegelaar.open(tx, wie, plek, a.tekst)).toString('utf8');
    await this.muur.antwoord(tx, wie, { kenmerk: a.kenmerk, uitkomst: a.uitkomst, tekst }, nu);
  }
}

/** HR asked whether something matters: it goes to the receivers of reports. Why HR asks, stays with HR. */
@Injectable()
export class BrengVraagNaarOntvangersWanneerGevraagd implements Gebeurtenisverwerker {
  readonly naam = 'breng-geschiktheidsvraag-naar-ontvangers-wanneer-gevraagd';
  readonly soort = 'GeschiktheidGevraagd';

  constructor(@Inject(HR_MUUR) private readonly muur: HrMuur) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Ids, nu: Date): Promise<void> {
    const q = await tx.rij<{ kenmerk: string; persoonId: string; gesteldOp: Date; antwoordOp: string }>(
      `select q.dossier_id as kenmerk, q.persoon_id as "persoonId", q.gesteld_op as "gesteldOp", q.antwoord_op::text as "antwoordOp" from vergewis.geschiktheidsvraag q where q.organisatie_id = $1 and q.id = $2`,
      [wie.organisatieId, ids['vraagId']],
    );
    if (q) await this.muur.ontvang(tx, wie, q, nu);
  }
}

export const MUUR_VERWERKERS = [
  BrengVraagNaarHrWanneerGesteld,
  BrengAntwoordTerugWanneerBeantwoord,
  BrengVraagNaarOntvangersWanneerGevraagd,
] as const;
