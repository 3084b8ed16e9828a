import { useLingui } from '@lingui/react/macro';
import { EIGEN_REDENEN, instantieVan, ZAAK_ROUTES, type EigenReden, type ZaakRoute } from '@meldbaken/igj/contract';
import { EIGEN_REDEN_LABEL, ZAAK_ROUTE_LABEL, zinVoor } from '@meldbaken/igj/model';
import { alsCode, foutBij, useHandeling, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { Radios, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { leeg, TekstVeld } from '../briefwisseling/tekst-veld';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { AlleenInspectie, ZietDeAanbieder } from './alleen-inspectie';
import { deInstantie, voorIgj } from '../wmo/instantie';
import { ZaakRouteKiezenDocument } from './inspectie.graphql';

interface RouteFormulierProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

/** Reasons that the law and the practice of the IGJ give it. */
const VAN_DE_IGJ: readonly EigenReden[] = ['OVERLIJDEN_NA_DWANG', 'VERSCHERPT_TOEZICHT'];

/** One choice; what stays inside and what the provider reads stand apart. */
export function RouteFormulier({ zaak, ...rest }: RouteFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakRouteKiezenDocument);
  const [route, zetRoute] = useState<ZaakRoute>();
  const [redenen, zetRedenen] = useState<readonly EigenReden[]>([]);
  const [toelichting, zetToelichting] = useState('');
  const [afspraken, zetAfspraken] = useState('');
  const [bericht, zetBericht] = useState('');
  const eigen = route === 'EIGEN_ONDERZOEK';
  const straf = eigen && redenen.includes('MOGELIJK_STRAFBAAR');
  const schrijft = route !== undefined && route !== 'AANBIEDER';
  const mist = (): readonly Fout[] => [
    ...(route === undefined ? [{ veld: 'route', bericht: t`Kies hoe het verder gaat.` }] : []),
    ...(eigen && redenen.length === 0 ? [{ veld: 'redenen', bericht: t`Kies minstens één reden.` }] : []),
    ...leeg(toelichting, t`Schrijf op waarom u dit kiest.`, 'toelichting'),
    ...(straf ? leeg(afspraken, t`Schrijf op wat u afsprak met politie en OM.`, 'afspraken') : []),
    ...(schrijft ? leeg(bericht, t`Schrijf op wat de aanbieder leest.`, 'bericht') : []),
  ];
  const wissel = (code: string): void => {
    const reden = alsCode(code, EIGEN_REDENEN);
    if (reden) zetRedenen((r) => (r.includes(reden) ? r.filter((x) => x !== reden) : [...r, reden]));
  };
  const keuze = { redenen: eigen ? [...redenen] : [], toelichting, afspraken: straf ? afspraken : '', bericht };
  return (
    <Brief
      {...rest}
      titel={t`Hoe gaat het verder?`}
      knop={schrijft ? t`Kies en stuur het bericht` : t`Leg de keuze vast`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        zaakId: zaak.id,
        versie: zaak.versie,
        keuze: { ...keuze, route: route ?? 'AANBIEDER' },
      })}
      mist={mist}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Wat kiest u?`}
            name="route"
            value={route ?? null}
            fout={foutBij(fouten, 'route')}
            onChange={(e) => zetRoute(alsCode(e.target.value, ZAAK_ROUTES))}
            opties={ZAAK_ROUTES.map((code) => ({
              waarde: code,
              label: zinVoor(instantieVan(zaak.categorie), ZAAK_ROUTE_LABEL[code]),
            }))}
          />
          {eigen && (
            <Vinkjes
              label={t`Waarom onderzoekt ${deInstantie(zaak.categorie)} zelf?`}
              name="redenen"
              value={redenen}
              fout={foutBij(fouten, 'redenen')}
              onChange={(e) => wissel(e.target.value)}
              opties={EIGEN_REDENEN.filter((r) => voorIgj(zaak) || !VAN_DE_IGJ.includes(r)).map((code) => ({
                waarde: code,
                label: EIGEN_REDEN_LABEL[code],
              }))}
            />
          )}
          <AlleenInspectie />
          <TekstVeld
            label={t`Waarom kiest u dit?`}
            name="toelichting"
            max={10_000}
            value={toelichting}
            fouten={fouten}
            onSchrijf={zetToelichting}
          />
          {straf && (
            <TekstVeld
              label={t`Wat sprak u af met politie en OM?`}
              hint={t`Schrijf op met wie, wanneer, en wie eerst onderzoekt.`}
              name="afspraken"
              max={10_000}
              value={afspraken}
              fouten={fouten}
              onSchrijf={zetAfspraken}
            />
          )}
          {schrijft && (
            <>
              <ZietDeAanbieder />
              <TekstVeld
                label={route === 'SLUITEN' ? t`Waarom sluit u de zaak?` : t`Wat gaat u onderzoeken?`}
                hint={t`De aanbieder leest deze tekst.`}
                name="bericht"
                value={bericht}
                fouten={fouten}
                onSchrijf={zetBericht}
              />
            </>
          )}
        </>
      )}
    </Brief>
  );
}
