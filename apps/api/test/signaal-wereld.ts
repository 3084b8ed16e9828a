import { randomUUID } from 'node:crypto';
import type { Bezoeker, Omgeving } from './omgeving';
import { GEWEIGERD } from './vragen';

export const SIGNAAL = `id nummer versie status aard stelsel bron ontvangenOp kracht weegbesluit conclusie anoniem melderNaam melderContact aanbieder aanbiederKvk routes magHandelingen
  behandelaar { id naam } onderwerpen { id soort naam kvk } teksten { soort versie tekst } raadplegingen { bron grondslag noodzaak resultaat }
  tijdlijn { daad naar lid { id } ander { nummer } woorden { code tekst } } verwanten { nummer gelijk } samengevoegdMet { nummer } samengevoegd { nummer }`;
const UIT = `__typename ... on Zorgsignaal { ${SIGNAAL} } ... on ZorgsignaalVersieVerouderd { code huidig { versie } } ${GEWEIGERD}`;

export interface SignaalUit {
  __typename: string;
  code: string;
  watDan: string | null;
  fouten: { veld: string; code: string }[];
  huidig: { versie: number };
  id: string;
  nummer: string;
  versie: number;
  status: string;
  aard: string;
  bron: string;
  kracht: string | null;
  weegbesluit: string | null;
  conclusie: string | null;
  melderNaam: string | null;
  melderContact: string | null;
  aanbieder: string | null;
  routes: string[];
  magHandelingen: string[];
  behandelaar: { id: string; naam: string } | null;
  onderwerpen: { id: string; soort: string; naam: string; kvk: string | null }[];
  teksten: { soort: string; versie: number; tekst: string }[];
  raadplegingen: { bron: string; grondslag: string; noodzaak: string; resultaat: string }[];
  tijdlijn: {
    daad: string;
    naar: string;
    lid: { id: string } | null;
    ander: { nummer: string } | null;
    woorden: { code: string; tekst: string }[];
  }[];
  verwanten: { nummer: string; gelijk: string[] }[];
  samengevoegdMet: { nummer: string } | null;
  samengevoegd: { nummer: string }[];
}

export const NOORD = { soort: 'AANBIEDER', naam: 'Zorg Noord B.V.', kvk: '12345678' };

/** A signal that may be entered as it is. */
export const signaalInvoer = (meer: Record<string, unknown> = {}): Record<string, unknown> => ({
  bron: 'INWONER',
  aard: 'RECHTMATIGHEID',
  stelsel: 'WMO',
  ontvangenOp: '2026-11-20',
  anoniem: false,
  melderNaam: 'Mevrouw Klok',
  melderContact: '06 12345678',
  onderwerpen: [NOORD],
  teksten: [
    { soort: 'FEITEN', tekst: 'Er staan 30 uren op de factuur van 1 dag.' },
    { soort: 'INTERPRETATIES', tekst: 'Ik denk dat er te veel wordt gevraagd.' },
  ],
  ...meer,
});

/** Everything that people do with signals in these tests, as a browser does it. */
export class Signalen {
  constructor(readonly o: Omgeving) {}

  private async doe(b: Bezoeker, kop: string, veld: string, v: Record<string, unknown>): Promise<SignaalUit> {
    const r = await b.vraag<{ uit: SignaalUit }>(`mutation (${kop}) { uit: ${veld} { ${UIT} } }`, v);
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  }

  voerIn(b: Bezoeker, meer: Record<string, unknown> = {}, sleutel: string = randomUUID()): Promise<SignaalUit> {
    return this.doe(b, '$s: ID!, $i: ZorgsignaalInvoer!', 'zorgsignaalInvoeren(sleutel: $s, invoer: $i)', {
      s: sleutel,
      i: signaalInvoer(meer),
    });
  }

  private op(
    b: Bezoeker,
    s: { id: string; versie: number },
    naam: string,
    arg: string,
    type: string,
    waarde: unknown,
    meer: { kop?: string; args?: string; v?: Record<string, unknown> } = {},
  ): Promise<SignaalUit> {
    const kop = `$id: ID!, $versie: Int!, $w: ${type}${meer.kop ?? ''}`;
    const args = `zorgsignaalId: $id, versie: $versie, ${arg}: $w${meer.args ?? ''}`;
    return this.doe(b, kop, `${naam}(${args})`, { id: s.id, versie: s.versie, w: waarde, ...meer.v });
  }

  weeg(b: Bezoeker, s: SignaalUit, meer: Record<string, unknown> = {}): Promise<SignaalUit> {
    return this.op(b, s, 'zorgsignaalWegen', 'weging', 'ZorgsignaalWegingInvoer!', {
      aard: s.aard,
      stelsel: 'WMO',
      kracht: 'VERMOEDEN',
      weegbesluit: 'VOORONDERZOEK',
      reden: 'Het past bij eerdere facturen.',
      ...meer,
    });
  }

  stap(b: Bezoeker, s: SignaalUit, stap: string, reden = 'Er is meer nodig.'): Promise<SignaalUit> {
    const meer = { kop: ', $r: String!', args: ', reden: $r', v: { r: reden } };
    return this.op(b, s, 'zorgsignaalStapZetten', 'stap', 'ZorgsignaalStap!', stap, meer);
  }

  sluit(b: Bezoeker, s: SignaalUit, meer: Record<string, unknown> = {}): Promise<SignaalUit> {
    return this.op(b, s, 'zorgsignaalSluiten', 'sluiting', 'ZorgsignaalSluitingInvoer!', {
      conclusie: 'VERGISSING',
      toelichting: 'De factuur was van 2 cliënten.',
      ...meer,
    });
  }

  heropen(b: Bezoeker, s: SignaalUit, reden = 'Er kwam nieuwe informatie.'): Promise<SignaalUit> {
    return this.op(b, s, 'zorgsignaalHeropenen', 'reden', 'String!', reden);
  }

  geefDoor(b: Bezoeker, s: SignaalUit, aan: string): Promise<SignaalUit> {
    return this.op(b, s, 'zorgsignaalDoorgeven', 'doorgifte', 'ZorgsignaalDoorgifteInvoer!', {
      aan,
      op: '2026-11-23',
      hoe: 'Met het formulier op de site.',
      reden: 'Het gaat over jeugdhulp.',
    });
  }

  collega(
    b: Bezoeker,
    s: SignaalUit,
    daad: 'Toewijzen' | 'Betrekken' | 'Uitsluiten',
    email: string,
  ): Promise<SignaalUit> {
    return this.op(b, s, `zorgsignaal${daad}`, 'keuze', 'ZorgsignaalCollegaInvoer!', {
      lidmaatschapId: this.o.leden.lid(email).lidmaatschapId,
      reden: 'Zij kent deze aanbieder.',
    });
  }

  schrijf(b: Bezoeker, s: SignaalUit, soort: string, tekst: string): Promise<SignaalUit> {
    return this.op(b, s, 'zorgsignaalTekstSchrijven', 'tekst', 'ZorgsignaalTekstInvoer!', { soort, tekst });
  }

  voegSamen(b: Bezoeker, s: SignaalUit, metId: string): Promise<SignaalUit> {
    const meer = { kop: ', $r: String!', args: ', reden: $r', v: { r: 'Het is dezelfde factuur.' } };
    return this.op(b, s, 'zorgsignaalSamenvoegen', 'metId', 'ID!', metId, meer);
  }

  splits(b: Bezoeker, s: SignaalUit): Promise<SignaalUit> {
    return this.op(b, s, 'zorgsignaalSplitsen', 'reden', 'String!', 'Het bleek een andere factuur.');
  }

  raadpleeg(
    b: Bezoeker,
    s: SignaalUit,
    meer: Record<string, unknown> = {},
    sleutel: string = randomUUID(),
  ): Promise<SignaalUit> {
    const r = {
      bron: 'HANDELSREGISTER',
      grondslag: 'AWB_5_17',
      noodzaak: 'Ik moest weten wie de eigenaar is.',
      evenredigheid: 'Het is openbaar.',
      resultaat: 'De eigenaar is dezelfde.',
      op: '2026-11-23T09:00:00+01:00',
      ...meer,
    };
    return this.doe(
      b,
      '$s: ID!, $id: ID!, $r: ZorgsignaalRaadplegingInvoer!',
      'zorgsignaalBronVastleggen(sleutel: $s, zorgsignaalId: $id, raadpleging: $r)',
      { s: sleutel, id: s.id, r },
    );
  }

  async lees(b: Bezoeker, nummer: string): Promise<SignaalUit | null> {
    const r = await b.vraag<{ uit: SignaalUit | null }>(
      `query ($n: String!) { uit: zorgsignaal(nummer: $n) { ${SIGNAAL} } }`,
      {
        n: nummer,
      },
    );
    if (!r.data) throw new Error(r.tekst);
    return r.data.uit;
  }

  async lijst(b: Bezoeker, filter: Record<string, unknown> = {}): Promise<string[]> {
    const r = await b.vraag<{ uit: { edges: { node: { nummer: string } }[] } }>(
      `query ($f: ZorgsignaalFilter) { uit: zorgsignalen(first: 100, filter: $f) { edges { node { nummer } } } }`,
      { f: filter },
    );
    if (!r.data) throw new Error(r.tekst);
    return r.data.uit.edges.map((e) => e.node.nummer);
  }

  async verwanten(
    b: Bezoeker,
    onderwerpen: Record<string, unknown>[],
  ): Promise<{ nummer: string; gelijk: string[] }[]> {
    const r = await b.vraag<{ uit: { nummer: string; gelijk: string[] }[] }>(
      `query ($o: [ZorgsignaalOnderwerpInvoer!]!) { uit: zorgsignaalVerwanten(onderwerpen: $o) { nummer gelijk } }`,
      { o: onderwerpen },
    );
    if (!r.data) throw new Error(r.tekst);
    return r.data.uit;
  }

  async collegas(b: Bezoeker, s: SignaalUit): Promise<{ id: string; toewijsbaar: boolean }[]> {
    const r = await b.vraag<{ uit: { id: string; toewijsbaar: boolean }[] }>(
      `query ($id: ID!) { uit: zorgsignaalCollegas(zorgsignaalId: $id) { id toewijsbaar } }`,
      { id: s.id },
    );
    if (!r.data) throw new Error(r.tekst);
    return r.data.uit;
  }
}
