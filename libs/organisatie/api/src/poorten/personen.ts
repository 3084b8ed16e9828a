import { Injectable } from '@nestjs/common';
import type { PersonenPoort, PersoonGegevens } from '@meldbaken/organisatie/contract';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

type Wie = Inzage | SysteemInzage;

const LIJST = `unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::date[]) as n(id, voornaam, tussenvoegsel, achternaam, functie, eenheid_id, uit_dienst_op)`;

@Injectable()
export class PersonenAdapter implements PersonenPoort {
  async maak(tx: Transactie, wie: Wie, personen: readonly PersoonGegevens[]): Promise<void> {
    if (personen.length === 0) return;
    await tx.wijzig(
      `insert into organisatie.persoon (organisatie_id, id, voornaam, tussenvoegsel, achternaam, functie, eenheid_id, uit_dienst_op)
       select $1, n.id, n.voornaam, n.tussenvoegsel, n.achternaam, n.functie, n.eenheid_id, n.uit_dienst_op from ${LIJST}`,
      [wie.organisatieId, ...kolommen(personen)],
    );
  }

  async wijzig(tx: Transactie, wie: Wie, personen: readonly PersoonGegevens[]): Promise<void> {
    if (personen.length === 0) return;
    await tx.wijzig(
      `update organisatie.persoon p set voornaam = n.voornaam, tussenvoegsel = n.tussenvoegsel, achternaam = n.achternaam, functie = n.functie,
         eenheid_id = n.eenheid_id, uit_dienst_op = n.uit_dienst_op, versie = p.versie + 1
       from ${LIJST} where p.organisatie_id = $1 and p.id = n.id
         and (p.voornaam, p.tussenvoegsel, p.achternaam, p.functie, p.eenheid_id, p.uit_dienst_op)
           is distinct from (n.voornaam, n.tussenvoegsel, n.achternaam, n.functie, n.eenheid_id, n.uit_dienst_op)`,
      [wie.organisatieId, ...kolommen(personen)],
    );
  }

  async bestaat(tx: Transactie, wie: Wie, persoonId: string): Promise<boolean> {
    const rij = await tx.rij('select 1 from organisatie.persoon where organisatie_id = $1 and id = $2', [
      wie.organisatieId,
      persoonId,
    ]);
    return rij !== null;
  }
}

const kolommen = (p: readonly PersoonGegevens[]): unknown[] => [
  p.map((x) => x.id),
  p.map((x) => x.voornaam),
  p.map((x) => x.tussenvoegsel),
  p.map((x) => x.achternaam),
  p.map((x) => x.functie),
  p.map((x) => x.eenheidId),
  p.map((x) => x.uitDienstOp),
];
