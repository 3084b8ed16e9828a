/** The form as it goes to the authority, in Typst. All words that come from people stand in `gegevens`. */
export const FORMULIER = String.raw`
#show: verslag.with(titel: gegevens.titel, organisatie: gegevens.organisatie, onder: gegevens.onder)

#for groep in gegevens.groepen [
  = #groep.kop
  #for veld in groep.velden [
    #block(above: 0.9em, below: 0.9em, breakable: true)[
      #text(size: 9pt, weight: "bold", fill: zacht, veld.label)
      #for regel in veld.regels [#par(regel)]
    ]
  ]
]

= Vingerafdruk
#text(size: 9pt, fill: zacht)[SHA-256 van het bevestigde formulier:]
#par(raw(gegevens.sha256))
`;
