import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import type { VeldCode } from './formulier.model';

export const NU = new Date('2026-11-20T15:00:00Z');

const AANBIEDER: Partial<Record<VeldCode, string>> = {
  aanbiederNaam: 'Stichting Zonnehof',
  aanbiederContact: 'Zonlaan 1, Rivierstad, 012-3456789',
  kvkNummer: '01234567',
  vestigingsnummer: '000012345678',
  melderNaam: 'B. Bestuur',
  melderFunctie: 'Bestuurder',
  bigGeregistreerd: 'NEE',
};

const GEBEURTENIS: Partial<Record<VeldCode, string>> = {
  ...AANBIEDER,
  clientNaam: 'M. de Wit',
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter, 06-12345678',
  gebeurtenisBeschrijving: 'Mevrouw viel uit de tillift.',
  gebeurtenisDatum: '2026-11-17',
  actieOnderzoek: 'We onderzoeken met PRISMA.',
  actieOnderzoekTermijn: 'Voor 1 januari',
  actieHerstel: 'De lift is buiten gebruik.',
  actieHerstelTermijn: 'Gedaan op 17 november',
  actieInformeren: 'De arts sprak met de dochter.',
  actieInformerenTermijn: 'Gedaan op 17 november',
  omGemeld: 'NEE',
};

const { bigGeregistreerd: _, ...ZONDER_BIG } = GEBEURTENIS;
const WMO: Partial<Record<VeldCode, string>> = {
  ...ZONDER_BIG,
  wmoVoorziening: 'DAGBESTEDING',
  ookBijIgj: 'NEE',
  geconstateerdOp: '2026-11-17T10:00:00Z',
};

const JEUGD: Partial<Record<VeldCode, string>> = {
  ...ZONDER_BIG,
  jeugdVorm: 'VERBLIJF',
  jeugdWie: 'JEUGDIGE',
  ookWkkgz: 'NEE',
};

/** A complete form per category: exactly the required fields. */
export const COMPLEET: Readonly<Record<ExterneMeldingCategorie, Partial<Record<VeldCode, string>>>> = {
  CALAMITEIT: GEBEURTENIS,
  GEWELD: { ...GEBEURTENIS, betrokkenen: 'J. Bakker, verzorgende, 06-87654321' },
  JEUGD_CALAMITEIT: JEUGD,
  JEUGD_GEWELD: { ...JEUGD, betrokkenen: 'J. Bakker, groepsleider, 06-87654321' },
  WMO_CALAMITEIT: WMO,
  WMO_GEWELD: { ...WMO, betrokkenen: 'J. Bakker, begeleider, 06-87654321' },
  ONTSLAG: {
    ...AANBIEDER,
    bigGeregistreerd: 'JA',
    bigNummer: '09012345601',
    zorgverlenerNaam: 'J. Bakker',
    zorgverlenerFunctie: 'Verpleegkundige',
    zorgverlenerContact: '06-87654321',
    tekortschieten: 'Gaf drie keer de verkeerde medicijnen.',
    gedaanTerVerbetering: 'Gesprekken en scholing.',
    tuchtzaak: 'NEE',
    zorgverlenerGeinformeerdOp: '2026-11-19',
  },
};
