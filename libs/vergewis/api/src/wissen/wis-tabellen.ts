/**
 * Tables of a file that go when it is erased, in order: what hangs on another comes first. Each has the column
 * dienstverband_id, but the versions: those have the id itself.
 */
export const WIS_TABELLEN: readonly string[] = [
  'import_regel',
  'herinnering',
  'mail',
  'onderzoeksantwoord',
  'onderzoeksvraag',
  'geschiktheidsantwoord',
  'geschiktheidsvraag',
  'ongeschiktheid',
  'sollicitant_stuk_inhoud',
  'sollicitant_stuk',
  'sollicitant_inzending',
  'sollicitant_bevinding',
  'sollicitant_log',
  'sollicitant_link',
  'dossier_stap',
  'big_controle',
  'eis_feit',
  'vergewismoment',
  'ontheffing',
  'voorwaarde',
];
