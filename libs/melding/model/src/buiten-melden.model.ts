import type { VaststellingSoort } from '@meldbaken/melding/contract';

/** What stands about reporting to the outside. */
export interface BuitenMelden {
  /** The standing findings. */
  readonly staand: readonly VaststellingSoort[];
  /** Categories whose report was sent to the inspectie. */
  readonly verzonden: readonly VaststellingSoort[];
}
