import { v7 as uuidv7 } from 'uuid';
import {
  AANBIEDEN,
  BEWAREN,
  LEES_ZAAK,
  Verhaal,
  VERSTUREN,
  alsWaarden,
  type Melding,
  type Zaak,
} from './overdracht-verhaal';
import type { OverdrachtWereld } from './overdracht-wereld';

let v: Verhaal;
let w: OverdrachtWereld;
beforeAll(async () => {
  v = await Verhaal.maak();
  ({ w } = v);
}, 120_000);
afterAll(() => w?.sluit());
beforeEach(() => w.klok.zet(new Date('2026-11-20T09:15:00Z')));

const LOS = `mutation($s: ID!, $b: ID!, $v: LosseVaststellingInvoer!) { uit: externeMeldingLosBeginnen(sleutel: $s, categorie: CALAMITEIT, beslisserId: $b, vaststelling: $v) { __typename ... on ExterneMelding { id versie meldingNummer } ... on Geweigerd { code bericht fouten { veld code } } } }`;

const INVULLEN = {
  gebeurtenisBeschrijving: 'Iemand viel.',
  gebeurtenisDatum: '2026-11-18',
  clientNaam: 'M. de Wit',
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter, 06-12345678',
  actieOnderzoek: 'We onderzoeken het.',
  actieOnderzoekTermijn: 'Voor 1 januari',
  actieHerstel: 'De lift is uit.',
  actieHerstelTermijn: 'Gedaan',
  actieInformeren: 'Besproken.',
  actieInformerenTermijn: 'Gedaan',
  omGemeld: 'NEE',
  bigGeregistreerd: 'NEE',
};

describe('a report that stands alone', () => {
  it('reaches the inspectie as any other, with its fields and nothing of its dossier', async () => {
    const los = await w.vraag<Melding & { meldingNummer: string }>(v.behandelaar, LOS, {
      s: uuidv7(),
      b: v.bestuurder.id,
      v: {
        soort: 'VASTGESTELD',
        geconstateerdOp: '2026-11-18T08:00:00Z',
        vastgesteldOp: '2026-11-20T09:00:00Z',
        toelichting: 'Geheim-Zandpad',
      },
    });
    expect(los.id).toBeTruthy();
    const vol = await w.vraag<Melding>(v.behandelaar, BEWAREN, {
      id: los.id,
      versie: los.versie,
      waarden: alsWaarden(INVULLEN),
    });
    const aan = await w.vraag<Melding>(v.behandelaar, AANBIEDEN, { id: los.id, versie: vol.versie });
    await w.werkAf();
    const weg = await w.vraag<Melding>(v.bestuurder, VERSTUREN, { sleutel: uuidv7(), id: los.id, versie: aan.versie });
    expect(weg.status).toBe('VERZONDEN');
    await w.werkAf();
    const [zaak] = await w.sql<{ id: string; op_tijd: boolean }>(
      `select z.id, z.op_tijd from igj.externe_melding e join overdracht.route r on r.overdracht_id = e.overdracht_id
       join igj.inspectiezaak z on z.ontvangst_id = r.ontvangst_id where e.id = $1`,
      [los.id],
    );
    expect(zaak?.op_tijd).toBe(true);
    const gelezen = JSON.stringify(await w.vraag<Zaak>(v.meldpunt, LEES_ZAAK, { id: zaak?.id }));
    expect(gelezen).toContain('Iemand viel.');
    for (const geheim of [los.id, los.meldingNummer, 'Geheim-Zandpad']) expect(gelezen).not.toContain(geheim);
    const termijnen = await w.sql<{ status: string }>('select status from termijn.termijn where dossier_id = $1', [
      los.id,
    ]);
    expect(termijnen).toEqual([{ status: 'GEHAALD' }]);
    // Who decides is told where it stands, and not under the reports of colleagues.
    const paden = await w.sql<{ pad: string }>(
      'select distinct pad from notificatie.notificatie where dossier_id = $1',
      [los.id],
    );
    expect(paden).toEqual([{ pad: `/externe-meldingen/${los.meldingNummer}` }]);
  });
});

describe('two duties from one internal report', () => {
  it('are two forms, each with its own copy and its own case', async () => {
    const vaststelling = (soort: 'CALAMITEIT' | 'GEWELD') => ({
      id: uuidv7(),
      soort,
      vastgesteldOp: new Date('2026-11-20T09:15:00Z'),
      bekendGewordenOp: soort === 'GEWELD' ? new Date('2026-11-20T09:00:00Z') : null,
      meegedeeldOp: null,
    });
    const staand = [vaststelling('CALAMITEIT'), vaststelling('GEWELD')];
    const id = await v.dossier({ staand, vaststellingen: staand });
    const een = await v.opstellen(v.behandelaar, id);
    const twee = await v.opstellen(v.behandelaar, id, uuidv7(), 'GEWELD');
    expect([een.code, twee.code, een.id === twee.id]).toEqual([undefined, undefined, false]);
    const veld = (m: Melding, code: string): boolean => m.velden.some((x) => x.code === code);
    expect([veld(een, 'betrokkenen'), veld(twee, 'betrokkenen')]).toEqual([false, true]);
    expect((await v.opstellen(v.behandelaar, id, uuidv7(), 'GEWELD')).code).toBe('IGJ_MELDING_BESTAAT');
  });
});
