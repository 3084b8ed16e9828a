import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { bladWeigering, leesBladApart } from '@meldbaken/platform/bestand';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { leesImport, stelVoor, type ImportLezing } from '@meldbaken/vergewis/model';
import { ImportKaderLezer } from './import-kader.lezer';
import { ImportRepository, type NieuweImport } from './import.repository';

/** A list that nobody confirms goes away by itself. */
const BEWAAR_MS = 24 * 3_600_000;
const MEEST_OPEN = 5;

/** A file as it came in, looked at by the virus scanner. */
export interface ImportBestand {
  readonly naam: string;
  readonly bytes: Buffer;
}

interface Gelezen extends ImportLezing {
  readonly kop: Pick<NieuweImport, 'vorm' | 'codering' | 'blad'>;
}

/** Reads a list of people and keeps what each row would do. The file itself, and columns that we do not know, are not kept. */
@Injectable()
export class ImportLadenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly kaders: ImportKaderLezer,
    private readonly imports: ImportRepository,
    private readonly klok: Klok,
  ) {}

  /** Before a byte of the file is read. */
  mag(inzage: Inzage): Weigering | null {
    return this.regels.kanOoit(inzage, 'importeren', 'PersonenImport') ? null : nietGevonden();
  }

  async laad(inzage: Inzage, sleutel: string, b: ImportBestand): Promise<{ id: string } | Weigering> {
    const gelezen = this.mag(inzage) ?? (await lees(b));
    const spoor = { handeling: 'importeren', onderwerp: 'PersonenImport' };
    return this.handelingen.voerUit(inzage, spoor, async (tx, h) => {
      await tx.slot(`vergewis.import-laden:${inzage.organisatieId}`);
      const sha256 = createHash('sha256').update(b.bytes).digest('hex');
      const eerder = await this.imports.eerder(tx, inzage, sleutel);
      if (eerder) return eerder.sha256 === sha256 ? { id: eerder.id } : andereInhoud();
      if (isWeigering(gelezen)) return gelezen;
      const nu = this.klok.nu();
      if ((await this.imports.open(tx, inzage, nu)) >= MEEST_OPEN) return teVeelOpen();
      const nieuw = await this.stelOp(tx, inzage, gelezen, { sleutel, sha256, naam: b.naam, nu });
      Object.assign(h, { onderwerpId: nieuw.id, aantal: nieuw.voorstellen.length });
      await this.imports.bewaar(tx, inzage, nieuw);
      return { id: nieuw.id };
    });
  }

  private async stelOp(
    tx: Transactie,
    inzage: Inzage,
    { regels, indeling, kop }: Gelezen,
    o: { sleutel: string; sha256: string; naam: string; nu: Date },
  ): Promise<NieuweImport> {
    const nummers = regels.flatMap((r) => (r.personeelsnummer === null ? [] : [r.personeelsnummer]));
    const kader = await this.kaders.lees(tx, inzage.organisatieId, nummers, dagVan(o.nu));
    return {
      id: uuidv7(),
      sleutel: o.sleutel,
      sha256: o.sha256,
      bestandsnaam: nette(o.naam),
      ...kop,
      overgeslagen: indeling.overgeslagen,
      voorstellen: regels.map((r) => stelVoor(r, kader)),
      gemaaktOp: o.nu,
      vervaltOp: new Date(o.nu.getTime() + BEWAAR_MS),
    };
  }
}

async function lees(b: ImportBestand): Promise<Gelezen | Weigering> {
  const uit = await leesBladApart(b.bytes, b.naam);
  if (uit.soort === 'GEWEIGERD') return bladWeigering(uit.reden, uit.waar);
  const lezing = leesImport(uit.rijen);
  if (isWeigering(lezing)) return lezing;
  return { ...lezing, kop: { vorm: uit.vorm, codering: uit.codering, blad: uit.blad } };
}

/** The last part of the name, without signs that could mislead. */
const nette = (naam: string): string =>
  (naam.split(/[\\/]/).at(-1) ?? '').replace(/[^\p{L}\p{N} ._()-]/gu, '_').slice(-120) || 'lijst';

const andereInhoud = (): Weigering =>
  weiger('IMPORT_SLEUTEL', 'Met deze sleutel is al een ander bestand geladen.', {
    watDan: 'Kies het bestand opnieuw.',
  });

const teVeelOpen = (): Weigering =>
  weiger('IMPORT_TE_VEEL_OPEN', `Er staan al ${MEEST_OPEN} lijsten klaar om na te kijken.`, {
    watDan: 'Bevestig er eerst een, of haal er een weg.',
  });
