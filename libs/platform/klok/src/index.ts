export { Klok, SystemKlok, VasteKlok } from './klok';
export { leesVerschuiving } from './verschuiving';
