export { UiProvider, type UiProviderProps } from './haken/ui-provider';
export { useTeksten } from './haken/ui-context';
export { useNu } from './haken/use-nu';
export { paginaTitel, usePaginaTitel, type PaginaTitel } from './haken/use-pagina-titel';
export { teksten, type Teksten } from './teksten';

export { leesDatum, type DatumLezing } from './datum/lees-datum';
export { leesMoment, momentVoluit, type MomentLezing } from './datum/lees-moment';
export { leesTijd, type TijdLezing } from './datum/lees-tijd';
export { dagVan, ZONE } from './datum/amsterdam';
export { toonDatum, toonEindmoment, toonMoment, toonTijd, type DatumStijl } from './datum/tonen';
export { DatumVeld, type DatumVeldProps } from './datum/datum-veld';
export { MomentVeld, type MomentVeldProps } from './datum/moment-veld';

export { Knop, type KnopProps } from './knoppen/knop';
export { KeuzeRegel, type KeuzeRegelProps } from './knoppen/keuze-regel';
export { KnopLink, type KnopLinkProps } from './knoppen/knop-link';
export { IcoonKnop, type IcoonKnopProps } from './knoppen/icoon-knop';
export { Link } from './knoppen/link';
export type { KnopVariant } from './knoppen/knop-klassen';

export { Veld, type VeldProps, type VeldSlot, type VeldTekst } from './velden/veld';
export { VeldGroep, type VeldGroepProps } from './velden/veld-groep';
export { Tekst, type TekstProps } from './velden/tekst';
export { Wachtwoord, type WachtwoordProps } from './velden/wachtwoord';
export { Tekstvak, type TekstvakProps } from './velden/tekstvak';
export { Radios, type RadiosProps } from './velden/radios';
export { Vinkjes, type VinkjesProps } from './velden/vinkjes';
export { Vinkje, type VinkjeProps } from './velden/vinkje';
export { Keuze, type KeuzeOptie, type KeuzeProps } from './velden/keuze';
export { Zoekkeuze, type ZoekkeuzeProps } from './velden/zoekkeuze';
export type { ZoekWaarde } from './velden/use-zoekkeuze';
export type { ZoekOptie } from './velden/use-zoeken';
export type { Optie } from './velden/optie';
export { FoutTekst } from './velden/fout-tekst';
export { alsFouten, type Fout } from './velden/als-fouten';
export { Foutsamenvatting, type FoutsamenvattingProps } from './velden/foutsamenvatting';
export { Formulier, type FormulierProps } from './velden/formulier';
export { VensterFormulier, type VensterFormulierProps } from './velden/venster-formulier';

export { Tabel, type TabelProps } from './lijst/tabel';
export type { Kolom, Sortering } from './lijst/kolom';
export { Pagineren, type PaginerenProps, type Stap } from './lijst/pagineren';
export { Filterbalk, type FilterbalkProps } from './lijst/filterbalk';
export { Takenlijst, type Stand, type Taak, type TakenlijstProps } from './lijst/takenlijst';
export { Nakijklijst, type Antwoord, type NakijklijstProps } from './lijst/nakijklijst';
export { Tijdlijn, type TijdlijnItem, type TijdlijnProps } from './lijst/tijdlijn';
export { Gegevens, type Gegeven } from './lijst/gegevens';

export { ERNSTEN, ergste, isErnst, type Ernst } from './ernst/ernst';
export { ErnstVorm, type ErnstVormProps } from './ernst/ernst-vorm';
export { ErnstChip, type ErnstChipProps } from './ernst/ernst-chip';
export { StatusChip, type StatusChipProps, type StatusSoort } from './ernst/status-chip';
export { Eindmoment, type EindmomentProps } from './ernst/eindmoment';
export { Tegel, Tegels, type TegelProps, type TegelsProps } from './ernst/tegel';

export { Bron, RekenUitleg, type BronProps, type RekenUitlegProps } from './reken/reken-uitleg';
export { ZoRekenenWe, type ZoRekenenWeProps } from './reken/zo-rekenen-we';

export { Baan, type BaanProps } from './baan/baan';
export { isWeekend, type BaanItem, type BaanRij } from './baan/baan-data';
export { Visgraat, type VisgraatProps, type VisgraatTak } from './visgraat/visgraat';
export type { Oorzaak } from './visgraat/visgraat-data';
export { Staven, type Staaf, type StavenProps } from './staven/staven';

export { Venster, type VensterProps } from './lagen/venster';
export { Zijpaneel } from './lagen/zijpaneel';
export type { LaagProps } from './lagen/laag';
export { Menu, type MenuKeuze, type MenuProps } from './lagen/menu';

export { Bericht, type BerichtProps, type BerichtSoort } from './blokken/bericht';
export { Kaart, type KaartProps } from './blokken/kaart';
export { Uitklap, type UitklapProps } from './blokken/uitklap';
export { FeitMening, type FeitMeningProps } from './blokken/feit-mening';
export { Kijkers, type KijkersProps } from './blokken/kijkers';
export { Leeg, type LeegProps } from './blokken/leeg';
export { Laden, type LadenProps } from './blokken/laden';
export { Bewaard, type BewaardProps } from './blokken/bewaard';
export { Voortgang, type VoortgangProps } from './blokken/voortgang';
export { DitKanNogNiet, type DitKanNogNietProps } from './blokken/dit-kan-nog-niet';
export { ConflictVergelijk, type ConflictVeld, type ConflictVergelijkProps } from './blokken/conflict-vergelijk';

export { Schil, type SchilProps } from './schil/schil';
export { SmalleSchil, type SmalleSchilProps } from './schil/smalle-schil';
export type { RailGroep, RailItem } from './schil/rail-data';
export { Kop, type KopProps } from './schil/kop';
export { Kruimelpad, type Kruimel } from './schil/kruimelpad';
export { Tabnav, type TabnavItem } from './schil/tabnav';

export { NietGevonden } from './paginas/niet-gevonden';
export { ToegangWeg } from './paginas/toegang-weg';
export { FoutVanOns, type FoutVanOnsProps } from './paginas/fout-van-ons';
export { GeenInternet } from './paginas/geen-internet';

export { Bij, Kolommen, Lopend, Onzichtbaar, Rij, Stapel } from './indeling/indeling';
export { Diep } from './indeling/diep';
export { Aankondiging } from './indeling/aankondiging';
export { Datum, Moment } from './indeling/moment';

export type { IcoonProps } from './iconen/icoon';
export { IcoonFout } from './iconen/icoon-fout';
export * from './iconen/iconen';
