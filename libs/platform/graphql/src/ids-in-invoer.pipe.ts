import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { Id } from './sleutel.pipe';

const id = new Id();

/** Ids inside an input object, as `Id` does for a plain argument: what is no uuid cannot exist, and is answered the same. */
@Injectable()
export class IdsInInvoer implements PipeTransform<unknown, unknown> {
  transform(waarde: unknown, over: ArgumentMetadata): unknown {
    // 'body' are the arguments; the caller, the context and the selection pass untouched.
    return over.type === 'body' && isInvoer(waarde) ? metIds(waarde) : waarde;
  }
}

const isInvoer = (w: unknown): w is Record<string, unknown> =>
  typeof w === 'object' && w !== null && !Array.isArray(w) && !(w instanceof Date);

function metIds(invoer: Record<string, unknown>): Record<string, unknown> {
  for (const [naam, waarde] of Object.entries(invoer)) {
    if (naam.endsWith('Id') && typeof waarde === 'string') invoer[naam] = id.transform(waarde);
    else if (isInvoer(waarde)) metIds(waarde);
  }
  return invoer;
}
