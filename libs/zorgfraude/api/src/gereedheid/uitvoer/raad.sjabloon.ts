/** The checklist for the council, in Typst. All words that come from people stand in `gegevens`. */
export const RAAD = String.raw`
#show: verslag.with(titel: gegevens.titel, organisatie: gegevens.organisatie, onder: gegevens.onder)

#par(gegevens.samen)
#par(gegevens.bron)

= Per deel
#tabel(gegevens.faseKoppen, gegevens.faseRijen, breed: (1.6fr, 1.2fr, 1fr, 1fr, 1fr, 1.2fr, 1fr))

= Te laat
#if gegevens.laat.len() > 0 { list(..gegevens.laat.map(t => [#t])) } else [Er is niets te laat.]

= Zonder eigenaar
#if gegevens.zonder.len() > 0 { list(..gegevens.zonder.map(t => [#t])) } else [Elk punt heeft een eigenaar.]

#for deel in gegevens.delen [
  = #deel.titel
  #tabel(gegevens.puntKoppen, deel.rijen, getal: 99, breed: (2.4fr, 1.7fr, 1.5fr, 1.3fr, 2.4fr))
]
`;
