import { Injectable } from '@nestjs/common';
import { BlindeIndex } from '@meldbaken/platform/sleutels';
import type { Transactie } from '@meldbaken/platform/tenancy';

type Loper = Pick<Transactie, 'rijen' | 'wijzig'>;
interface Wie {
  organisatieId: string;
}

/** Enough to tell words apart; a chance hit is one in 2^96. */
const MERK_BYTES = 12;
/** More words than this in one question narrow nothing any more. */
const HOOGSTENS = 12;

// The words pass the database as a parameter and are not kept there.
const LEXEMEN = `select tsvector_to_array(to_tsvector('dutch', public.unaccent($1))) as lexemen`;

/**
 * Dutch full-text search over sealed text: per dossier the set of its lexemes, each as a keyed mark (ADR 0017 says what
 * that still shows). No order, no counts, no words.
 */
@Injectable()
export class Zoekwoorden {
  constructor(private readonly index: BlindeIndex) {}

  /** The words of this text lead to this dossier from now on. */
  async noteer(tx: Loper, wie: Wie, dossierId: string, tekst: string): Promise<void> {
    const merken = await this.merken(tx, wie, tekst);
    if (!merken.length) return;
    await tx.wijzig(
      `insert into melding.zoekwoord (organisatie_id, dossier_id, merk) select $1, $2, m from unnest($3::bytea[]) m on conflict do nothing`,
      [wie.organisatieId, dossierId, merken],
    );
  }

  /** What somebody looks for; null when there is no word in it to look for. */
  async vraag(tx: Loper, wie: Wie, zoek: string): Promise<Buffer[] | null> {
    const merken = await this.merken(tx, wie, zoek);
    return merken.length ? merken.slice(0, HOOGSTENS) : null;
  }

  private async merken(tx: Loper, wie: Wie, tekst: string): Promise<Buffer[]> {
    const [rij] = await tx.rijen<{ lexemen: string[] }>(LEXEMEN, [tekst]);
    if (!rij?.lexemen.length) return [];
    const merker = await this.index.merker(tx, wie, 'melding.zoekwoord');
    // Sorted by mark: the order of the words stays unknown, and two writers never wait for each other crosswise.
    return rij.lexemen.map((l) => merker(l).subarray(0, MERK_BYTES)).sort((a, b) => a.compare(b));
  }
}
