import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag } from '@meldbaken/platform/graphql-client';
import { Gegevens, Kaart, Leeg, Link, Moment, SmalleSchil, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { DemoPostDocument } from './demo-post.graphql';

const LAATSTE = { first: 50 };
const ELKE_TIEN_SECONDEN = 10_000;

/** All mail that the demo would have sent. No mail carries content of a case. */
export default function DemoPostScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(DemoPostDocument, LAATSTE, { elkeMs: ELKE_TIEN_SECONDEN });
  return (
    <SmalleSchil
      breed
      rechts={
        <Link href="/">
          <Trans>Naar Meldbaken</Trans>
        </Link>
      }
    >
      <Pagina titel={t`Demopost`} zin={t`De demo stuurt geen echte mail. Alles wat zou gaan, staat hier.`} />
      <Ophalen vraag={vraag}>
        {({ demoPost }) =>
          demoPost.length === 0 ? (
            <Leeg titel={t`Er is nog geen post.`} wat={t`Post komt als een termijn bijna om is.`} />
          ) : (
            <Stapel>
              {demoPost.map((mail) => (
                <Kaart key={mail.id}>
                  <h2>{mail.onderwerp}</h2>
                  <Gegevens
                    rijen={[
                      { naam: t`Aan`, waarde: mail.aan },
                      { naam: t`Op`, waarde: <Moment moment={mail.op} /> },
                      { naam: t`Tekst`, waarde: mail.tekst },
                    ]}
                  />
                </Kaart>
              ))}
            </Stapel>
          )
        }
      </Ophalen>
    </SmalleSchil>
  );
}
