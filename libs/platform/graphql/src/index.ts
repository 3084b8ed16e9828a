export { DateTime, Datum } from './scalars';
export { Geweigerd, Veldfout, alsGeweigerd, alsGeweigerdMetVelden, isGeweigerd, maakUitkomst } from './geweigerd';
export {
  PaginaInfo,
  Pagineer,
  leesCursor,
  maakCursor,
  maakPagina,
  paginaGrootte,
  verbinding,
  type Pagina,
  type Verbinding,
} from './pagina';
export {
  HuidigeInzage,
  HuidigeSessie,
  nietAangemeld,
  verlangInzage,
  type GraphqlContext,
  type SessieInContext,
} from './context';
export { ToegangsWacht } from './toegangs-wacht';
export { controleerVerklaringen, operaties } from './verklaringen';
export { verzorgFout, Geweigerde } from './fouten';
export { velden } from './velden';
export { Id, Sleutel } from './sleutel.pipe';
export { IdsInInvoer } from './ids-in-invoer.pipe';
export { gecompileerdeVragen } from './gecompileerd';
