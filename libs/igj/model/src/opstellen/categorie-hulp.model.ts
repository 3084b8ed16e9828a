import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';

export interface CategorieHulp {
  readonly vraag: string;
  /** In our own words; the words of the law stand in `wet`. */
  readonly uitleg: string;
  readonly wet: string;
  readonly artikel: string;
  readonly wel: readonly string[];
  readonly niet: readonly string[];
  readonly letOp: readonly string[];
}

/** "Is this one of the three?": the definition, examples of our own, and what it is not. */
export const CATEGORIE_HULP: Readonly<Record<ExterneMeldingCategorie, CategorieHulp>> = {
  CALAMITEIT: {
    vraag: 'Is dit een calamiteit?',
    uitleg:
      'Er ging iets mis in de zorg. Niemand wilde of verwachtte dat. De cliënt overleed of kreeg ernstige schade.',
    wet: 'Een niet-beoogde of onverwachte gebeurtenis, die betrekking heeft op de kwaliteit van de zorg en die tot de dood van een cliënt of een ernstig schadelijk gevolg voor een cliënt heeft geleid.',
    artikel: 'Wkkgz artikel 1',
    wel: [
      'Een cliënt krijgt de medicijnen van een ander en ligt daarna op de intensive care.',
      'Een cliënt valt uit een tillift die niet goed vastzat, en breekt een heup.',
      'Een cliënt doet een poging tot zelfdoding terwijl er toezicht afgesproken was.',
    ],
    niet: [
      'Een bekende bijwerking, terwijl de zorg goed was. Dat is een complicatie.',
      'Een fout die op tijd is gezien, zonder ernstig gevolg. Dat is een incident: meld het in uw eigen huis.',
      'Een ernstig gevolg zonder dat er iets aan de zorg ontbrak.',
    ],
    letOp: [
      'Twijfelt u? Dan heeft u 6 weken om het uit te zoeken. Die tijd telt vanaf het moment dat iemand het zag.',
      'Weet u het na 6 weken nog niet? Meld dan toch.',
    ],
  },
  GEWELD: {
    vraag: 'Is dit geweld in de zorgrelatie?',
    uitleg:
      'Iemand die bij u werkt, gebruikt geweld tegen een cliënt. Ook seks en aanraken hoort daarbij. Of een cliënt doet dit bij een andere cliënt die in hetzelfde huis verblijft.',
    wet: 'Seksueel binnendringen van het lichaam van of ontucht met een cliënt, alsmede geweld jegens een cliënt, door iemand die in dienst of in opdracht van een instelling of opdrachtnemer van een instelling werkzaam is, dan wel door een andere cliënt met wie de cliënt gedurende het etmaal of een dagdeel in een accommodatie van een instelling verblijft.',
    artikel: 'Wkkgz artikel 1',
    wel: [
      'Een begeleider slaat een cliënt of knijpt hard.',
      'Een hulpverlener begint een seksuele relatie met een cliënt, ook als de cliënt het wil.',
      'Een bewoner randt een andere bewoner aan.',
    ],
    niet: [
      'Geweld van een cliënt tegen een medewerker. Dat is geen geweld in de zorgrelatie. U kunt het wel als andere melding doen.',
      'Geweld door familie thuis. Volg dan de meldcode.',
      'Geld of spullen stelen. Ga dan na welke andere plicht geldt, zoals aangifte.',
    ],
    letOp: [
      'Meld meteen. De IGJ zegt alleen: onverwijld. Wij rekenen met 3 werkdagen. Dat is een aanname.',
      'Zorg eerst dat de cliënt veilig is.',
    ],
  },
  WMO_CALAMITEIT: {
    vraag: 'Is dit een calamiteit bij hulp uit de Wmo?',
    uitleg:
      'Er ging iets mis bij de hulp die de cliënt via de gemeente krijgt. De cliënt overleed of kreeg ernstige schade.',
    wet: 'Niet-beoogde of onverwachte gebeurtenis, die betrekking heeft op de kwaliteit van een voorziening en die tot een ernstig schadelijk gevolg voor of de dood van een cliënt heeft geleid.',
    artikel: 'Wmo 2015 artikel 1.1.1',
    wel: [
      'Een cliënt valt bij de dagbesteding van de trap en breekt een heup. De trap was al weken kapot.',
      'Een bewoner van een opvang overlijdt, en niemand keek die dag naar hem om.',
      'Een cliënt van de dagbesteding raakt zoek en wordt onderkoeld gevonden.',
    ],
    niet: [
      'Een fout die op tijd is gezien, zonder ernstig gevolg. Meld die in uw eigen huis.',
      'Zorg die niet uit de Wmo komt. Meld die bij de IGJ.',
      'Een ernstig gevolg zonder dat er iets aan de hulp ontbrak.',
    ],
    letOp: [
      'Meld meteen. De wet zegt: onverwijld. Wij rekenen met 3 werkdagen. Kijk in uw contract met de gemeente.',
      'Krijgt de cliënt ook zorg die onder de IGJ valt? Meld het dan bij allebei.',
    ],
  },
  WMO_GEWELD: {
    vraag: 'Is dit geweld bij hulp uit de Wmo?',
    uitleg:
      'Een beroepskracht gebruikt geweld tegen een cliënt. Ook seks, aanraken en kleineren hoort daarbij. Of een cliënt doet dit bij een andere cliënt met wie hij samen verblijft.',
    wet: 'Seksueel binnendringen van het lichaam van of ontucht met een cliënt, alsmede lichamelijk en geestelijk geweld jegens een cliënt, door een beroepskracht dan wel door een andere cliënt met wie de cliënt gedurende het etmaal of een dagdeel in een accommodatie van een aanbieder verblijft.',
    artikel: 'Wmo 2015 artikel 1.1.1 (tekst van 2015)',
    wel: [
      'Een begeleider scheldt een cliënt uit en sluit hem buiten.',
      'Een bezoeker van de dagbesteding slaat een andere bezoeker.',
      'Een begeleider begint een seksuele relatie met een cliënt, ook als de cliënt het wil.',
    ],
    niet: [
      'Geweld van een cliënt tegen een medewerker.',
      'Geweld door familie thuis. Volg dan de meldcode.',
      'Geld of spullen stelen. Ga dan na welke andere plicht geldt, zoals aangifte.',
    ],
    letOp: ['Anders dan bij de IGJ telt geestelijk geweld hier ook.', 'Zorg eerst dat de cliënt veilig is.'],
  },
  JEUGD_CALAMITEIT: {
    vraag: 'Is dit een calamiteit in de jeugdhulp?',
    uitleg:
      'Er ging iets mis in de jeugdhulp, of bij een maatregel voor een kind. Niemand wilde of verwachtte dat. De jeugdige of ouder overleed of kreeg ernstige schade.',
    wet: 'Een niet-beoogde of onverwachte gebeurtenis, die betrekking heeft op de kwaliteit van de jeugdhulp, kinderbeschermingsmaatregel of jeugdreclassering, met de dood van of een ernstig schadelijk gevolg voor een jeugdige of ouder.',
    artikel: 'Jeugdwet artikel 1.1 (verkort)',
    wel: [
      'Een jeugdige loopt weg uit een gezinshuis en raakt zwaargewond. Niemand zocht.',
      'Een jeugdige doet een poging tot zelfdoding terwijl er toezicht afgesproken was.',
      'Een ouder slaat een kind in het ziekenhuis, terwijl signalen bij de gezinsvoogd bleven liggen.',
    ],
    niet: [
      'Een fout die op tijd is gezien, zonder ernstig gevolg. Meld die in uw eigen huis.',
      'Zorg die geen jeugdhulp is. Meld die met het andere formulier van de IGJ.',
      'Een ernstig gevolg zonder dat er iets aan de hulp ontbrak.',
    ],
    letOp: [
      'Twijfelt u? Dan heeft u 6 weken om het uit te zoeken. Die tijd telt vanaf het moment dat het gebeurde.',
      'Weet u het na 6 weken nog niet? Meld dan toch.',
    ],
  },
  JEUGD_GEWELD: {
    vraag: 'Is dit geweld in de jeugdhulp?',
    uitleg:
      'Iemand die bij u of voor u werkt, gebruikt geweld tegen een jeugdige of ouder, of dreigt daarmee. Of een andere jeugdige of ouder die daar ook verblijft, doet dat.',
    wet: 'Lichamelijk, geestelijk of seksueel geweld jegens een jeugdige of een ouder, of bedreiging daarmee, door iemand die werkt voor de jeugdhulpaanbieder, of door een andere jeugdige of ouder met wie de jeugdige of ouder een dagdeel of etmaal verblijft.',
    artikel: 'Jeugdwet artikel 1.1 (verkort)',
    wel: [
      'Een groepsleider slaat een jeugdige of houdt hem hard vast zonder reden.',
      'Een jeugdige bedreigt een groepsgenoot met een mes.',
      'Een begeleider begint een seksuele relatie met een jeugdige, ook als die het wil.',
    ],
    niet: [
      'Geweld van een jeugdige tegen een medewerker.',
      'Geweld door familie thuis. Volg dan de meldcode.',
      'Geld of spullen stelen. Ga dan na welke andere plicht geldt, zoals aangifte.',
    ],
    letOp: ['Anders dan bij andere zorg telt dreigen met geweld hier ook.', 'Zorg eerst dat de jeugdige veilig is.'],
  },
  ONTSLAG: {
    vraag: 'Is dit ontslag wegens disfunctioneren?',
    uitleg:
      'U stopt met een zorgverlener omdat die ernstig tekortschoot. Of de zorgverlener stopt zelf, terwijl u dat vindt.',
    wet: 'De opzegging, ontbinding of niet-voortzetting van een overeenkomst met een zorgverlener, op grond van het oordeel dat de zorgverlener ernstig is tekortgeschoten in zijn functioneren.',
    artikel: 'Wkkgz artikel 11, eerste lid, onder c',
    wel: [
      'U zegt het contract op na fouten met medicijnen die bleven terugkomen.',
      'U verlengt een tijdelijk contract niet, omdat iemand ernstig tekortschoot.',
      'U stopt om die reden met een zzp’er of een uitzendkracht.',
      'De zorgverlener neemt zelf ontslag nadat u zei dat u niet verder wilt.',
    ],
    niet: [
      'Ontslag om geld of omdat het werk stopt.',
      'Ontslag van iemand die geen zorg geeft.',
      'Iemand die nog leert, en die u begeleidt.',
    ],
    letOp: [
      'De vorm van het contract maakt geen verschil. Een vaststellingsovereenkomst ook niet: u moet toch melden.',
      'De tijd telt vanaf het moment dat u het de zorgverlener vertelde.',
      'Vertel de zorgverlener dat u dit meldt, en dat de IGJ een gesprek kan vragen. Vul de dag daarvan in.',
    ],
  },
};

/** The words for the zorgverlener: the IGJ has been told, and may invite them (ontslag). */
export const ONTSLAG_BERICHT =
  'Wij meldden bij de Inspectie Gezondheidszorg en Jeugd (IGJ) dat wij niet met u verdergaan, omdat wij vinden dat u ernstig tekortschoot in uw werk. Dat moet volgens artikel 11 van de Wkkgz. De IGJ kan u uitnodigen voor een gesprek. Heeft u vragen? Bel ons gerust.';
