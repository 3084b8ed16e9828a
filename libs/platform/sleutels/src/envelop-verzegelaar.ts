import { Inject, Injectable } from '@nestjs/common';
import { Klok } from '@meldbaken/platform/klok';
import { ZegelGebroken, ontsluit, sluit } from './envelop';
import type { Loper, Wie } from './loper';
import { Organisatiesleutels, type GepakteOrganisatiesleutel } from './organisatiesleutels';
import { Verzegelaar, type GelezenSleutel, type Opener, type Plek, type Verzegeld } from './verzegelaar';
import { Wortels, nieuweSleutel } from './wortels';

export const plekVanRecordsleutel = (organisatieId: string, recordId: string, versie: number): (string | number)[] => [
  'sleutel.recordsleutel',
  organisatieId,
  recordId,
  versie,
];

const plekVanCel = (organisatieId: string, p: Plek): string[] => [
  'cel',
  organisatieId,
  p.recordId,
  p.tabel,
  p.kolom,
  p.rij,
];

type SleutelRij = GepakteOrganisatiesleutel & { recordId: string; record: Buffer };

const LEES = `select rs.record_id as "recordId", rs.ingepakt as record, os.versie, os.wortel, os.ingepakt
  from sleutel.recordsleutel rs join sleutel.organisatiesleutel os on os.organisatie_id = rs.organisatie_id and os.versie = rs.organisatiesleutel
  where rs.organisatie_id = $1 and rs.record_id = any($2::uuid[])`;

const alsBytes = (inhoud: string | Uint8Array): Uint8Array =>
  typeof inhoud === 'string' ? Buffer.from(inhoud, 'utf8') : inhoud;

/** The envelope scheme of ADR 0017. */
@Injectable()
export class EnvelopVerzegelaar extends Verzegelaar {
  private readonly organisaties: Organisatiesleutels;
  /** Within one transaction alone: a key that was rolled back must be forgotten with it. */
  private readonly inTransactie = new WeakMap<Loper, Map<string, Buffer>>();

  constructor(
    @Inject(Wortels) wortels: Wortels,
    private readonly klok: Klok,
  ) {
    super();
    this.organisaties = new Organisatiesleutels(wortels, klok);
  }

  async verzegel(tx: Loper, wie: Wie, plek: Plek, inhoud: string | Uint8Array): Promise<Buffer> {
    const [sleutel] = await this.sleutels(tx, wie, [plek.recordId]);
    return sluit(
      sleutel ?? (await this.maak(tx, wie, plek.recordId)),
      plekVanCel(wie.organisatieId, plek),
      alsBytes(inhoud),
    );
  }

  async open(tx: Loper, wie: Wie, plek: Plek, verzegeld: Uint8Array): Promise<Buffer> {
    const [sleutel] = await this.sleutels(tx, wie, [plek.recordId]);
    if (!sleutel) throw new ZegelGebroken();
    return ontsluit(sleutel, plekVanCel(wie.organisatieId, plek), verzegeld);
  }

  async openAlle(tx: Loper, wie: Wie, cellen: readonly Verzegeld[]): Promise<Buffer[]> {
    const records = [...new Set(cellen.map((c) => c.plek.recordId))];
    const sleutels = await this.sleutels(tx, wie, records);
    const opRecord = new Map(records.map((r, i) => [r, sleutels[i]]));
    return cellen.map(({ plek, verzegeld }) => {
      const sleutel = opRecord.get(plek.recordId);
      if (!sleutel) throw new ZegelGebroken();
      return ontsluit(sleutel, plekVanCel(wie.organisatieId, plek), verzegeld);
    });
  }

  opener(wie: Wie, recordId: string, gelezen: GelezenSleutel | null): Opener {
    const sleutel =
      gelezen &&
      this.recordsleutel(wie, {
        recordId,
        versie: gelezen.versie,
        wortel: gelezen.wortel,
        ingepakt: Buffer.from(gelezen.organisatie, 'base64'),
        record: Buffer.from(gelezen.record, 'base64'),
      });
    return (plek, verzegeld) => {
      if (!sleutel || plek.recordId !== recordId) throw new ZegelGebroken();
      return ontsluit(sleutel, plekVanCel(wie.organisatieId, plek), verzegeld);
    };
  }

  /** The keys of these records, in order; undefined where there is none. */
  private async sleutels(tx: Loper, wie: Wie, records: readonly string[]): Promise<(Buffer | undefined)[]> {
    const bekend = this.bekendIn(tx);
    const onbekend = records.filter((r) => !bekend.has(`${wie.organisatieId}:${r}`));
    if (onbekend.length) {
      const rijen = await tx.rijen<SleutelRij & Record<string, unknown>>(LEES, [wie.organisatieId, onbekend]);
      for (const r of rijen) bekend.set(`${wie.organisatieId}:${r.recordId}`, this.recordsleutel(wie, r));
    }
    return records.map((r) => bekend.get(`${wie.organisatieId}:${r}`));
  }

  private recordsleutel(wie: Wie, r: SleutelRij): Buffer {
    return ontsluit(
      this.organisaties.pakUit(wie, r),
      plekVanRecordsleutel(wie.organisatieId, r.recordId, r.versie),
      r.record,
    );
  }

  /** Two at once: the second waits for the first at the key, and both read that one. */
  private async maak(tx: Loper, wie: Wie, recordId: string): Promise<Buffer> {
    const { versie, sleutel } = await this.organisaties.nieuwste(tx, wie);
    const ingepakt = sluit(sleutel, plekVanRecordsleutel(wie.organisatieId, recordId, versie), nieuweSleutel());
    await tx.wijzig(
      'insert into sleutel.recordsleutel (organisatie_id, record_id, organisatiesleutel, ingepakt, gemaakt_op) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [wie.organisatieId, recordId, versie, ingepakt, this.klok.nu()],
    );
    const [gemaakt] = await this.sleutels(tx, wie, [recordId]);
    if (!gemaakt) throw new Error('the key of the record could not be made');
    return gemaakt;
  }

  private bekendIn(tx: Loper): Map<string, Buffer> {
    const bekend = this.inTransactie.get(tx) ?? new Map<string, Buffer>();
    this.inTransactie.set(tx, bekend);
    return bekend;
  }
}
