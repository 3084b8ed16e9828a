/** The proof for an inspector, in Typst. All words that come from people stand in `gegevens`. */
export const BEWIJS = String.raw`
#show: verslag.with(titel: gegevens.titel, organisatie: gegevens.organisatie, onder: gegevens.onder)

#for regel in gegevens.over [#par(regel)]

#if gegevens.lijst.len() > 0 {
  [= Personen]
  tabel(gegevens.lijstKoppen, gegevens.lijst, getal: 99, breed: (2.2fr, 1.6fr, 1.3fr, 1.6fr, 1.7fr, 3fr))
}

#for mens in gegevens.mensen [
  = #mens.titel
  #for regel in mens.regels [#par(regel)]
  == Controles
  #tabel(gegevens.eisKoppen, mens.eisen, getal: 99, breed: (1.9fr, 1.1fr, 2.6fr, 2.4fr))
  == Waar dat op rust
  #if mens.feiten.len() > 0 {
    tabel(gegevens.feitKoppen, mens.feiten, getal: 99, breed: (1.9fr, 1.2fr, 1.2fr, 2.2fr, 1.6fr))
  } else [Er is nog niets vastgelegd.]
]
`;
