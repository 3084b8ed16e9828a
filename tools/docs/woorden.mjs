// Which words of the type names in the GraphQL schema are not in the glossary. Pure: texts in, words out.

/** Words that name the shape of an answer and nothing of the domain. */
export const TECHNISCH = [
  'Aantal',
  'Connection',
  'Demo',
  'Edge',
  'Filter',
  'Info',
  'Input',
  'Invoer',
  'Item',
  'Keuze',
  'Kort',
  'Mail',
  'Menu',
  'Pagina',
  'Regel',
  'Sortering',
  'Soort',
  'Status',
  'Tellingen',
  'Uitkomst',
  'Veld',
  'Veldfout',
  'Verouderd',
  'Versie',
  'Waarde',
  'Wie',
];

/** Object, input, enum, union and interface names of a schema in SDL; scalars and the roots are technical. */
export function typeNamen(schema) {
  const namen = [...schema.matchAll(/^(?:type|input|enum|union|interface) (\w+)/gm)].map((m) => m[1]);
  return namen.filter((n) => !['Query', 'Mutation', 'Subscription'].includes(n));
}

/** `Code` words in the first column of the glossary's tables. */
export function woordenVan(lijst) {
  const cellen = [...lijst.matchAll(/^\|([^|\n]*)\|/gm)].map((m) => m[1]);
  return cellen.flatMap((c) => [...c.matchAll(/`(\w+)`/g)].map((m) => m[1]));
}

const delenVan = (naam) => naam.match(/[A-Z][a-z0-9]*/g) ?? [naam];

/** The parts of a name that no word of the list covers; a compound word covers several parts at once. */
export function onbekendeDelen(naam, bekend) {
  const delen = delenVan(naam);
  const weg = [];
  for (let i = 0; i < delen.length;) {
    let tot = delen.length;
    while (tot > i && !bekend.has(delen.slice(i, tot).join('').toLowerCase())) tot--;
    if (tot === i) weg.push(delen[i++]);
    else i = tot;
  }
  return weg;
}

/** Every unknown word with the types that use it. */
export function ontbrekendeWoorden(schema, lijst) {
  const bekend = new Set([...TECHNISCH, ...woordenVan(lijst)].map((w) => w.toLowerCase()));
  const uit = new Map();
  for (const naam of typeNamen(schema))
    for (const deel of onbekendeDelen(naam, bekend)) uit.set(deel, [...(uit.get(deel) ?? []), naam]);
  return uit;
}
