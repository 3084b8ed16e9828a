import type { KlachtKanaal, KlachtOver, KlagerSoort } from '@meldbaken/melding/contract';
import { controleerKlacht, type KlachtInput } from '@meldbaken/melding/model';
import type { KlachtInvoer } from '@meldbaken/platform/graphql-client';
import type { Fout, ZoekWaarde } from '@meldbaken/platform/ui';
import { v4 } from 'uuid';

/** A complaint that is being entered: in the memory of this tab and nowhere else. */
export interface KlachtConcept {
  readonly soort: 'klacht';
  readonly sleutel: string;
  readonly over: KlachtOver | null;
  readonly kanaal: KlachtKanaal | null;
  readonly ontvangenOp: string | null;
  readonly klagerSoort: KlagerSoort | null;
  readonly naam: string;
  readonly telefoon: string;
  readonly email: string;
  readonly adres: string;
  readonly klacht: string;
  readonly wens: string;
  readonly eenheid: ZoekWaarde | null;
  readonly genoemden: readonly (ZoekWaarde | null)[];
  readonly meldingNummer: string;
}

export const maakKlachtConcept = (): KlachtConcept => ({
  soort: 'klacht',
  sleutel: v4(),
  over: null,
  kanaal: null,
  ontvangenOp: null,
  klagerSoort: null,
  naam: '',
  telefoon: '',
  email: '',
  adres: '',
  klacht: '',
  wens: '',
  eenheid: null,
  genoemden: [null],
  meldingNummer: '',
});

export const isKlachtConcept = (w: unknown): w is KlachtConcept =>
  typeof w === 'object' && w !== null && 'soort' in w && w.soort === 'klacht';

const ofNiets = (tekst: string): string | undefined => (tekst.trim() === '' ? undefined : tekst);

/** As the model reads it. */
export function alsKlachtInput(c: KlachtConcept): KlachtInput {
  return {
    over: c.over,
    kanaal: c.kanaal,
    ontvangenOp: c.ontvangenOp,
    klager: { soort: c.klagerSoort, naam: c.naam, telefoon: c.telefoon, email: c.email, adres: c.adres },
    klacht: c.klacht,
    wens: c.wens,
    eenheidId: c.eenheid?.id ?? null,
    genoemden: c.genoemden.flatMap((g) =>
      g === null ? [] : [g.id === null ? { naam: g.label } : { persoonId: g.id }],
    ),
    meldingNummer: c.over === 'AFHANDELING_MELDING' ? c.meldingNummer : null,
  };
}

/** All that is wrong, in the words of the model and the order of the page. */
export const foutenVanKlacht = (c: KlachtConcept, nu: Date): Fout[] =>
  controleerKlacht(alsKlachtInput(c), nu).map(({ veld, bericht }) => ({ veld, bericht }));

/** As it is sent; null while an answer that is wanted misses. */
export function alsKlachtInvoer(c: KlachtConcept): KlachtInvoer | null {
  const { over, kanaal, ontvangenOp, klagerSoort } = c;
  if (!over || !kanaal || !ontvangenOp || !klagerSoort) return null;
  const i = alsKlachtInput(c);
  return {
    over,
    kanaal,
    ontvangenOp,
    klager: {
      soort: klagerSoort,
      naam: c.naam,
      telefoon: ofNiets(c.telefoon),
      email: ofNiets(c.email),
      adres: ofNiets(c.adres),
    },
    klacht: c.klacht,
    wens: ofNiets(c.wens),
    eenheidId: c.eenheid?.id ?? undefined,
    genoemden: (i.genoemden ?? []).map(({ persoonId, naam }) => ({
      persoonId: persoonId ?? undefined,
      naam: naam ?? undefined,
    })),
    meldingNummer: ofNiets(i.meldingNummer ?? ''),
  };
}
