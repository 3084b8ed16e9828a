export * from './klacht.labels';
export {
  type GenoemdeInput,
  KLACHT_GENOEMDEN_HOOGSTENS,
  type KlachtGelezen,
  type KlachtGenoemde,
  type KlachtInput,
  type Klager,
  type KlagerInput,
  type NieuweKlacht,
  controleerKlacht,
  genoemdeFout as klachtGenoemdeFout,
  leesGenoemde as leesKlachtGenoemde,
  leesKlacht,
  momentOpDag,
} from './klacht-invoer.model';
export * from './klacht-oordeel.model';
export * from './klacht-verloop.model';
