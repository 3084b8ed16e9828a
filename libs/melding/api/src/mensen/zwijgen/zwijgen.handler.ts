import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { beeindigZwijgen, zetZwijgen, zwijgSoortVoor } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';
import { MeldingTeksten } from '../../persistence/teksten';
import { MensenDelen, ZWIJG_TEKST } from '../mensen-delen.lezer';
import { MensenLezer } from '../mensen.lezer';
import { verouderd } from '../mensen-uitkomst';
import type { MeldingMensen, Zwijgplicht } from '../mensen.type';

export interface ZwijgVerzoek {
  sleutel: string;
  meldingId: string;
  /** The version that the caller saw; 0 when there was none. */
  versie: number;
  /** Null ends it. */
  tot: string | null;
  reden: string;
}

type Versie = Pick<Zwijgplicht, 'soort' | 'begonnenOp' | 'tot' | 'beeindigdOp'> & { id: string; versie: number };

/** The provisional duty of silence: begun, moved and ended by the handler; a term watches over its end (spec 02). */
@Injectable()
export class ZwijgenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MensenLezer,
    private readonly delen: MensenDelen,
    private readonly teksten: MeldingTeksten,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async voerUit(inzage: Inzage, v: ZwijgVerzoek): Promise<MeldingMensen | Weigering> {
    const nu = this.klok.nu();
    const over = { onderwerp: 'Melding', onderwerpId: v.meldingId, dossierId: v.meldingId };
    return this.handelingen.voerUit(inzage, { handeling: 'zwijgen-zetten', ...over }, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'zwijgen-zetten', v.meldingId);
      if (!m) return nietGevonden();
      const al = await tx.rij('select 1 from melding.zwijgplicht where melding_id = $1 and sleutel = $2', [
        m.id,
        v.sleutel,
      ]);
      const fout = al ? null : await this.wijzig(tx, inzage, m, v, nu);
      return fout ?? (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }

  private async wijzig(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    v: ZwijgVerzoek,
    nu: Date,
  ): Promise<Weigering | null> {
    const huidig = (await this.delen.zwijgen(tx, inzage, m.id, false))[0] ?? null;
    if ((huidig?.versie ?? 0) !== v.versie) {
      const alles = await this.lezer.binnen(tx, inzage, m.id);
      return alles ? verouderd(alles) : nietGevonden();
    }
    const versie = await this.volgende(tx, m, huidig, v, nu);
    if (isWeigering(versie)) return versie;
    await this.schrijf(tx, inzage, m.id, versie, v, nu);
    await this.zetTermijn(tx, inzage, m, versie, nu);
    const soort = versie.beeindigdOp !== null ? 'ZWIJGEN_BEEINDIGD' : huidig ? 'ZWIJGEN_GEWIJZIGD' : 'ZWIJGEN_BEGONNEN';
    await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, soort, nu, { tot: versie.tot, zwijgSoort: versie.soort });
    const ids = { meldingId: m.id, versie: String(versie.versie) };
    await zetInOutbox(tx, { soort: 'ZwijgplichtGewijzigd', organisatieId: inzage.organisatieId, ids }, nu);
    return null;
  }

  private async volgende(
    tx: Transactie,
    m: MeldingRij,
    huidig: Zwijgplicht | null,
    v: ZwijgVerzoek,
    nu: Date,
  ): Promise<Versie | Weigering> {
    const versie = (huidig?.versie ?? 0) + 1;
    if (v.tot === null) {
      const fout = beeindigZwijgen(huidig, v.reden);
      return fout ?? (huidig ? { ...huidig, versie, beeindigdOp: nu } : nietGevonden());
    }
    const uit = zetZwijgen(m.status, huidig, v, nu);
    if (isWeigering(uit)) return uit;
    const loopt = huidig && huidig.beeindigdOp === null ? huidig : null;
    return {
      id: huidig?.id ?? uuidv7(),
      versie,
      soort: loopt?.soort ?? zwijgSoortVoor(await this.melderSoort(tx, m.id)),
      begonnenOp: loopt?.begonnenOp ?? nu,
      tot: uit.tot,
      beeindigdOp: null,
    };
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    z: Versie,
    v: ZwijgVerzoek,
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `insert into melding.zwijgplicht (organisatie_id, id, versie, melding_id, dossier_id, soort, begonnen_op, tot, beeindigd_op, door_id, op, sleutel)
       values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        inzage.organisatieId,
        z.id,
        z.versie,
        meldingId,
        z.soort,
        z.begonnenOp,
        z.tot,
        z.beeindigdOp,
        inzage.lidmaatschapId,
        nu,
        v.sleutel,
      ],
    );
    const plaats = { dossierId: meldingId, soort: ZWIJG_TEKST, onderwerpId: z.id, versie: z.versie };
    await this.teksten.schrijfBlok(tx, inzage, plaats, { reden: v.reden.trim() }, nu);
  }

  /** The end is a term: the running one makes way for the new day, or is met when silence ends. */
  private async zetTermijn(tx: Transactie, inzage: Inzage, m: MeldingRij, z: Versie, nu: Date): Promise<void> {
    const welke = { onderwerpId: m.id, code: 'ZWIJGPLICHT' } as const;
    if (z.beeindigdOp !== null) {
      await this.termijnen.haal(tx, inzage, { ...welke, op: nu }, nu);
      return;
    }
    const pad = `/meldingen/${m.nummer}`;
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: m.id,
        code: 'ZWIJGPLICHT',
        beginOp: nu,
        beginSoort: 'AFGESPROKEN',
        uiterlijk: z.tot,
        onderwerp: { soort: 'MELDING', id: m.id, nummer: m.nummer, pad, eenheidId: m.eenheidId },
        aanleidingId: z.id,
        eigenaarId: m.behandelaarId ?? inzage.lidmaatschapId,
      },
      nu,
    );
  }

  private async melderSoort(tx: Transactie, meldingId: string): Promise<string | null> {
    const r = await tx.rij<{ soort: string | null }>(
      `select coalesce((select k.melder_soort from melding.kluis k where k.melding_id = $1), (select r.soort from melding.melding_melder r where r.melding_id = $1)) as soort`,
      [meldingId],
    );
    return r?.soort ?? null;
  }
}
