import { Trans, useLingui } from '@lingui/react/macro';
import { CORRECTIE_REDENEN } from '@meldbaken/igj/contract';
import { CORRECTIE_REDEN_LABEL } from '@meldbaken/igj/model';
import {
  Weigering,
  alsCode,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  type AantekeningDelenFragment,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  Radios,
  type Fout,
} from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { GEEN_RAPPORTDAG, alsIdentiteit, metLegeDag } from './identiteit-invoer';
import { IdentiteitVelden, type IdentiteitStaat } from './identiteit-velden';
import { AantekeningCorrigerenDocument } from './register.graphql';

interface CorrigerenProps {
  readonly aantekening: AantekeningDelenFragment;
  readonly ververs: () => void;
  readonly onDicht: () => void;
  readonly onFout: (fout: boolean) => void;
}

/** Puts an entry right; the wrong data does not stay anywhere. */
export function Corrigeren({ aantekening: a, ververs, onDicht, onFout }: CorrigerenProps): ReactNode {
  const { t } = useLingui();
  const [staat, zetStaat] = useState<IdentiteitStaat & { readonly rapportOp: string | null }>({
    ...a.wie,
    bigNummer: a.wie.bigNummer ?? '',
    rapportOp: a.rapportOp,
  });
  const [reden, zetReden] = useState<(typeof CORRECTIE_REDENEN)[number]>();
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const corrigeren = useHandeling(AantekeningCorrigerenDocument);
  const { uitkomst } = corrigeren;
  const zet = (deel: Partial<typeof staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    const mist = reden === undefined ? [{ veld: 'reden', bericht: t`Kies waarom u dit verbetert.` }] : [];
    zetEigen(mist);
    onFout(mist.length > 0);
    if (reden === undefined) return;
    const invoer = { wie: alsIdentiteit(staat), rapportOp: staat.rapportOp ?? GEEN_RAPPORTDAG, reden };
    const antwoord = await corrigeren.voer({ aantekeningId: a.id, versie: a.versie, invoer });
    zetPoging((n) => n + 1);
    onFout(isGeweigerd(antwoord));
    if (antwoord === null || isGeweigerd(antwoord)) return;
    ververs();
    if (antwoord.__typename === 'Aantekening') onDicht();
  };
  const vanServer = foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  const fouten = eigen.length > 0 ? eigen : metLegeDag(vanServer, staat.rapportOp, t`Vul de datum van het rapport in.`);
  return (
    <Kaart titel={<Trans>Verbeter deze aantekening</Trans>}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={corrigeren.bezig}>
              <Trans>Bewaar de verbetering</Trans>
            </Knop>
            <Knop variant="twee" onClick={onDicht}>
              <Trans>Annuleer</Trans>
            </Knop>
          </>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={corrigeren} />
        {uitkomst?.__typename === 'AantekeningVersieVerouderd' && <Verouderd />}
        <Radios
          label={t`Waarom verbetert u dit?`}
          name="reden"
          value={reden ?? null}
          fout={foutBij(fouten, 'reden')}
          onChange={(e) => zetReden(alsCode(e.target.value, CORRECTIE_REDENEN))}
          opties={CORRECTIE_REDENEN.map((code) => ({ waarde: code, label: CORRECTIE_REDEN_LABEL[code] }))}
        />
        <DatumVeld
          label={t`Datum van het rapport`}
          name="rapportOp"
          nietNaVandaag
          value={staat.rapportOp}
          fout={foutBij(fouten, 'rapportOp')}
          onChange={(rapportOp) => zet({ rapportOp })}
        />
        <IdentiteitVelden staat={staat} fouten={fouten} onChange={zet} />
      </Formulier>
    </Kaart>
  );
}

/** Somebody else was first; the newest content now stands on the page. */
export function Verouderd(): ReactNode {
  return (
    <Bericht soort="waarschuwing" meld>
      <Trans>Iemand anders veranderde deze aantekening. U ziet nu de nieuwste stand. Kijk hem na.</Trans>
    </Bericht>
  );
}
