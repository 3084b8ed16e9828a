import type { DeelNaam } from '@meldbaken/melding/model';

export interface DeelSoort {
  readonly naam: DeelNaam;
  /** Name of the GraphQL type; its input is this with Invoer, its mutation this with Vastleggen. */
  readonly type: string;
  readonly omschrijving: string;
  /** The act in the access rules. */
  readonly handeling: string;
}

const soort = (naam: DeelNaam, type: string, omschrijving: string, handeling = 'stap-vastleggen'): DeelSoort => ({
  naam,
  type,
  omschrijving,
  handeling,
});

/** The parts of step 1 to 4, as the outside knows them. */
export const DEEL_SOORTEN: readonly DeelSoort[] = [
  soort('strafbaar', 'Strafbaarheid', 'De vraag of dit strafbaar kan zijn.'),
  soort('politiecontact', 'Politiecontact', 'Een contact met de politie.', 'politiecontact-vastleggen'),
  soort('clientgesprek', 'Clientgesprek', 'Een gesprek met de cliënt, of waarom dat er niet komt.'),
  soort(
    'toestemmingsweging',
    'Toestemmingsweging',
    'Het besluit om door te gaan zonder dat de cliënt dat wil, of niet.',
  ),
  soort('plegergesprek', 'Plegergesprek', 'Een gesprek met de (vermoedelijke) pleger, of waarom dat er niet komt.'),
  soort('onderzoek', 'Onderzoek', 'Het besluit over verder onderzoek, en het onderzoek zelf.', 'onderzoek-vastleggen'),
  soort('oorzaken', 'Oorzakenboom', 'De oorzaken, bij de persoon en bij de organisatie.', 'onderzoek-vastleggen'),
  soort(
    'oordeel',
    'Oordeel',
    'Het oordeel van stap 4. Iets anders dan de vaststelling voor de inspectie.',
    'oordeel-vastleggen',
  ),
  soort('signalering', 'Signalering', 'Of de persoon is aangesproken, en wat in het dossier van de cliënt komt.'),
  soort('waarneming', 'Waarneming', 'Wat later is gezien of gehoord.'),
  soort('bespreking', 'Bespreking', 'Met wie het is besproken.'),
  soort('geheimhouding', 'Geheimhouding', 'Waarom het beroepsgeheim mag worden doorbroken.'),
];

/** The kind of the blocks of words of a part. */
export const tekstSoort = (naam: DeelNaam): string => `DEEL_${naam.toUpperCase()}`;
/** Name of a column: gehoudenOp is gehouden_op. */
export const kolom = (veld: string): string => veld.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
