import { Injectable } from '@nestjs/common';
import { nettoTekst, notitieFout, notitieTekstFouten, wegingFouten, type Weging } from '@meldbaken/igj/model';
import { nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Zaak } from '../typen/zaak.type';
import { fouten, ZaakDaad } from './zaak-daad';
import { ZaakWerkstukken } from './zaak-werk';

interface OpZaak {
  sleutel: string;
  zaakId: string;
  versie: number;
}

interface NotitieRij {
  auteurId: string;
  geschrevenOp: Date;
  versie: number;
}

/** Weighs a case and keeps own notes. No word of it travels. */
@Injectable()
export class WegenHandler {
  constructor(
    private readonly daad: ZaakDaad,
    private readonly werk: ZaakWerkstukken,
  ) {}

  /** A weighing does not replace an earlier one: both stay. */
  weeg(inzage: Inzage, i: OpZaak, w: Weging): Promise<Zaak | Weigering> {
    return this.daad.voer(inzage, { ...i, handeling: 'wegen' }, async ({ tx, zaak, nu, sleutel }) => {
      const fout = fouten(wegingFouten(w));
      if (fout) return fout;
      const inhoud = { ...w, toelichting: nettoTekst(w.toelichting) };
      await this.werk.schrijf(tx, inzage, zaak, { soort: 'WEGING', inhoud, sleutel }, nu);
      await tx.wijzig(
        `update igj.inspectiezaak set spoed = $3, compleet = $4, gewogen_op = $5, versie = versie + 1 where id = $1 and versie = $2`,
        [zaak.id, zaak.versie, w.spoed, w.compleet, nu],
      );
      return null;
    });
  }

  noteer(inzage: Inzage, i: Omit<OpZaak, 'versie'>, tekst: string): Promise<Zaak | Weigering> {
    return this.daad.voer(inzage, { ...i, handeling: 'noteren' }, async ({ tx, zaak, nu, sleutel }) => {
      const fout = fouten(notitieTekstFouten(tekst));
      if (fout) return fout;
      await this.werk.schrijf(
        tx,
        inzage,
        zaak,
        { soort: 'NOTITIE', inhoud: { tekst: nettoTekst(tekst) }, sleutel },
        nu,
      );
      return null;
    });
  }

  /** Puts an own note right within 24 hours; the old text stays as a version. */
  wijzigNotitie(
    inzage: Inzage,
    i: Omit<OpZaak, 'versie'>,
    n: { notitieId: string; versie: number; tekst: string },
  ): Promise<Zaak | Weigering> {
    return this.daad.voer(
      inzage,
      { ...i, handeling: 'noteren', wat: 'wijzigen' },
      async ({ tx, zaak, nu, sleutel }) => {
        const rij = await notitie(tx, inzage, zaak.id, n.notitieId);
        if (!rij) return nietGevonden();
        if (rij.versie !== n.versie) return intussen();
        const niet = notitieFout(rij, inzage.lidmaatschapId, nu) ?? fouten(notitieTekstFouten(n.tekst));
        if (niet) return niet;
        const inhoud = { tekst: nettoTekst(n.tekst) };
        const stuk = { soort: 'NOTITIE', id: n.notitieId, versie: rij.versie + 1, inhoud, sleutel } as const;
        await this.werk.schrijf(tx, inzage, zaak, stuk, nu);
        return null;
      },
    );
  }
}

/** Who wrote it first, and its newest version. */
function notitie(tx: Transactie, inzage: Inzage, zaakId: string, id: string): Promise<NotitieRij | null> {
  return tx.rij<NotitieRij>(
    `select w.door_id as "auteurId", w.op as "geschrevenOp",
       (select max(v.versie) from igj.zaak_werk v where v.organisatie_id = w.organisatie_id and v.id = w.id) as versie
     from igj.zaak_werk w where w.organisatie_id = $1 and w.zaak_id = $2 and w.id = $3 and w.soort = 'NOTITIE' and w.versie = 1`,
    [inzage.organisatieId, zaakId, id],
  );
}

const intussen = (): Weigering =>
  weiger('IGJ_NOTITIE_VERANDERD', 'Deze notitie is intussen veranderd. Uw tekst is niet bewaard.', {
    veld: 'tekst',
    watDan: 'Laad de pagina opnieuw en kijk wat er veranderde.',
  });
