import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag, type GastInzagenQuery } from '@meldbaken/platform/graphql-client';
import { Kaart, Knop, Leeg, Stapel } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { GastFormulier, type WaarOver } from './gast-formulier';
import { GastGeheim, type Geheim } from './gast-geheim';
import { GastKaart } from './gast-kaart';
import { GastInzagenDocument } from './gast.graphql';

/** Guests who look along at what was handed over: open one, see what they read, stop it. */
export function GastDeel({ over, overId, onFout }: WaarOver & MetFoutInTitel): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState(false);
  const [geheim, zetGeheim] = useState<Geheim | null>(null);
  const vraag = useVraag(
    GastInzagenDocument,
    useMemo(() => ({ over, overId }), [over, overId]),
    { elkeMs: 60_000 },
  );
  const inzagen = vraag.data?.gastInzagen ?? null;
  return (
    <Stapel ruimte="ruim">
      {geheim !== null && <GastGeheim geheim={geheim} onSluit={() => zetGeheim(null)} />}
      <Ophalen vraag={vraag} regels={3}>
        {() => (
          <>
            {inzagen !== null && open && (
              <GastFormulier
                over={over}
                overId={overId}
                inzagen={inzagen}
                onFout={onFout}
                onSluit={() => zetOpen(false)}
                onKlaar={(nieuw) => {
                  zetOpen(false);
                  zetGeheim(nieuw);
                  vraag.opnieuw();
                }}
              />
            )}
            {!open && (
              <Kaart titel={t`Gasten`}>
                <Inleiding inzagen={inzagen} />
                {inzagen !== null && inzagen.kiesbaar.length > 0 && (
                  <div>
                    <Knop variant="twee" onClick={() => zetOpen(true)}>
                      <Trans>Laat een gast meekijken</Trans>
                    </Knop>
                  </div>
                )}
              </Kaart>
            )}
            {inzagen?.inzagen.map((inzage) => (
              <GastKaart key={inzage.id} inzage={inzage} opnieuw={vraag.opnieuw} onGeheim={zetGeheim} />
            ))}
          </>
        )}
      </Ophalen>
    </Stapel>
  );
}

function Inleiding({ inzagen }: { inzagen: GastInzagenQuery['gastInzagen'] }): ReactNode {
  const { t } = useLingui();
  if (inzagen === null)
    return <Leeg titel={t`U kunt hier niemand laten meekijken.`} wat={t`Dat doet wie deze zaak behandelt.`} />;
  if (inzagen.kiesbaar.length === 0)
    return <Leeg titel={t`Er is nog niets verstuurd.`} wat={t`Een gast kan alleen zien wat al is verstuurd.`} />;
  return (
    <>
      <p>
        <Trans>
          Een gast is iemand zonder account, bijvoorbeeld een advocaat of een externe onderzoeker. Die leest voor korte
          tijd precies wat is verstuurd, met een link en een code.
        </Trans>
      </p>
      {inzagen.inzagen.length === 0 && <Leeg titel={t`Er kijkt niemand mee.`} />}
    </>
  );
}
