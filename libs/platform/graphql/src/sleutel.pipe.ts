import { Injectable, type PipeTransform } from '@nestjs/common';
import { Geweigerde } from './fouten';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The client's key of a creating act: a uuid. */
@Injectable()
export class Sleutel implements PipeTransform<string, string> {
  transform(waarde: string): string {
    if (!UUID.test(waarde)) throw new Geweigerde('INVOER_ONGELDIG', 'sleutel moet een uuid zijn.');
    return waarde.toLowerCase();
  }
}

/** An id that cannot exist: asked for as any other, so that its answer is the same 'not found'. */
const NIEMAND = '00000000-0000-0000-0000-000000000000';

/** An id of ours is a uuid; anything else is not found, as a foreign one is. */
@Injectable()
export class Id implements PipeTransform<string | null | undefined, string | null | undefined> {
  transform(waarde: string | null | undefined): string | null | undefined {
    if (waarde === null || waarde === undefined) return waarde;
    return UUID.test(waarde) ? waarde.toLowerCase() : NIEMAND;
  }
}
