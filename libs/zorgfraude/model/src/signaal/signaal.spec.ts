import { ZORGSIGNAAL_AARDEN, ZORGSIGNAAL_STELSELS, type NieuwZorgsignaal } from '@meldbaken/zorgfraude/contract';
import {
  controleerDoorgifte,
  controleerRaadpleging,
  controleerSamenvoegen,
  controleerSluiting,
  type Raadpleging,
  type Sluiting,
} from './besluiten.model';
import { controleerZorgsignaal } from './controle.model';
import { ontvangersVan, routesVan } from './routering.model';

const NU = new Date('2026-11-23T10:00:00Z');
const SIGNAAL: NieuwZorgsignaal = {
  bron: 'INWONER',
  aard: 'RECHTMATIGHEID',
  stelsel: 'WMO',
  ontvangenOp: '2026-11-23',
  anoniem: true,
  melderNaam: null,
  melderContact: null,
  onderwerpen: [{ soort: 'AANBIEDER', naam: 'Zorg Noord', kvk: '12345678' }],
  teksten: { FEITEN: 'Er staan 30 uren op de factuur van 1 dag.' },
};
type Fout = { veld?: string; code: string };
const velden = (lijst: readonly Fout[]): (string | undefined)[] => lijst.map((w) => w.veld);
const codes = (lijst: readonly Fout[]): string[] => lijst.map((w) => w.code);

describe('a new signal', () => {
  it('needs no name of who told it', () => expect(controleerZorgsignaal(SIGNAAL, NU)).toEqual([]));

  it.each(['1234567', '123456789', '00000000', '1234567a'])('with KvK %s is refused at that field', (kvk) => {
    const onderwerpen = [...SIGNAAL.onderwerpen, { soort: 'AANBIEDER', naam: 'Zorg Zuid', kvk } as const];
    expect(controleerZorgsignaal({ ...SIGNAAL, onderwerpen }, NU)).toMatchObject([
      { code: 'ZORGSIGNAAL_KVK_ONJUIST', veld: 'onderwerpen.1.kvk' },
    ]);
  });

  it('takes a KvK with spaces as people type it', () => {
    const onderwerpen = [{ soort: 'AANBIEDER', naam: 'Zorg Noord', kvk: ' 1234 5678 ' } as const];
    expect(controleerZorgsignaal({ ...SIGNAAL, onderwerpen }, NU)).toEqual([]);
  });

  it('keeps nothing of who wants to stay unknown', () =>
    expect(codes(controleerZorgsignaal({ ...SIGNAAL, melderNaam: 'Jan' }, NU))).toEqual([
      'ZORGSIGNAAL_MELDER_ANONIEM',
    ]));

  it('says all that is wrong at once', () =>
    expect(
      velden(
        controleerZorgsignaal(
          { ...SIGNAAL, ontvangenOp: '2026-11-24', onderwerpen: [], teksten: { FEITEN: ' ', BRONNEN: 'een brief' } },
          NU,
        ),
      ),
    ).toEqual(['ontvangenOp', 'onderwerpen', 'teksten.FEITEN']));

  it('is still of today one minute before midnight in Amsterdam, and of tomorrow not yet', () => {
    const laat = new Date('2026-11-23T22:59:00Z');
    expect(controleerZorgsignaal(SIGNAAL, laat)).toEqual([]);
    expect(velden(controleerZorgsignaal({ ...SIGNAAL, ontvangenOp: '2026-11-24' }, laat))).toEqual(['ontvangenOp']);
  });
});

describe('the route of a signal', () => {
  it.each([
    ['KWALITEIT', 'WMO', ['TOEZICHT_KWALITEIT']],
    ['KWALITEIT', 'JEUGD', ['IGJ']],
    ['RECHTMATIGHEID', 'WMO', ['TOEZICHT_RECHTMATIGHEID']],
    ['RECHTMATIGHEID', 'JEUGD', ['TOEZICHT_RECHTMATIGHEID']],
    ['BEIDE', 'JEUGD', ['IGJ', 'TOEZICHT_RECHTMATIGHEID']],
  ] as const)('%s in %s goes to %j', (aard, stelsel, wie) => expect(routesVan(aard, stelsel)).toEqual(wie));

  it('is never empty', () => {
    for (const aard of ZORGSIGNAAL_AARDEN)
      for (const stelsel of ZORGSIGNAAL_STELSELS) expect(routesVan(aard, stelsel)).not.toEqual([]);
  });

  it('hands over quality alone, youth to the IGJ and Wmo to the GGD', () => {
    expect(ontvangersVan('BEIDE', 'JEUGD')).toEqual(['IGJ']);
    expect(ontvangersVan('KWALITEIT', 'WMO')).toEqual(['GGD']);
    expect(ontvangersVan('RECHTMATIGHEID', 'JEUGD')).toEqual([]);
    const d = { aan: 'IGJ', op: '2026-11-20', hoe: 'telefoon', reden: 'jeugd' } as const;
    expect(codes(controleerDoorgifte(d, { status: 'GEWOGEN', aard: 'KWALITEIT', stelsel: 'WMO' }, NU))).toEqual([
      'ZORGSIGNAAL_ONTVANGER_PAST_NIET',
    ]);
    expect(controleerDoorgifte(d, { status: 'GEWOGEN', aard: 'KWALITEIT', stelsel: 'JEUGD' }, NU)).toEqual([]);
  });
});

describe('a look into a source', () => {
  const KIJK: Raadpleging = {
    bron: 'HANDELSREGISTER',
    grondslag: 'AWB_5_17',
    artikel: null,
    noodzaak: 'n',
    evenredigheid: 'e',
    subsidiariteit: null,
    resultaat: 'r',
    op: NU,
  };

  it('in the open, with a ground, is recorded', () =>
    expect(controleerRaadpleging(KIJK, 'VOORONDERZOEK', NU)).toEqual([]));

  it('without a ground is refused, also of an open source', () =>
    expect(controleerRaadpleging({ ...KIJK, grondslag: null }, 'VOORONDERZOEK', NU)).toMatchObject([
      { code: 'ZORGSIGNAAL_GEEN_GRONDSLAG', veld: 'grondslag' },
    ]));

  it('of a closed source also asks why nothing lighter would do', () =>
    expect(velden(controleerRaadpleging({ ...KIJK, bron: 'SVB' }, 'VOORONDERZOEK', NU))).toEqual(['subsidiariteit']));

  it('of a care file asks the care law as its ground', () => {
    const dossier = { ...KIJK, bron: 'CLIENTDOSSIER_WMO', subsidiariteit: 's' } as const;
    expect(codes(controleerRaadpleging(dossier, 'ONDERZOEK', NU))).toEqual(['ZORGSIGNAAL_GRONDSLAG_PAST_NIET']);
    expect(controleerRaadpleging({ ...dossier, grondslag: 'WMO_6_1' }, 'ONDERZOEK', NU)).toEqual([]);
  });

  it('on another ground names the article', () =>
    expect(velden(controleerRaadpleging({ ...KIJK, grondslag: 'ANDERS' }, 'GEWOGEN', NU))).toEqual(['artikel']));

  it('says necessity, proportionality, result and the moment at once', () =>
    expect(
      velden(
        controleerRaadpleging(
          { ...KIJK, noodzaak: '', evenredigheid: ' ', resultaat: '', op: new Date('2026-11-23T10:01:00Z') },
          'GEWOGEN',
          NU,
        ),
      ),
    ).toEqual(['noodzaak', 'evenredigheid', 'resultaat', 'op']));

  it('does not happen for a closed signal', () =>
    expect(codes(controleerRaadpleging(KIJK, 'AFGESLOTEN', NU))).toEqual(['ZORGSIGNAAL_DICHT']));
});

describe('the conclusion', () => {
  const SLUIT: Sluiting = {
    conclusie: 'VERGISSING',
    toelichting: 't',
    gewin: null,
    regel: null,
    opzet: null,
    fraudesoort: null,
  };
  const na = { status: 'ONDERZOEK', doorgegeven: false } as const;

  it('a mistake needs a reason alone', () => {
    expect(controleerSluiting(SLUIT, { ...na, status: 'GEWOGEN' })).toEqual([]);
    expect(velden(controleerSluiting({ ...SLUIT, toelichting: '' }, na))).toEqual(['toelichting']);
  });

  it('fraud needs all three elements, and a kind', () => {
    const fraude = { ...SLUIT, conclusie: 'FRAUDE' } as const;
    expect(velden(controleerSluiting(fraude, na))).toEqual(['gewin', 'regel', 'opzet', 'fraudesoort']);
    const twee = { ...fraude, gewin: 'g', regel: 'r', fraudesoort: 'NETWERK' } as const;
    expect(velden(controleerSluiting(twee, na))).toEqual(['opzet']);
    expect(controleerSluiting({ ...twee, opzet: 'o' }, na)).toEqual([]);
  });

  it('fraud is never said without an inquiry', () =>
    expect(codes(controleerSluiting({ ...SLUIT, conclusie: 'FRAUDE' }, { ...na, status: 'VOORONDERZOEK' }))).toEqual([
      'ZORGSIGNAAL_EERST_ONDERZOEK',
    ]));

  it('handed over only when that was recorded', () => {
    const door = { ...SLUIT, conclusie: 'DOORGEGEVEN' } as const;
    expect(codes(controleerSluiting(door, na))).toEqual(['ZORGSIGNAAL_NIET_DOORGEGEVEN']);
    expect(controleerSluiting(door, { ...na, doorgegeven: true })).toEqual([]);
  });
});

describe('joining two signals', () => {
  it('never joins one with itself, nor with one that is closed', () => {
    expect(codes(controleerSamenvoegen({ id: 'a', status: 'GEWOGEN' }, { id: 'a', status: 'GEWOGEN' }))).toEqual([
      'ZORGSIGNAAL_ZELFDE',
    ]);
    expect(codes(controleerSamenvoegen({ id: 'a', status: 'GEWOGEN' }, { id: 'b', status: 'AFGESLOTEN' }))).toEqual([
      'ZORGSIGNAAL_DICHT',
    ]);
    expect(controleerSamenvoegen({ id: 'a', status: 'GEWOGEN' }, { id: 'b', status: 'ONTVANGEN' })).toEqual([]);
  });
});
