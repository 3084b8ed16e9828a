export { graphql } from './gegenereerd';
export type * from './gegenereerd/graphql';

export type { Document } from './client/document';
export { maakClient } from './client/maak-client';
export { type Storing, storingVan } from './client/storing';
export { type Vraag, type VraagKeuzes, useVraag } from './client/use-vraag';
export { useZoekvraag } from './client/use-zoekvraag';

export { type Handeling, type MetUitkomst, useHandeling } from './handeling/use-handeling';
export { type Geweigerd, foutBij, foutenVan, isGeweigerd } from './handeling/geweigerd';
export { useSleutel } from './handeling/use-sleutel';

export { type Live, LiveContext, type LiveSoort, useLive } from './live/live-context';
export { useLiveLijn } from './live/use-live-lijn';

export { Ophalen, type OphalenProps } from './pagina/ophalen';
export { Pagina, type PaginaProps } from './pagina/pagina';
export { telStap } from './pagina/stappen';
export { StoringBericht, type StoringBerichtProps } from './pagina/storing-bericht';
export { Weigering, type WeigeringProps } from './pagina/weigering';

export type { Scherm } from './scherm/scherm';
export { useConcept, wisConcepten } from './sessie/concept';
export { AfmeldenDocument, IkDocument } from './sessie/ik.graphql';
export { type Ik, type Lidmaatschap, type Sessie, SessieContext, useIk, useSessie } from './sessie/sessie-context';
export { luisterNaarTabbladen, zegAanTabbladen } from './sessie/tabbladen';
export { Ga } from './url/ga';
export { type BladerenKeuzes, useBladeren } from './url/use-bladeren';
export { usePadDeel } from './url/use-pad';
export { type Zoekdelen, alsCode, useZoek } from './url/use-zoek';
