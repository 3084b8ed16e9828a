/** The board's report on terms, in Typst. All words that come from people stand in `gegevens`. */
export const VERSLAG = String.raw`
#show: verslag.with(titel: gegevens.titel, organisatie: gegevens.organisatie, onder: gegevens.onder)

#text(size: 13pt, weight: "bold", gegevens.zin)

#for blok in gegevens.blokken [
  = #blok.kop
  #for zin in blok.zinnen [#par(zin)]
  #if "staven" in blok {
    staven(blok.staven.reeks, namen: blok.staven.namen, alt: blok.staven.alt)
  }
  #if "tabel" in blok {
    tabel(blok.tabel.kop, blok.tabel.rijen, getal: blok.tabel.getal, inspringen: blok.tabel.at("inspringen", default: ()))
  }
  #if "lijst" in blok {
    list(..blok.lijst.map(x => [#x]))
  }
]
`;
