import { Injectable } from '@nestjs/common';
import {
  mogelijkeNamen,
  naamUitTekst,
  vindNamen,
  type BekendeNaam,
  type NaamInTekst,
  type UitvoerSoort,
} from '@meldbaken/melding/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { Genoemden } from '../persistence/genoemden';

/** A text in which names may stand. */
export interface StukTekst {
  readonly meldingId: string;
  readonly soort: UitvoerSoort;
  readonly tekst: string;
}

/** A surname folded as the model folds it, as far as SQL can: the model has the last word. */
const GEVOUWEN = (kolom: string): string =>
  `regexp_split_to_array(regexp_replace(replace(lower(public.unaccent(${kolom})), 'ij', 'y'), '([a-z])\\1+', '\\1', 'g'), '[^a-z]+')`;

/**
 * Names that a text may give away. Nobody is marked as the reporter: a name that is refused more firmly than others
 * would tell who reported.
 */
@Injectable()
export class BekendeNamen {
  constructor(private readonly genoemden: Genoemden) {}

  async in(tx: Transactie, wie: Inzage, stuk: StukTekst): Promise<NaamInTekst[]> {
    const alle = await this.genoemden.lees(tx, wie, stuk.meldingId);
    const genoemden = alle.filter((g) => !mag(stuk.soort, g.rol));
    const eigen = alle.filter((g) => mag(stuk.soort, g.rol)).flatMap((g) => g.persoonId ?? []);
    const getypt = genoemden.flatMap((g) => (g.naam === null ? [] : [dichtbij(g.naam)]));
    const gekozen = genoemden.flatMap((g) => g.persoonId ?? []);
    return vindNamen(stuk.tekst, [...getypt, ...(await this.personeel(tx, stuk, gekozen, eigen))]);
  }

  /** Everybody of the unit, who was picked, and whoever has a surname that stands in the text. */
  private personeel(
    tx: Transactie,
    { meldingId, tekst }: StukTekst,
    gekozen: readonly string[],
    eigen: readonly string[],
  ): Promise<(BekendeNaam & Record<string, unknown>)[]> {
    return tx.rijen<BekendeNaam & Record<string, unknown>>(
      `select p.voornaam, p.tussenvoegsel, p.achternaam, w.naam as toon, (p.eenheid_id = m.eenheid_id or p.id = any($3::uuid[])) as dichtbij
       from melding.melding m join organisatie.persoon p on p.organisatie_id = m.organisatie_id
       join weergave.persoon w on w.organisatie_id = p.organisatie_id and w.id = p.id
       where m.id = $1 and p.id <> all($4::uuid[])
         and (p.eenheid_id = m.eenheid_id or p.id = any($3::uuid[]) or ${GEVOUWEN('p.achternaam')} && $2::text[])`,
      [meldingId, mogelijkeNamen(tekst), gekozen, eigen],
    );
  }
}

/** The client stands in the client's own record, and the member of staff in the own personnel file. */
const mag = (soort: UitvoerSoort, rol: string): boolean =>
  (soort === 'CLIENTDOSSIER' && rol === 'CLIENT') || (soort === 'PERSONEELSDOSSIER' && rol === 'PLEGER');

const dichtbij = (getypt: string): BekendeNaam => ({ ...naamUitTekst(getypt), toon: getypt.trim(), dichtbij: true });
