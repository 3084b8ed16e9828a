/** The frame of every document, in Typst: page, letter, tables with header cells, bars with a text beside the picture. */
export const HUIS = String.raw`
#let inkt = rgb("#15212b")
#let zacht = rgb("#465562")
#let lijn = rgb("#d3dae0")
#let merk = rgb("#0b5773")
#let laat = rgb("#a8201a")

/// The document: title, organisation, who made it and when; the page numbers stand at the foot.
#let verslag(titel: "", organisatie: "", onder: (), inhoud) = {
  set document(title: titel, author: organisatie)
  set text(font: "Libertinus Serif", size: 10.5pt, fill: inkt, lang: "nl", region: "NL", hyphenate: true)
  set par(leading: 0.62em, spacing: 0.9em)
  set page(
    paper: "a4",
    margin: (x: 2.2cm, top: 2.2cm, bottom: 2.4cm),
    footer: context {
      set text(size: 8.5pt, fill: zacht)
      grid(
        columns: (1fr, auto),
        [#organisatie · #titel],
        [Bladzijde #counter(page).display() van #counter(page).final().first()],
      )
    },
  )
  show heading: set text(fill: inkt)
  show heading.where(level: 1): set text(size: 13pt)
  show heading.where(level: 1): set block(above: 1.7em, below: 0.8em)
  show heading.where(level: 1): it => block(breakable: false, sticky: true, it)
  show std.title: set text(size: 20pt, weight: "bold")
  show std.title: set block(below: 0.5em)
  std.title()
  block(below: 1.4em, {
    set text(fill: zacht)
    for regel in (organisatie, ..onder) { [#regel \ ] }
  })
  inhoud
}

/// Rows of text under header cells; from column "getal" on, numbers to the right.
#let tabel(kop, rijen, getal: 1, breed: auto, inspringen: ()) = {
  set text(size: 9.5pt)
  show table.cell.where(y: 0): set text(weight: "bold")
  table(
    columns: if breed == auto { (1fr,) + (auto,) * (kop.len() - 1) } else { breed },
    align: (x, y) => if x >= getal { right } else { left },
    stroke: (x, y) => (bottom: 0.5pt + lijn),
    inset: (x: 5pt, y: 4.5pt),
    fill: (x, y) => if y == 0 { rgb("#eef2f4") },
    table.header(..kop.map(k => [#k])),
    ..rijen.enumerate().map(((n, rij)) => rij.enumerate().map(((i, cel)) => {
      let diep = if i == 0 { inspringen.at(n, default: 0) } else { 0 }
      pad(left: diep * 0.9em, [#cel])
    })).flatten(),
  )
}

/// Bars of two parts; "alt" says in words what the picture shows.
#let staven(reeks, namen: ("", ""), alt: "") = {
  let hoogste = calc.max(1, ..reeks.map(r => r.goed + r.fout))
  let hoog = 3.2cm
  let staaf(aantal, kleur, vulling) = rect(width: 70%, height: hoog * aantal / hoogste, fill: vulling, stroke: 0.8pt + kleur, inset: 0pt)
  figure(alt: alt, kind: image, supplement: none, {
    set text(size: 8.5pt)
    grid(
      columns: (1fr,) * reeks.len(),
      align: center + bottom,
      row-gutter: 3pt,
      ..reeks.map(r => stack(dir: ttb, spacing: 2pt,
        text(fill: zacht, if r.goed + r.fout > 0 { str(r.goed + r.fout) } else { "" }),
        stack(dir: ttb,
          if r.fout > 0 { staaf(r.fout, laat, white) },
          if r.goed > 0 { staaf(r.goed, merk, merk) },
        ),
      )),
      ..reeks.map(r => block(width: 100%, stroke: (top: 0.8pt + inkt), inset: (top: 3pt), r.naam)),
    )
    v(0.2em)
    grid(columns: (auto, auto, auto, auto), column-gutter: 5pt, align: horizon,
      rect(width: 9pt, height: 9pt, fill: merk, stroke: 0.8pt + merk), [#namen.at(0)#h(8pt)],
      rect(width: 9pt, height: 9pt, fill: white, stroke: 0.8pt + laat), namen.at(1),
    )
  })
}
`;
