/** The report of an investigation, in Typst. All words that come from people stand in `gegevens`. */
export const RAPPORT = String.raw`
#show: verslag.with(titel: gegevens.titel, organisatie: gegevens.organisatie, onder: gegevens.onder)

#if gegevens.concept != "" [
  #block(width: 100%, inset: 8pt, stroke: 1pt + laat)[#text(weight: "bold", fill: laat, gegevens.concept)]
]

#for deel in gegevens.hoofdstukken [
  = #deel.titel
  #for element in deel.elementen [
    == #element.label
    #if element.rijen.len() > 0 {
      tabel(element.koppen, element.rijen, getal: 99, breed: element.breed.map(b => b * 1fr))
    }
    #for regel in element.regels [#par(regel)]
  ]
]

#text(size: 9pt, fill: zacht, gegevens.slot)
`;
