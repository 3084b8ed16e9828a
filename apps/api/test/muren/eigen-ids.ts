import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Zaken } from './canarie-wereld';
import { operaties, type Operatie } from './schema-documenten';
import type { Eigen } from './schema-invulling';
import type { Wereld } from './wereld';

/** Acts on a term by hand. */
const TERMIJN_DADEN = [
  'termijnVerlengen',
  'termijnInkorten',
  'termijnOpschorten',
  'termijnHervatten',
  'termijnLatenVervallen',
  'termijnTeLaatToelichten',
];

/** The caller's own ids: with them the attempt gets as far as it can before the foreign one is met. */
export async function eigenIds(w: Wereld, z: Zaken, meldingId: string, email: string): Promise<Eigen> {
  const { schema } = w.o.app.get(GraphQLSchemaHost);
  const van = (sql: string): Promise<string> => w.een(sql, [meldingId]);
  const externeMelding = await van('select id from igj.externe_melding where melding_id = $1');
  const termijn = await van('select id from termijn.termijn where dossier_id = $1');
  const perContext = (naam: string): string => (naam.startsWith('externe') ? externeMelding : meldingId);
  return {
    ...Object.fromEntries(operaties(schema).map((o) => [`${o.naam}.id`, perContext(o.naam)])),
    ...Object.fromEntries(['termijn', ...TERMIJN_DADEN].map((naam) => [`${naam}.id`, termijn])),
    'termijnOpschorten.invoer.vanaf': '2026-11-23T09:00:00+01:00',
    'termijnHervatten.invoer.vanaf': '2026-11-23T09:00:00+01:00',
    'zaak.id': z.zaak,
    termijnId: await van('select id from termijn.termijn where dossier_id = $1'),
    'notificatieLezen.id': randomUUID(),
    meldingId,
    meldingIds: [meldingId],
    // A part that a report has once has the id of the report.
    onderdeelId: meldingId,
    naar: w.lid(email),
    'overTeDragen.van': w.lid(email),
    notitieId: randomUUID(),
    maatregelId: randomUUID(),
    aantekeningId: randomUUID(),
    burgermeldingId: randomUUID(),
    gastInzageId: randomUUID(),
    // The core of vergewis.
    dienstverbandId: randomUUID(),
    dienstverbandIds: [randomUUID()],
    sollicitantLinkId: randomUUID(),
    koppelingId: randomUUID(),
    importId: randomUUID(),
    ontheffingId: randomUUID(),
    voorwaardeId: randomUUID(),
    regelId: randomUUID(),
    // Zorgfraude.
    zorgsignaalId: randomUUID(),
    metId: randomUUID(),
    'gereedheidBijwerken.invoer.eigenaarId': w.lid(email),
    eenheidIds: [w.o.leden.eenheid('zonnehof.demo', 'Team Beukenhof')],
    vervangtId: randomUUID(),
    referentId: randomUUID(),
    // The wall between HR and reports.
    vraagId: randomUUID(),
    verzoekId: randomUUID(),
    besluitId: randomUUID(),
    // Registers and the question to the inspectie.
    registerId: randomUUID(),
    consultId: randomUUID(),
    stapId: randomUUID(),
    registratieId: randomUUID(),
    navraagId: randomUUID(),
    gemandateerdIds: [w.lid('hr@zonnehof.demo')],
    'eisVastleggen.invoer.eis': 'DIPLOMA',
    'dienstverbandBeeindigen.invoer.reden': 'UIT_DIENST',
    'profielregelVastleggen.invoer.geldigVan': '2026-11-23',
    overId: externeMelding,
    'gastInzageOpenen.invoer.stukken': [randomUUID()],
    rapportageId: randomUUID(),
    externeMeldingId: externeMelding,
    'parallellePlichtVastleggen.id': externeMelding,
    'uitstelConcept.id': externeMelding,
    'uitstelConceptBewaren.id': externeMelding,
    beslisserId: w.lid('bestuurder@zonnehof.demo'),
    'kluisBeslissen.verzoekId': randomUUID(),
    'onafhankelijkAntwoorden.verzoekId': randomUUID(),
    zaakId: z.zaak,
    dossierId: meldingId,
    genoemdeId: await van(`select id from melding.genoemde where melding_id = $1 and rol = 'PLEGER'`),
    lidmaatschapId: w.lid(email),
    behandelaarId: w.lid(email),
    vervangerId: w.lid('hr@zonnehof.demo'),
    verlengdDoor: w.lid('hr@zonnehof.demo'),
    persoonId: w.persoon('hr@zonnehof.demo'),
    eenheidId: w.o.leden.eenheid('zonnehof.demo', 'Team Beukenhof'),
    sleutel: randomUUID(),
    nummer: await van('select nummer from melding.melding where id = $1'),
    'aantekeningVerwijderen.reden': 'VERKEERDE_PERSOON',
    'aantekeningCorrigeren.invoer.reden': 'DATUM_ONJUIST',
    email,
    wachtwoord: 'niet het goede wachtwoord',
    vanaf: '2026-11-23',
    stap: 3,
    first: 20,
    reden: 'Een reden',
    clientVeilig: 'JA',
    clientWeetHet: 'JA',
    clientAkkoord: 'JA',
    'vervolgVastleggen.invoer.id': await van(
      `select id from melding.vervolg where melding_id = $1 and soort = 'STOPPEN'`,
    ),
    'vervolgVastleggen.invoer.code': 'GEDRAG',
    'vervolgVastleggen.invoer.wieId': w.lid('bestuurder@zonnehof.demo'),
    'besluitBevestigen.id': await van(`select id from melding.vervolg where melding_id = $1 and soort = 'BESLUIT'`),
    'opvolgingHalen.id': await van(`select id from melding.vervolg where melding_id = $1 and soort = 'STOPPEN'`),
    ...Object.fromEntries(
      ['consultatie', 'consultatieAanvullen', 'consultatieBeantwoorden', 'consultatieSluiten'].map((naam) => [
        `${naam}.id`,
        z.consultatie,
      ]),
    ),
    'alertNotitieWissen.id': randomUUID(),
    'meldingIndienen.invoer.consultatieId': z.consultatie,
    'meldingNamensIndienen.invoer.consultatieId': z.consultatie,
    aanId: w.lid('meldteamlid@zonnehof.demo'),
    plegerId: w.persoon('hr@zonnehof.demo'),
    kanaal: 'TELEFOON',
    'meldingNamensIndienen.invoer.vormen': ['FYSIEK'],
    'meldingNamensIndienen.invoer.signalen': [],
    'meldingNamensIndienen.invoer.pleger': { naam: 'Iemand Anders' },
    'eersteReactieInstellen.werkdagen': 2,
    'meldingIndienen.invoer.vormen': ['FYSIEK'],
    'meldingIndienen.invoer.signalen': [],
    'meldingIndienen.invoer.pleger': { naam: 'Iemand Anders' },
  };
}

const TABEL: Readonly<Record<string, string>> = { meldingId: 'melding.melding', zaakId: 'igj.inspectiezaak' };

/** The version of the own thing, as it is now. */
export async function metVersie(
  w: Wereld,
  op: Operatie,
  args: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (!('versie' in args)) return args;
  if (op.naam === 'eersteReactieInstellen') return args;
  // A part that is not there yet.
  if (op.veld.args.some((a) => a.name === 'onderdeelId')) return { ...args, versie: 0 };
  const naam = 'meldingId' in args ? 'meldingId' : 'zaakId' in args ? 'zaakId' : 'id';
  const tabel = TERMIJN_DADEN.includes(op.naam)
    ? 'termijn.termijn'
    : (TABEL[naam] ??
      (op.naam.startsWith('externe')
        ? 'igj.externe_melding'
        : op.naam.startsWith('consultatie')
          ? 'melding.consultatie'
          : 'melding.melding'));
  const [rij] = await w.sql<{ versie: number }>(`select versie from ${tabel} where id = $1`, [args[naam]]);
  return { ...args, versie: rij?.versie ?? 1 };
}
