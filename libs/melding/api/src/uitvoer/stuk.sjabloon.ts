/** A document out of a report, in Typst. All words that come from people stand in `gegevens`. */
export const STUK = String.raw`
#show: verslag.with(titel: gegevens.titel, organisatie: gegevens.organisatie, onder: gegevens.onder)

#for deel in gegevens.delen [
  = #deel.kop
  #block(
    width: 100%,
    inset: (left: 9pt, y: 3pt),
    stroke: (left: 2.5pt + if deel.label == "Feit" { rgb("#1b4f9c") } else { zacht }),
  )[
    #text(size: 9pt, weight: "bold", fill: if deel.label == "Feit" { rgb("#1b4f9c") } else { zacht }, deel.label)
    #for regel in deel.regels [#par(regel)]
  ]
]

#if gegevens.namen.len() > 0 [
  = Namen van medewerkers
  #list(..gegevens.namen.map(x => [#x]))
]
`;
