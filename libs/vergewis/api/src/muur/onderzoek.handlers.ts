import { Injectable } from '@nestjs/common';
import { lidJson, type LidKort } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Verzegelaar, type Verzegeld } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { controleerOnderzoeksantwoord, volleNaam } from '@meldbaken/vergewis/model';
import { plekVan } from '../persistence/plekken';
import { Onderzoeksantwoord, Onderzoeksvraag } from './muur.type';

interface Rij extends Record<string, unknown> {
  id: string;
  dossierId: string;
  dienstverbandId: string;
  personeelsnummer: string;
  voornaam: string;
  tussenvoegsel: string | null;
  achternaam: string;
  vraag: Buffer;
  gesteldOp: Date;
  uiterlijkOp: string;
  uitkomst: string | null;
  tekst: Buffer | null;
  beantwoordOp: Date | null;
  door: LidKort | null;
}

/** Open ones first, by the day on which the answer must be there. More than a page of open ones does not occur in practice. */
const MEESTE = 100;

export interface NieuwOnderzoeksantwoord {
  weigeren: boolean;
  tekst: string;
}

/** Questions of an investigation about people whose file HR keeps. HR answers that question and no more. */
@Injectable()
export class OnderzoekHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async lijst(inzage: Inzage, dienstverbandId: string | null, alleenOpen: boolean): Promise<Onderzoeksvraag[]> {
    const spoor = { handeling: 'onderzoeksvraag-lezen', onderwerp: 'Dienstverband', onderwerpId: dienstverbandId };
    const uit = await this.handelingen.voerUit(inzage, spoor, (tx) =>
      this.rijen(tx, inzage, { dienstverbandId, alleenOpen, id: null }),
    );
    return isWeigering(uit) ? [] : uit;
  }

  async beantwoord(
    inzage: Inzage,
    sleutel: string,
    id: string,
    a: NieuwOnderzoeksantwoord,
  ): Promise<Onderzoeksvraag | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'onderzoeksvraag-beantwoorden', onderwerp: 'Dienstverband' };
    return this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      await tx.slot(id);
      const kop = await this.kop(tx, inzage, id);
      if (!kop) return nietGevonden();
      Object.assign(h, { onderwerpId: kop.dienstverbandId, dossierId: kop.dossierId });
      if (kop.sleutel === sleutel) return this.een(tx, inzage, id);
      if (kop.sleutel !== null)
        return weiger('ONDERZOEK_AL_BEANTWOORD', 'Een collega heeft deze vraag al beantwoord.', {
          watDan: 'U hoeft niets te doen.',
        });
      const fout = alsGeweigerdMetVelden(controleerOnderzoeksantwoord(a.tekst, a.weigeren));
      if (fout) return fout;
      await this.schrijf(tx, inzage, { ...kop, id, sleutel }, a, nu);
      return this.een(tx, inzage, id);
    });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    q: { id: string; sleutel: string; dienstverbandId: string; dossierId: string },
    a: NieuwOnderzoeksantwoord,
    nu: Date,
  ): Promise<void> {
    const plek = plekVan(q.dienstverbandId, 'onderzoeksantwoord', 'tekst', q.id);
    const tekst = await this.verzegelaar.verzegel(tx, inzage, plek, a.tekst.trim());
    await tx.wijzig(
      `insert into vergewis.onderzoeksantwoord (organisatie_id, vraag_id, dossier_id, dienstverband_id, uitkomst, tekst, beantwoord_op, door_id, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        inzage.organisatieId,
        q.id,
        q.dossierId,
        q.dienstverbandId,
        a.weigeren ? 'GEWEIGERD' : 'BEANTWOORD',
        tekst,
        nu,
        inzage.lidmaatschapId,
        q.sleutel,
      ],
    );
    const ids = { vraagId: q.id };
    await zetInOutbox(tx, { soort: 'OnderzoeksvraagBeantwoord', organisatieId: inzage.organisatieId, ids }, nu);
  }

  /** The question for this act, with the key of its answer when there is one. */
  private kop(
    tx: Transactie,
    inzage: Inzage,
    id: string,
  ): Promise<{ dienstverbandId: string; dossierId: string; sleutel: string | null } | null> {
    const p = this.regels.voorwaarde(inzage, 'onderzoeksvraag-beantwoorden', 'Dienstverband', 3);
    return tx.rij(
      `select q.dienstverband_id as "dienstverbandId", q.dossier_id as "dossierId", a.sleutel ${VAN} where q.id = $1 and ${nietUitgesloten('$2::uuid')} and ${p.sql}`,
      [id, inzage.persoonId, ...p.waarden],
    );
  }

  private async een(tx: Transactie, inzage: Inzage, id: string): Promise<Onderzoeksvraag | Weigering> {
    return (await this.rijen(tx, inzage, { id, dienstverbandId: null, alleenOpen: false }))[0] ?? nietGevonden();
  }

  private async rijen(
    tx: Transactie,
    inzage: Inzage,
    f: { id: string | null; dienstverbandId: string | null; alleenOpen: boolean },
  ): Promise<Onderzoeksvraag[]> {
    const p = this.regels.voorwaarde(inzage, 'onderzoeksvraag-lezen', 'Dienstverband', 5);
    const rijen = await tx.rijen<Rij>(
      `select q.id, q.dossier_id as "dossierId", d.id as "dienstverbandId", d.personeelsnummer, d.voornaam, d.tussenvoegsel, d.achternaam, q.vraag,
         q.gesteld_op as "gesteldOp", q.uiterlijk_op::text as "uiterlijkOp", a.uitkomst, a.tekst, a.beantwoord_op as "beantwoordOp",
         ${lidJson('a.organisatie_id', 'a.door_id')} as door
       ${VAN} where ($1::uuid is null or q.id = $1) and ($2::uuid is null or d.id = $2) and (not $3::boolean or a.vraag_id is null) and ${nietUitgesloten('$4::uuid')} and ${p.sql}
       order by a.vraag_id is not null, case when a.vraag_id is null then q.gesteld_op end, q.gesteld_op desc, q.id limit ${MEESTE}`,
      [f.id, f.dienstverbandId, f.alleenOpen, inzage.persoonId, ...p.waarden],
    );
    const cellen = rijen.flatMap(cellenVan);
    const open = await this.verzegelaar.openAlle(tx, inzage, cellen);
    const woorden = new Map(cellen.map((c, i) => [`${c.plek.tabel} ${c.plek.rij}`, open[i]?.toString('utf8') ?? '']));
    return rijen.map((r) => naarVraag(r, woorden));
  }
}

const VAN = `from vergewis.onderzoeksvraag q join vergewis.dienstverband d on d.organisatie_id = q.organisatie_id and d.id = q.dienstverband_id
  left join vergewis.onderzoeksantwoord a on a.organisatie_id = q.organisatie_id and a.vraag_id = q.id`;

/** The second wall: whoever is shut out of the question, or of a report about this person. */
const nietUitgesloten = (persoon: string): string =>
  `not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = q.organisatie_id and u.dossier_id = q.dossier_id and u.persoon_id = ${persoon})`;

const cellenVan = (r: Rij): Verzegeld[] => [
  { plek: plekVan(r.dienstverbandId, 'onderzoeksvraag', 'vraag', r.id), verzegeld: r.vraag },
  ...(r.tekst === null
    ? []
    : [{ plek: plekVan(r.dienstverbandId, 'onderzoeksantwoord', 'tekst', r.id), verzegeld: r.tekst }]),
];

function naarVraag(r: Rij, woorden: ReadonlyMap<string, string>): Onderzoeksvraag {
  const antwoord =
    r.uitkomst === null
      ? null
      : Object.assign(new Onderzoeksantwoord(), {
          geweigerd: r.uitkomst === 'GEWEIGERD',
          tekst: woorden.get(`vergewis.onderzoeksantwoord ${r.id}`) ?? '',
          op: r.beantwoordOp,
          door: r.door,
        });
  return Object.assign(new Onderzoeksvraag(), {
    id: r.id,
    dienstverbandId: r.dienstverbandId,
    personeelsnummer: r.personeelsnummer,
    naam: volleNaam(r),
    vraag: woorden.get(`vergewis.onderzoeksvraag ${r.id}`) ?? '',
    gesteldOp: r.gesteldOp,
    uiterlijkOp: r.uiterlijkOp,
    antwoord,
  });
}
