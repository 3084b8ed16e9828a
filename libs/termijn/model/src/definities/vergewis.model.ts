import type { TermijnDefinitie } from '../definitie.model';
import { maakDefinitie, maakEigenPlan } from './maak.model';
import { GEEN_SCHEMA, JAREN_SCHEMA, MAANDEN_SCHEMA } from './schemas.model';

const ZORG = ['ZORGAANBIEDER'] as const;

const BASIS = { gebied: 'VERGEWIS', organisaties: ZORG, eigenaarRol: 'HR' } as const;

/** An age limit of a VOG on the first day of work: counted back (ATW art. 1 lid 2), and no term that runs. */
const BIJ_AANVANG = {
  ...BASIS,
  eenheid: 'MAANDEN',
  telRichting: 'TERUG',
  uitkomst: 'VROEGST',
  startgebeurtenis: 'De eerste dag dat iemand bij u werkt. We tellen terug vanaf die dag.',
  startWoord: 'Eerste werkdag',
  herinneringsschema: GEEN_SCHEMA,
} as const;

/** Knowing whom one employs. A VOG has no legal expiry date: renewal is one's own policy. */
export const VERGEWIS_DEFINITIES: readonly TermijnDefinitie[] = [
  maakDefinitie({
    ...BIJ_AANVANG,
    code: 'VOG_START',
    naam: 'Leeftijd van de VOG bij de start: zorg en jeugd',
    lengte: 3,
    soort: 'AMVB',
    bron: {
      artikel: 'artikel 3.1 lid 1 Uitvoeringsbesluit Wkkgz en artikel 4.1.6 Jeugdwet',
      document: 'het besluit en de wet zelf, en het toetsingskader VOG van de IGJ (2024)',
      zekerheid: 'GECONTROLEERD',
      letOp: 'In de zorg geldt dit voor de Wlz en voor ggz met verblijf. Niet voor elke zorgaanbieder.',
    },
    eis: 'De VOG mag op de eerste werkdag niet ouder zijn dan {lengte}.',
  }),
  maakDefinitie({
    ...BASIS,
    code: 'VOG_SOLIST',
    naam: 'VOG van wie alleen werkt',
    eenheid: 'JAREN',
    lengte: 3,
    soort: 'AMVB',
    bron: {
      artikel: 'artikel 3.1 lid 2 Uitvoeringsbesluit Wkkgz en artikel 4.1.6 lid 4 Jeugdwet',
      document: 'het besluit en de wet zelf: niet ouder dan 3 jaar',
      zekerheid: 'OUDERE_TEKST',
    },
    startgebeurtenis: 'De datum op de VOG.',
    startWoord: 'Afgegeven',
    eis: 'De VOG mag niet ouder zijn dan {lengte}.',
    daarna: 'Daarna is een nieuwe VOG nodig.',
    herinneringsschema: JAREN_SCHEMA,
  }),
  maakDefinitie({
    ...BIJ_AANVANG,
    code: 'VOG_PGB',
    naam: 'Leeftijd van de VOG bij de start: pgb',
    lengte: 6,
    soort: 'BELEID',
    afspraakVan: 'de gemeente',
    organisaties: ['ZORGAANBIEDER', 'GEMEENTE', 'ZORGKANTOOR'],
    bron: {
      artikel: 'geen landelijke wet',
      document: 'de verordening of beleidsregel van de gemeente: vaak 6 maanden',
      zekerheid: 'AANNAME',
      letOp: 'Dit verschilt per gemeente. Kijk in de regels van uw gemeente.',
    },
    eis: 'De VOG mag op de eerste werkdag niet ouder zijn dan {lengte}.',
  }),
  maakEigenPlan({
    ...BASIS,
    code: 'VOG_VERNIEUWING',
    naam: 'VOG vernieuwen',
    artikel: 'geen wettelijke termijn: een VOG verloopt niet vanzelf',
    startgebeurtenis: 'De datum op de laatste VOG.',
    startWoord: 'Afgegeven',
    eis: 'U vraagt binnen {lengte} een nieuwe VOG.',
    herinneringsschema: JAREN_SCHEMA,
  }),
  maakDefinitie({
    ...BASIS,
    code: 'VOG_WMO_VERMOEDEN',
    naam: 'Nieuwe VOG na een vermoeden: Wmo',
    eenheid: 'WEKEN',
    lengte: 10,
    atw: true,
    soort: 'WET',
    bron: {
      artikel: 'artikel 3.5 lid 2 Wmo 2015',
      document: 'de wet zelf: binnen 10 weken',
      zekerheid: 'OUDERE_TEKST',
    },
    startgebeurtenis: 'U vraagt de medewerker om een nieuwe VOG.',
    startWoord: 'Gevraagd',
    eis: 'De medewerker geeft u binnen {lengte} een nieuwe VOG.',
    daarna: 'Komt die niet? Dan neemt u maatregelen om cliënten te beschermen.',
    herinneringsschema: MAANDEN_SCHEMA,
  }),
  maakEigenPlan({
    ...BASIS,
    code: 'BIG_HERCONTROLE',
    naam: 'BIG-registratie opnieuw controleren',
    startgebeurtenis: 'De laatste controle in het BIG-register.',
    startWoord: 'Gecontroleerd',
    eis: 'U controleert de registratie binnen {lengte} opnieuw.',
    herinneringsschema: MAANDEN_SCHEMA,
  }),
  maakEigenPlan({
    ...BASIS,
    code: 'VERGEWIS_PERIODIEK',
    naam: 'Medewerker opnieuw controleren',
    artikel: 'artikel 4 Wkkgz (vergewisplicht), zonder termijn',
    startgebeurtenis: 'De laatste controle van de medewerker.',
    startWoord: 'Gecontroleerd',
    eis: 'U controleert de medewerker binnen {lengte} opnieuw.',
    herinneringsschema: MAANDEN_SCHEMA,
  }),
];
