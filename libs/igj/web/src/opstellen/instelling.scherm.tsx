import { Trans, useLingui } from '@lingui/react/macro';
import { VERZENDWIJZEN, ZORGSOORTEN, type Verzendwijze, type Zorgsoort } from '@meldbaken/igj/contract';
import { VERZENDWIJZE_LABEL, ZORGSOORT_LABEL } from '@meldbaken/igj/model';
import {
  alsCode,
  Ophalen,
  Pagina,
  useHandeling,
  useVraag,
  Weigering,
  type IgjInstellingQuery,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Knop, Lopend, Radios, Vinkjes } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Onvindbaar } from '../delen/toegang';
import { IgjInstellenDocument, IgjInstellingDocument } from './opstellen.graphql';

const NIETS = {};

/** How reports go to the IGJ, and which care the organisation gives. */
export default function InstellingScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(IgjInstellingDocument, NIETS);
  if (vraag.data?.igjInstelling === null) return <Onvindbaar />;
  return (
    <Pagina titel={t`Melden bij de IGJ`} zin={t`Kies hoe uw organisatie meldt, en welke zorg u geeft.`}>
      <Ophalen vraag={vraag} regels={6}>
        {({ igjInstelling }) => igjInstelling && <Keuzes instelling={igjInstelling} opnieuw={vraag.opnieuw} />}
      </Ophalen>
    </Pagina>
  );
}

type Instelling = NonNullable<IgjInstellingQuery['igjInstelling']>;

function Keuzes({ instelling, opnieuw }: { instelling: Instelling; opnieuw: () => void }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(IgjInstellenDocument);
  const [verzendwijze, zetWijze] = useState<Verzendwijze>(instelling.verzendwijze);
  const [zorgsoorten, zetZorg] = useState<readonly Zorgsoort[]>(instelling.zorgsoorten);
  const bewaar = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const uit = await handeling.voer({ versie: instelling.versie, verzendwijze, zorgsoorten: [...zorgsoorten] });
    if (uit?.__typename === 'IgjInstelling') opnieuw();
  };
  const wissel = (code: string, aan: boolean): void =>
    zetZorg(ZORGSOORTEN.filter((z) => (z === code ? aan : zorgsoorten.includes(z))));
  return (
    <Lopend>
      <Formulier
        onSubmit={(e) => void bewaar(e)}
        acties={
          instelling.magWijzigen && (
            <Knop type="submit" bezig={handeling.bezig}>
              <Trans>Bewaar</Trans>
            </Knop>
          )
        }
      >
        <Radios
          label={t`Hoe verstuurt u meldingen?`}
          name="verzendwijze"
          value={verzendwijze}
          disabled={!instelling.magWijzigen}
          onChange={(e) => zetWijze(alsCode(e.target.value, VERZENDWIJZEN) ?? verzendwijze)}
          opties={VERZENDWIJZEN.map((waarde) => ({
            waarde,
            label: VERZENDWIJZE_LABEL[waarde],
            hint: {
              OVERDRACHT: t`De bestuurder bevestigt, en de melding gaat meteen naar de werkruimte van de IGJ.`,
              ZELF: t`De IGJ werkt niet met Meldbaken. U vult het formulier op de site in en bewaart hier de verzendbevestiging.`,
            }[waarde],
          }))}
        />
        <Vinkjes
          label={t`Welke zorg geeft uw organisatie?`}
          hint={t`Hiervan hangt af waar u misschien ook moet melden.`}
          name="zorgsoorten"
          value={zorgsoorten}
          disabled={!instelling.magWijzigen}
          onChange={(e) => wissel(e.target.value, e.target.checked)}
          opties={ZORGSOORTEN.map((waarde) => ({ waarde, label: ZORGSOORT_LABEL[waarde] }))}
        />
        <Weigering handeling={handeling} />
        {handeling.uitkomst?.__typename === 'IgjInstelling' && (
          <Bericht soort="gelukt">
            <Trans>Bewaard. Dit geldt voor meldingen die nog niet zijn bevestigd.</Trans>
          </Bericht>
        )}
      </Formulier>
    </Lopend>
  );
}
