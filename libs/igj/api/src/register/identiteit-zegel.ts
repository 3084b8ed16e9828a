import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Identiteit } from '@meldbaken/igj/contract';
import { merkwaarden } from '@meldbaken/igj/model';
import { BlindeIndex, Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

type Wie = Inzage | SysteemInzage;

const IDENTITEIT = z.object({
  voornamen: z.string(),
  achternaam: z.string(),
  geboortedatum: z.string(),
  bigNummer: z.string().nullable(),
});
const VRAAG = z.object({ functie: z.string(), vrager: z.string() });

export type Vraagwoorden = z.infer<typeof VRAAG>;

/** Marks by which one exact person is found; nothing can be read from them. */
export interface Merken {
  persoon: Buffer;
  big: Buffer | null;
}

/** Where the seals of the register stand; each row has its own key. */
const plek = (tabel: string, kolom: string, id: string): Plek => ({
  recordId: id,
  tabel: `igj.${tabel}`,
  kolom,
  rij: id,
});

/** Seals and opens who somebody is, and makes the marks. */
@Injectable()
export class IdentiteitZegel {
  constructor(
    private readonly verzegelaar: Verzegelaar,
    private readonly index: BlindeIndex,
  ) {}

  async merken(tx: Transactie, wie: Wie, i: Identiteit): Promise<Merken> {
    const [persoon, big] = [
      await this.index.merker(tx, wie, 'aantekening.persoon'),
      await this.index.merker(tx, wie, 'aantekening.big'),
    ];
    const waarden = merkwaarden(i);
    return { persoon: persoon(waarden.persoon), big: waarden.big === null ? null : big(waarden.big) };
  }

  sluitAantekening(tx: Transactie, wie: Wie, id: string, i: Identiteit): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, wie, plek('aantekening', 'gegevens', id), JSON.stringify(i));
  }

  async openAantekening(tx: Transactie, wie: Wie, id: string, verzegeld: Uint8Array): Promise<Identiteit> {
    const tekst = await this.verzegelaar.open(tx, wie, plek('aantekening', 'gegevens', id), verzegeld);
    return IDENTITEIT.parse(JSON.parse(tekst.toString('utf8')));
  }

  sluitVergewisvraag(tx: Transactie, wie: Wie, id: string, v: Identiteit & { functie: string }): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, wie, plek('vergewisvraag', 'gegevens', id), JSON.stringify(v));
  }

  async openVergewisvragen(
    tx: Transactie,
    wie: Wie,
    rijen: readonly { id: string; gegevens: Uint8Array }[],
  ): Promise<(Identiteit & { functie: string })[]> {
    const cellen = rijen.map((r) => ({ plek: plek('vergewisvraag', 'gegevens', r.id), verzegeld: r.gegevens }));
    const teksten = await this.verzegelaar.openAlle(tx, wie, cellen);
    return teksten.map((t) => IDENTITEIT.extend({ functie: z.string() }).parse(JSON.parse(t.toString('utf8'))));
  }

  sluitRegistervraag(tx: Transactie, wie: Wie, id: string, v: Vraagwoorden): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, wie, plek('registervraag', 'vraag', id), JSON.stringify(v));
  }

  async openRegistervragen(
    tx: Transactie,
    wie: Wie,
    rijen: readonly { id: string; vraag: Uint8Array }[],
  ): Promise<Vraagwoorden[]> {
    const cellen = rijen.map((r) => ({ plek: plek('registervraag', 'vraag', r.id), verzegeld: r.vraag }));
    const teksten = await this.verzegelaar.openAlle(tx, wie, cellen);
    return teksten.map((t) => VRAAG.parse(JSON.parse(t.toString('utf8'))));
  }
}
