import { Trans, useLingui } from '@lingui/react/macro';
import { Pagina } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Link, SmalleSchil } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Help stands at the same place on every screen (WCAG 3.2.6) and asks for no login. */
export default function HulpScherm(): ReactNode {
  const { t } = useLingui();
  return (
    <SmalleSchil
      breed
      rechts={
        <Link href="/">
          <Trans>Naar Meldbaken</Trans>
        </Link>
      }
    >
      <Pagina titel={t`Hulp nodig?`} />
      <Bericht soort="fout" meld={false} titel={t`Is er nu gevaar?`}>
        <Trans>
          Bel <a href="tel:112">112</a>.
        </Trans>
      </Bericht>
      <Kaart titel={t`U twijfelt of u iets moet melden`}>
        <p>
          <Trans>
            Praat met de aandachtsfunctionaris van uw organisatie. U hoeft het niet zeker te weten. U kunt ook altijd
            praten met de vertrouwenspersoon.
          </Trans>
        </p>
      </Kaart>
      <Kaart titel={t`Het gaat om geweld thuis`}>
        <p>
          <Trans>
            Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>. Dat kan dag en nacht en is gratis.
          </Trans>
        </p>
      </Kaart>
      <Kaart titel={t`Inloggen lukt niet`}>
        <p>
          <Trans>Vraag de beheerder van uw organisatie om hulp. Die kan geen meldingen lezen.</Trans>
        </p>
      </Kaart>
    </SmalleSchil>
  );
}
