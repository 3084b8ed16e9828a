import { Inject, Injectable } from '@nestjs/common';
import { PERSONEN, type PersonenPoort, type PersoonGegevens } from '@meldbaken/organisatie/contract';
import { doorKoppeling, doorLid, type Inzage, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import type { Dag, DienstverbandGegevens, EindeReden } from '@meldbaken/vergewis/contract';
import { sorteernaam } from '@meldbaken/vergewis/model';

type Wie = Inzage | SysteemInzage;

/** One employment to make: the id is the caller's, so that facts can follow in the same go. */
export interface NieuwDienstverband extends DienstverbandGegevens {
  id: string;
  sleutel: string;
  /** An existing colleague; null makes one, or none for an applicant. */
  persoonId: string | null;
}

/** The next version of an employment. */
export interface DienstverbandWijziging extends DienstverbandGegevens {
  id: string;
  persoonId: string | null;
  /** The version that was seen. */
  versie: number;
  geldigVan: Dag | null;
  eindeReden: EindeReden | null;
}

const GEGEVENS = `personeelsnummer, voornaam, tussenvoegsel, achternaam, geboortedatum, email, soort, functie, eenheid_id, clientcontact, zorgsoort, kenmerken, big_nummer, begin_op, einde_op`;
const TYPEN = `text, text, text, text, date, text, text, text, uuid, boolean, text, text, text, date, date`;
const BRON = `n.personeelsnummer, n.voornaam, n.tussenvoegsel, n.achternaam, n.geboortedatum, n.email, n.soort, n.functie, n.eenheid_id, n.clientcontact, n.zorgsoort, string_to_array(n.kenmerken, ' '), n.big_nummer, n.begin_op, n.einde_op`;

/** `unnest` of the columns above from placeholder `eerste` on, plus these. */
const lijst = (eerste: number, extra: readonly (readonly [string, string])[]): string => {
  const namen = [...GEGEVENS.split(', '), ...extra.map(([naam]) => naam)];
  const typen = [...TYPEN.split(', '), ...extra.map(([, type]) => type)];
  return `unnest(${typen.map((t, i) => `$${eerste + i}::${t}[]`).join(', ')}) as n(${namen.join(', ')})`;
};

const kolommen = (d: readonly DienstverbandGegevens[]): unknown[] => [
  d.map((x) => x.personeelsnummer),
  d.map((x) => x.voornaam),
  d.map((x) => x.tussenvoegsel),
  d.map((x) => x.achternaam),
  d.map((x) => x.geboortedatum),
  d.map((x) => x.email),
  d.map((x) => x.soort),
  d.map((x) => x.functie),
  d.map((x) => x.eenheidId),
  d.map((x) => x.clientcontact),
  d.map((x) => x.zorgsoort),
  d.map((x) => x.kenmerken.join(' ')),
  d.map((x) => x.bigNummer),
  d.map((x) => x.beginOp),
  d.map((x) => x.eindeOp),
];

/** Writes employments with their versions, one or many at once. What may be written is decided before. */
@Injectable()
export class DienstverbandRepository {
  constructor(@Inject(PERSONEN) private readonly personen: PersonenPoort) {}

  /** Makes employments, and a colleague for who is none yet. `persoonIds` come from the caller for the same reason as ids. */
  async maak(
    tx: Transactie,
    wie: Wie,
    nieuwe: readonly NieuwDienstverband[],
    nieuwePersonen: readonly PersoonGegevens[],
    nu: Date,
  ): Promise<void> {
    if (nieuwe.length === 0) return;
    await this.personen.maak(tx, wie, nieuwePersonen);
    const door = doorLid(wie);
    const ids = nieuwe.map((d) => d.id);
    await tx.wijzig(
      `insert into vergewis.dienstverband (organisatie_id, id, persoon_id, sorteernaam, sleutel, gemaakt_op, gewijzigd_op, gemaakt_door, ${GEGEVENS})
       select $1, n.id, n.persoon_id, n.sorteernaam, n.sleutel, $2, $2, $3, ${BRON}
       from ${lijst(4, [
         ['id', 'uuid'],
         ['persoon_id', 'uuid'],
         ['sorteernaam', 'text'],
         ['sleutel', 'uuid'],
       ])}`,
      [
        wie.organisatieId,
        nu,
        door,
        ...kolommen(nieuwe),
        ids,
        nieuwe.map((d) => d.persoonId),
        nieuwe.map(sorteernaam),
        nieuwe.map((d) => d.sleutel),
      ],
    );
    await this.schrijfVersies(
      tx,
      wie,
      nieuwe.map((d) => ({ ...d, versie: 1, geldigVan: null, eindeReden: null })),
      nu,
    );
  }

  /** Next versions. The caller holds the lock on the rows and has compared the versions. */
  async wijzig(tx: Transactie, wie: Wie, nieuwe: readonly DienstverbandWijziging[], nu: Date): Promise<void> {
    if (nieuwe.length === 0) return;
    await tx.wijzig(
      `update vergewis.dienstverband d set (${GEGEVENS}, persoon_id, sorteernaam, einde_reden, gewijzigd_op, versie) = (${BRON}, n.persoon_id, n.sorteernaam, n.einde_reden, $2, d.versie + 1)
       from ${lijst(3, [
         ['id', 'uuid'],
         ['persoon_id', 'uuid'],
         ['sorteernaam', 'text'],
         ['einde_reden', 'text'],
       ])} where d.organisatie_id = $1 and d.id = n.id`,
      [
        wie.organisatieId,
        nu,
        ...kolommen(nieuwe),
        nieuwe.map((d) => d.id),
        nieuwe.map((d) => d.persoonId),
        nieuwe.map(sorteernaam),
        nieuwe.map((d) => d.eindeReden),
      ],
    );
    await this.schrijfVersies(
      tx,
      wie,
      nieuwe.map((d) => ({ ...d, versie: d.versie + 1 })),
      nu,
    );
    await this.personen.wijzig(
      tx,
      wie,
      nieuwe.flatMap((d) => (d.persoonId === null ? [] : [alsPersoon(d, d.persoonId)])),
    );
  }

  /** A colleague for somebody who was an applicant until now. */
  maakPersoon(tx: Transactie, wie: Wie, p: PersoonGegevens): Promise<void> {
    return this.personen.maak(tx, wie, [p]);
  }

  private async schrijfVersies(
    tx: Transactie,
    wie: Wie,
    versies: readonly DienstverbandWijziging[],
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `insert into vergewis.dienstverband_versie (organisatie_id, id, versie, geldig_van, einde_reden, vastgelegd_op, door_id, koppeling_id, ${GEGEVENS})
       select $1, n.id, n.versie, n.geldig_van, n.einde_reden, $2, $3, $4, ${BRON}
       from ${lijst(5, [
         ['id', 'uuid'],
         ['versie', 'int'],
         ['geldig_van', 'date'],
         ['einde_reden', 'text'],
       ])}`,
      [
        wie.organisatieId,
        nu,
        doorLid(wie),
        doorKoppeling(wie),
        ...kolommen(versies),
        versies.map((d) => d.id),
        versies.map((d) => d.versie),
        versies.map((d) => d.geldigVan),
        versies.map((d) => d.eindeReden),
      ],
    );
  }
}

/** The same person as the organisation's own list of colleagues has them. */
export const alsPersoon = (d: DienstverbandGegevens, id: string): PersoonGegevens => ({
  id,
  voornaam: d.voornaam,
  tussenvoegsel: d.tussenvoegsel,
  achternaam: d.achternaam,
  functie: d.functie,
  eenheidId: d.eenheidId,
  uitDienstOp: d.eindeOp,
});
