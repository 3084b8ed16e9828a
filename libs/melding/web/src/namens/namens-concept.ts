import type { IncidentSysteem, MelderSoort, MeldKanaal } from '@meldbaken/melding/contract';
import { controleerIndienen, controleerNamens, incidentFout, type NamensInput } from '@meldbaken/melding/model';
import type { MeldingInvoer, NamensInvoer } from '@meldbaken/platform/graphql-client';
import type { Fout, ZoekWaarde } from '@meldbaken/platform/ui';
import { alsInput, alsInvoer, maakConcept, type Antwoorden } from '../melden/concept';

export interface NamensVelden {
  readonly soort: MelderSoort | null;
  readonly kanaal: MeldKanaal | null;
  readonly collega: ZoekWaarde | null;
  readonly naam: string;
  readonly telefoon: string;
  readonly email: string;
  readonly bereiken: string;
  readonly incidentSysteem: IncidentSysteem | null;
  readonly incidentNummer: string;
}

/** A report that is being entered for somebody else: in the memory of this tab and nowhere else. */
export interface NamensConcept {
  readonly soort: 'namens';
  readonly sleutel: string;
  readonly antwoorden: Antwoorden;
  readonly namens: NamensVelden;
}

export function maakNamens(sleutel: string, nu: string): NamensConcept {
  const namens: NamensVelden = {
    soort: null,
    kanaal: null,
    collega: null,
    naam: '',
    telefoon: '',
    email: '',
    bereiken: '',
    incidentSysteem: null,
    incidentNummer: '',
  };
  const { antwoorden } = maakConcept(sleutel, nu);
  return { soort: 'namens', sleutel, namens, antwoorden: { ...antwoorden, wieDeedHet: 'MEDEWERKER' } };
}

export const isNamensConcept = (w: unknown): w is NamensConcept =>
  typeof w === 'object' && w !== null && 'soort' in w && w.soort === 'namens';

const isVanOns = (soort: MelderSoort | null): boolean => soort === 'MEDEWERKER' || soort === 'VRIJWILLIGER';

function alsNamensInput(n: NamensVelden): NamensInput {
  const collega = isVanOns(n.soort) ? n.collega : null;
  return {
    soort: n.soort,
    kanaal: n.kanaal,
    persoonId: collega?.id ?? null,
    naam: collega === null ? n.naam : collega.id === null ? collega.label : null,
    telefoon: n.telefoon,
    email: n.email,
    bereiken: n.bereiken,
  };
}

/** All that is wrong, in the words of the model and the order of the page. */
export function foutenVanNamens({ antwoorden, namens }: NamensConcept, nu: Date): Fout[] {
  const incident = incidentFout({ systeem: namens.incidentSysteem, nummer: namens.incidentNummer });
  return [
    ...controleerNamens(alsNamensInput(namens)),
    ...controleerIndienen(alsInput(antwoorden), nu),
    ...(incident ? [incident] : []),
  ].map(({ veld, bericht, watDan }) => ({ veld, bericht: watDan ? `${bericht} ${watDan}` : bericht }));
}

const ofNiets = (tekst: string | null | undefined): string | undefined =>
  tekst == null || tekst.trim() === '' ? undefined : tekst;

/** As it is sent; null while an answer that is wanted misses. */
export function alsNamensInvoer(c: NamensConcept): { invoer: MeldingInvoer; namens: NamensInvoer } | null {
  const invoer = alsInvoer(c.antwoorden);
  const { soort, kanaal, naam, telefoon, email, bereiken, persoonId } = alsNamensInput(c.namens);
  if (invoer === null || !soort || !kanaal) return null;
  const { incidentSysteem: systeem, incidentNummer: nummer } = c.namens;
  return {
    invoer: { ...invoer, incident: systeem === null ? undefined : { systeem, nummer } },
    namens: {
      soort,
      kanaal,
      persoonId: persoonId ?? undefined,
      naam: ofNiets(naam),
      telefoon: ofNiets(telefoon),
      email: ofNiets(email),
      bereiken: ofNiets(bereiken),
    },
  };
}
