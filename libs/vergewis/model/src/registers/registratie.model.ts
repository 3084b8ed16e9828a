import {
  REGISTRATIE_EINDE_REDENEN,
  REGISTRATIE_STAPPEN,
  REGISTRATIE_VOORWAARDEN,
  type Dag,
  type Registratie,
  type RegistratieStand,
  type RegistratieStap,
  type RegistratieStapSoort,
  type RegistratieVoorwaarde,
} from '@meldbaken/vergewis/contract';
import { plusDagen, plusMaanden } from '../dag.model';

const STAND_NA: Readonly<Record<RegistratieStapSoort, RegistratieStand>> = {
  BEGONNEN: 'VOORBEREIDING',
  EINDE: 'VOORBEREIDING',
  AANGIFTE: 'VOORBEREIDING',
  BEWIJS: 'VOORBEREIDING',
  VERTELD: 'VOORBEREIDING',
  AANGEBODEN: 'AANGEBODEN',
  TERUGGESTUURD: 'VOORBEREIDING',
  BEKRACHTIGD: 'BEKRACHTIGD',
  GEREGISTREERD: 'GEREGISTREERD',
  VERWIJDERD: 'VERWIJDERD',
  GESTOPT: 'GESTOPT',
};

/** What HR writes; the rest is the bestuurder's. */
const VAN_BESTUURDER: readonly RegistratieStapSoort[] = ['TERUGGESTUURD', 'BEKRACHTIGD'];

/** Last day of a registration: so many months, by the protocol. */
export const eindeVanRegistratie = (op: Dag, maanden: number): Dag => plusDagen(plusMaanden(op, maanden), -1);

/** The preparations of one file, oldest first, made from the steps in their order. */
export function registraties(stappen: readonly RegistratieStap[]): Registratie[] {
  const uit = new Map<string, Registratie>();
  for (const s of stappen.toSorted((a, b) => a.volgnummer - b.volgnummer)) {
    const soort = REGISTRATIE_STAPPEN.find((x) => x === s.soort);
    if (s.zaakId === null || !soort) continue;
    const r = uit.get(s.zaakId) ?? nieuw(s.zaakId, s);
    uit.set(s.zaakId, metStap(r, soort, s));
  }
  return [...uit.values()];
}

const nieuw = (id: string, { inhoud }: RegistratieStap): Registratie => ({
  id,
  registerId: inhoud.registerId ?? '',
  registerNaam: inhoud.registerNaam ?? '',
  maanden: inhoud.maanden ?? 0,
  stand: 'VOORBEREIDING',
  voorbereidDoor: [],
  voorwaarden: [],
  geregistreerdOp: null,
  kenmerk: null,
  eindOp: null,
  verwijderdOp: null,
  verwijderReden: null,
  verloop: [],
});

function metStap(r: Registratie, soort: RegistratieStapSoort, s: RegistratieStap): Registratie {
  const { op, door, inhoud } = s;
  const tekst = inhoud.tekst ?? '';
  const voorwaarde = REGISTRATIE_VOORWAARDEN.find((v) => v === soort);
  const basis: Registratie = {
    ...r,
    stand: STAND_NA[soort],
    voorbereidDoor: VAN_BESTUURDER.includes(soort) ? r.voorbereidDoor : [...new Set([...r.voorbereidDoor, s.doorId])],
    verloop: [...r.verloop, { soort, op, tekst, door }],
  };
  if (voorwaarde)
    return {
      ...basis,
      voorwaarden: [
        ...r.voorwaarden.filter((v) => v.voorwaarde !== voorwaarde),
        { voorwaarde, op, kenmerk: inhoud.kenmerk ?? null, tekst, door },
      ],
    };
  if (soort === 'GEREGISTREERD')
    return {
      ...basis,
      geregistreerdOp: op,
      kenmerk: inhoud.kenmerk ?? null,
      eindOp: eindeVanRegistratie(op, r.maanden),
    };
  if (soort === 'VERWIJDERD')
    return {
      ...basis,
      verwijderdOp: op,
      verwijderReden: REGISTRATIE_EINDE_REDENEN.find((x) => x === s.uitkomst) ?? null,
    };
  return basis;
}

/** Which of the four conditions is not documented yet. */
export const ontbrekendeVoorwaarden = (r: Registratie): RegistratieVoorwaarde[] =>
  REGISTRATIE_VOORWAARDEN.filter((v) => !r.voorwaarden.some((x) => x.voorwaarde === v));
