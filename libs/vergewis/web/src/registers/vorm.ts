import type {
  RegisterConsultDelenFragment,
  RegisterdossierDelenFragment,
  RegistratieDelenFragment,
} from '@meldbaken/platform/graphql-client';

export type Dossier = RegisterdossierDelenFragment;
export type Consult = RegisterConsultDelenFragment;
export type Registratie = RegistratieDelenFragment;
export type Navraag = Dossier['navragen'][number];

/** Every form of this part: on which file, what was seen, and what follows. */
export interface VormProps {
  readonly dossier: Dossier;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

/** Type of the answer when an act went well. */
export const GOED = 'Registerdossier';

/** What each act sends along. */
export const bij = (sleutel: string, { id, versie }: Dossier): { sleutel: string; id: string; versie: number } => ({
  sleutel,
  id,
  versie,
});
