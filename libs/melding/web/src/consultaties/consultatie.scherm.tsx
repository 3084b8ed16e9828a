import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, usePadDeel, useVraag } from '@meldbaken/platform/graphql-client';
import { Bericht, FeitMening, Gegevens, Kaart, Link, Moment, toonMoment } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { Onvindbaar, ToegangIngetrokken } from '../delen/toegang';
import { ConsultatieContext, useConsultatie, type ConsultatieDeel } from './consultatie-context';
import { ConsultatieDocument } from './consultatie.graphql';
import { Inbreng } from './inbreng';
import { NaarMelding } from './naar-melding';
import { SluitConsultatie } from './sluit-consultatie';
import { ConsultatieStandChip } from './stand-chip';

const ELKE_HALVE_MINUUT = { elkeMs: 30_000 };

/** One consultation. Access may end while it is open: asked again on focus and every half minute. */
export default function ConsultatieScherm(): ReactNode {
  const { t } = useLingui();
  const id = usePadDeel('id');
  const vraag = useVraag(
    ConsultatieDocument,
    useMemo(() => ({ id }), [id]),
    ELKE_HALVE_MINUUT,
  );
  const consultatie = vraag.data?.consultatie;
  const [gezien, zetGezien] = useState(false);
  if (consultatie && !gezien) zetGezien(true);
  if (consultatie === null) return gezien ? <ToegangIngetrokken /> : <Onvindbaar />;
  if (consultatie) return <Inhoud consultatie={consultatie} ververs={vraag.opnieuw} />;
  return (
    <Pagina titel={t`Consultatie`}>
      <Ophalen vraag={vraag} regels={8}>
        {() => null}
      </Ophalen>
    </Pagina>
  );
}

function Inhoud({ consultatie: c, ververs }: { consultatie: ConsultatieDeel; ververs: () => void }): ReactNode {
  const { t } = useLingui();
  const omgeving = useMemo(() => ({ consultatie: c, ververs }), [c, ververs]);
  const mag = (h: string): boolean => c.magHandelingen.includes(h);
  const soort = mag('adviseren') ? 'ADVIES' : mag('inbrengen') ? 'VRAAG' : null;
  return (
    <ConsultatieContext value={omgeving}>
      <Pagina
        titel={t`Consultatie`}
        zin={
          c.eigen ? t`U vroeg om raad. Dit is nog geen melding.` : t`Iemand vraagt u om raad. Dit is nog geen melding.`
        }
        kruimels={[{ label: t`Consultaties`, href: '/consultaties' }, { label: t`Consultatie` }]}
        onder={<ConsultatieStandChip stand={c.stand} />}
      >
        {c.stand === 'MELDING' && <MeldingGeworden />}
        <Kaart titel={t`Waar het over gaat`}>
          <FeitMening soort="feit">{c.feiten}</FeitMening>
          <Gegevens
            rijen={[
              { naam: t`Wie vroeg het`, waarde: c.vrager?.naam },
              { naam: t`Aan wie`, waarde: c.aan?.naam ?? t`Alle aandachtsfunctionarissen en het meldteam` },
              { naam: t`Over wie gaat het?`, waarde: c.plegerNaam ?? t`Niet gezegd` },
              { naam: t`Plek`, waarde: c.eenheid?.pad ?? t`Niet gezegd` },
              { naam: t`Gevraagd`, waarde: <Moment moment={c.gevraagdOp} stijl="lang" /> },
              ...(c.redenSluiten === null ? [] : [{ naam: t`Waarom gesloten`, waarde: c.redenSluiten }]),
            ]}
          />
        </Kaart>
        <Gesprek />
        {soort !== null && <Inbreng key={soort} soort={soort} />}
        {mag('melden') && <NaarMelding />}
        {mag('sluiten') && <SluitConsultatie />}
      </Pagina>
    </ConsultatieContext>
  );
}

function MeldingGeworden(): ReactNode {
  const { t } = useLingui();
  const { consultatie: c } = useConsultatie();
  if (c.meldingNummer === null) return <Bericht titel={t`Dit is een melding geworden.`} />;
  return (
    <Bericht soort="gelukt" meld={false} titel={t`Dit is een melding geworden.`}>
      {c.eigen ? (
        <Link href="/mijn-meldingen">
          <Trans>Bekijk hoe het staat met {c.meldingNummer}</Trans>
        </Link>
      ) : (
        <Link href={`/meldingen/${c.meldingNummer}`}>
          <Trans>Ga naar melding {c.meldingNummer}</Trans>
        </Link>
      )}
    </Bericht>
  );
}

/** Questions and answers, oldest first. */
function Gesprek(): ReactNode {
  const { t } = useLingui();
  const { consultatie: c } = useConsultatie();
  const regels = c.inbreng.filter(({ tekst }) => tekst !== null);
  if (regels.length === 0) return null;
  return (
    <Kaart titel={t`Vragen en antwoorden`}>
      <Gegevens
        rijen={regels.map(({ soort, door, op, tekst }, i) => ({
          naam: `${i + 1}. ${soort === 'ADVIES' ? t`Antwoord van ${door?.naam ?? ''}` : t`Vraag van ${door?.naam ?? ''}`}, ${toonMoment(op, 'kort')}`,
          waarde: tekst,
        }))}
      />
    </Kaart>
  );
}
