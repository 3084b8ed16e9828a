import { randomUUID } from 'node:crypto';
import { Temporal } from '@js-temporal/polyfill';
import { z } from 'zod';
import type { GezaaideLeden } from '@meldbaken/organisatie/api';
import type { Bezoekers } from './bezoekers';
import { vraagDoorDeMuur } from './muur';
import { doeMeeAanRegister, kijkInRegister } from './registers';
import { datum } from './tijd';
import type { Scene } from './verteller';

const UITKOMST = '__typename ... on Dienstverband { id eisen { code nodig status } } ... on Geweigerd { code bericht }';
const VOEG_TOE = `mutation ($s: ID!, $i: DienstverbandInvoer!) { uit: dienstverbandToevoegen(sleutel: $s, invoer: $i) { ${UITKOMST} } }`;
const LEG_VAST = `mutation ($s: ID!, $d: ID!, $i: EisFeitInvoer!) { uit: eisVastleggen(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${UITKOMST} } }`;
const VRAAG_AAN = `mutation ($s: ID!, $d: [ID!]!) { uit: eisAanvragen(sleutel: $s, dienstverbandIds: $d, eis: "VOG_WKKGZ") { __typename } }`;
const GEEF_LINK = `mutation ($s: ID!, $d: ID!, $i: SollicitantLinkInvoer!) { uit: sollicitantLinkMaken(sleutel: $s, dienstverbandId: $d, invoer: $i) { __typename } }`;
const ONTHEF = `mutation ($s: ID!, $d: ID!, $i: OntheffingInvoer!) { uit: ontheffingGeven(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${UITKOMST} } }`;
const STEL = `mutation ($s: ID!, $d: ID!, $i: VoorwaardeInvoer!) { uit: inzetvoorwaardeStellen(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${UITKOMST} } }`;

const DOSSIER = z.object({
  __typename: z.literal('Dienstverband'),
  id: z.string(),
  eisen: z.array(z.object({ code: z.string(), nodig: z.boolean(), status: z.string() })),
});
type Dossier = z.infer<typeof DOSSIER>;

const [HR, BESTUURDER] = ['hr@zonnehof.demo', 'bestuurder@zonnehof.demo'];
const VOG = {
  eis: 'VOG_WKKGZ',
  soort: 'AKKOORD',
  kenmerk: 'demo-0001',
  profielSoort: 'SPECIFIEK',
  profielNummers: [45],
  echtheid: ['RASTER', 'RIJKSLOGO'],
};

/** Somebody in every state of the vergewisdossier, kept by HR through the product's own acts. */
export function houdPersoneelBij(bezoekers: Bezoekers, leden: GezaaideLeden, op: Date): Scene[] {
  return [{ op, doe: () => new Personeelszaken(bezoekers, leden, datum(op)).vul() }];
}

class Personeelszaken {
  private nummer = 0;

  constructor(
    private readonly bezoekers: Bezoekers,
    private readonly leden: GezaaideLeden,
    private readonly vandaag: string,
  ) {}

  async vul(): Promise<void> {
    const berkhout = await this.voegToe('Elin', 'Berkhout', {});
    await this.inOrde(berkhout);
    const zeeman = await this.bijna('Jurre', 'Zeeman');
    await this.onderVoorwaarden(zeeman);
    const over = { geschiktheid: zeeman.id, referentie: berkhout.id };
    await vraagDoorDeMuur(this.bezoekers, over, this.vandaag);
    await this.metOntheffing(await this.bijna('Mila', 'Postma'));
    await this.verlopen(await this.voegToe('Tygo', 'Wiersma', { soort: 'VRIJWILLIGER', functie: 'Gastheer' }));
    const gevraagd = await this.voegToe('Amara', 'Okafor', {});
    await this.vraag(HR, VRAAG_AAN, { d: [gevraagd.id] });
    await this.bezwaar(await this.voegToe('Rik', 'Terpstra', { functie: 'Nachtbegeleider' }));
    const bergsma = await this.voegToe('Sophie', 'Bergsma', {
      functie: 'Verpleegkundige',
      eenheid: 'Team Lindehof',
      beginOp: this.dag(10),
    });
    const dijkman = await this.voegToe('Nora', 'Dijkman', {
      soort: 'SOLLICITANT',
      beginOp: null,
      personeelsnummer: null,
    });
    // HR can make a new link and code here, to see what an applicant sees.
    const link = { delen: ['TOESTEMMING', 'STUKKEN', 'WERKVERLEDEN'], eisen: ['VOG_WKKGZ', 'DIPLOMA'] };
    await this.vraag(HR, GEEF_LINK, {
      d: dijkman.id,
      i: { ...link, contact: 'Personeelszaken, 010 000 00 00', totEnMet: this.dag(14) },
    });
    // From today on: who works here already is not asked, who comes is.
    const register = await doeMeeAanRegister(this.bezoekers, 'zonnehof.demo', this.vandaag);
    await kijkInRegister(this.bezoekers, bergsma.id, register, this.vandaag);
    await doeMeeAanRegister(this.bezoekers, 'lindeboom.demo', this.vandaag);
  }

  private dag(dagen: number): string {
    return Temporal.PlainDate.from(this.vandaag).add({ days: dagen }).toString();
  }

  private async voegToe(voornaam: string, achternaam: string, meer: Record<string, unknown>): Promise<Dossier> {
    this.nummer++;
    const { eenheid = 'Team Beukenhof', ...rest } = meer;
    return this.dossier(HR, VOEG_TOE, {
      i: {
        personeelsnummer: `00${4200 + this.nummer}`,
        voornaam,
        achternaam,
        soort: 'IN_DIENST',
        functie: 'Begeleider',
        eenheidId: this.leden.eenheid('zonnehof.demo', String(eenheid)),
        clientcontact: true,
        zorgsoort: 'WLZ',
        beginOp: this.dag(-40),
        ...rest,
      },
    });
  }

  /** Everything that is asked, seen and right. */
  private async inOrde(d: Dossier): Promise<void> {
    const nodig = d.eisen.filter((e) => e.nodig && !e.code.startsWith('VOG_'));
    for (const e of nodig)
      await this.legVast(d, {
        eis: e.code,
        soort: 'AKKOORD',
        ...(e.code === 'IGJ_NAVRAAG' && { kenmerk: 'Demo 2026-118' }),
      });
    await this.legVast(d, { ...VOG, afgegevenOp: this.dag(-60) });
  }

  /** A volunteer with whom nobody had the talk about behaviour yet: little is asked, so the seed stays quick. */
  private async bijna(voornaam: string, achternaam: string): Promise<Dossier> {
    const d = await this.voegToe(voornaam, achternaam, { soort: 'VRIJWILLIGER', functie: 'Maatje' });
    await this.legVast(d, { eis: 'IDENTITEIT', soort: 'AKKOORD' });
    return this.legVast(d, { eis: 'GEDRAGSCODE', soort: 'AKKOORD' });
  }

  private async onderVoorwaarden(d: Dossier): Promise<void> {
    const i = {
      soorten: ['ONDER_TOEZICHT', 'GEEN_EEN_OP_EEN'],
      eisen: ['GEDRAGSGESPREK'],
      van: this.vandaag,
      tot: this.dag(45),
      reden: 'Het gesprek over gewenst gedrag staat gepland.',
    };
    await this.dossier(HR, STEL, { d: d.id, i });
  }

  private async metOntheffing(d: Dossier): Promise<void> {
    const reden = 'Het gesprek was in een vorige baan hier. Het verslag wordt nog gezocht.';
    const i = { eis: 'GEDRAGSGESPREK', van: this.vandaag, tot: this.dag(90), reden };
    await this.dossier(BESTUURDER, ONTHEF, { d: d.id, i });
  }

  /** Signed more than a year ago. */
  private async verlopen(d: Dossier): Promise<void> {
    await this.legVast(d, { eis: 'GEDRAGSCODE', soort: 'AKKOORD', op: this.dag(-380) });
  }

  private async bezwaar(d: Dossier): Promise<void> {
    await this.legVast(d, {
      eis: 'DIPLOMA',
      soort: 'BEZWAAR',
      toelichting: 'Op het diploma staat een andere naam. Dat wordt nagevraagd bij de school.',
    });
  }

  private legVast(d: Dossier, i: Record<string, unknown>): Promise<Dossier> {
    return this.dossier(HR, LEG_VAST, { d: d.id, i: { op: this.vandaag, ...i } });
  }

  private async dossier(email: string, query: string, v: Record<string, unknown>): Promise<Dossier> {
    return DOSSIER.parse(await this.vraag(email, query, v));
  }

  private async vraag(email: string, query: string, v: Record<string, unknown>): Promise<unknown> {
    return (await this.bezoekers.vraag(email, query, { s: randomUUID(), ...v }))['uit'];
  }
}
