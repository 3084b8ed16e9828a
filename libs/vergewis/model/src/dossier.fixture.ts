import type {
  Dag,
  DienstverbandVersie,
  EisFeit,
  Ontheffing,
  Vergewisdossier,
  Vergewiskader,
  Voorwaarde,
} from '@meldbaken/vergewis/contract';
import { EIS_DEFINITIES } from './eisen';
import { kaalFeit } from './controle/feit.model';
import { VASTE_REGISTERS } from './registers.model';

export const LEEG_KADER: Vergewiskader = { regels: [], registers: VASTE_REGISTERS };

export const dienstverband = (meer: Partial<DienstverbandVersie> = {}): DienstverbandVersie => ({
  id: 'd1',
  persoonId: 'p1',
  versie: 1,
  geldigVan: null,
  vastgelegdOp: '2026-01-01',
  eindeReden: null,
  personeelsnummer: '00123',
  voornaam: 'Anna',
  tussenvoegsel: 'van der',
  achternaam: 'Laan',
  geboortedatum: '1990-05-06',
  email: null,
  soort: 'IN_DIENST',
  functie: 'Begeleider',
  eenheidId: 'e1',
  clientcontact: true,
  zorgsoort: 'WLZ',
  kenmerken: [],
  bigNummer: null,
  beginOp: '2026-03-01',
  eindeOp: null,
  ...meer,
});

let teller = 0;
/** A fact; each next one has a higher running number. */
export function feit(eis: EisFeit['eis'], soort: EisFeit['soort'], op: Dag, meer: Partial<EisFeit> = {}): EisFeit {
  teller++;
  const { toelichting: _toelichting, ...kaal } = kaalFeit(eis, soort, op);
  return { ...kaal, id: `f${teller}`, vastgelegdOp: op, volgnummer: teller, ...meer };
}

export const vog = (afgegevenOp: Dag, op: Dag, meer: Partial<EisFeit> = {}): EisFeit =>
  feit('VOG_WKKGZ', 'AKKOORD', op, {
    afgegevenOp,
    profielSoort: 'SPECIFIEK',
    profielNummers: [45],
    echtheid: ['DIGITAAL_GECONTROLEERD'],
    ...meer,
  });

/** Everything that the Wlz asks of a carer, in order on that day. */
export const allesAkkoord = (op: Dag, behalve: readonly string[] = []): EisFeit[] =>
  EIS_DEFINITIES.filter((d) => !d.code.startsWith('VOG_') && !behalve.includes(d.code)).map((d) =>
    feit(d.code, 'AKKOORD', op),
  );

export const dossier = (
  feiten: readonly EisFeit[],
  d: DienstverbandVersie | readonly DienstverbandVersie[] = dienstverband(),
  meer: { ontheffingen?: Ontheffing[]; voorwaarden?: Voorwaarde[] } = {},
): Vergewisdossier => ({
  versies: 'id' in d ? [d] : d,
  feiten,
  ontheffingen: meer.ontheffingen ?? [],
  voorwaarden: meer.voorwaarden ?? [],
});
