import { parseDate, type CalendarDate } from '@internationalized/date';
import type { ReactNode, RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { IcoonLinks, IcoonRechts } from '../iconen/iconen';

export interface KalenderLaagProps {
  anker: RefObject<Element | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  label: string;
  /** jjjj-mm-dd */
  value: string | null;
  vandaag: string;
  vroegst?: string;
  laatst?: string;
  onKies: (datum: string) => void;
}

const dag = (iso: string | null | undefined): CalendarDate | undefined => (iso ? parseDate(iso) : undefined);

/* Today in Amsterdam; the kit's own mark follows the zone of the browser. */
const dagKlasse = (d: CalendarDate, vandaag: string): string =>
  klassen('mb-kalender__dag', d.toString() === vandaag && 'mb-kalender__dag--vandaag');

/** The calendar in its layer; loaded at the first opening, as it is the heaviest part of a date field. */
export default function KalenderLaag(props: KalenderLaagProps): ReactNode {
  const { anker, open, onOpenChange, label, value, vandaag, vroegst, laatst, onKies } = props;
  const t = useTeksten().datum;
  const gekozen = dag(value);
  return (
    <Popover className="mb-laag" triggerRef={anker} isOpen={open} onOpenChange={onOpenChange} placement="bottom start">
      <Dialog aria-label={t.kiesInKalender(label)}>
        <Calendar
          className="mb-kalender"
          aria-label={label}
          autoFocus
          firstDayOfWeek="mon"
          value={gekozen ?? null}
          defaultFocusedValue={gekozen ?? dag(laatst) ?? dag(vandaag)}
          minValue={dag(vroegst)}
          maxValue={dag(laatst)}
          onChange={(d) => onKies(d.toString())}
        >
          <header>
            <Button slot="previous" className="mb-knop mb-knop--kaal mb-knop--icoon" aria-label={t.vorigeMaand}>
              <IcoonLinks />
            </Button>
            <CalendarHeading />
            <Button slot="next" className="mb-knop mb-knop--kaal mb-knop--icoon" aria-label={t.volgendeMaand}>
              <IcoonRechts />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short">
            <CalendarGridHeader>{(naam) => <CalendarHeaderCell>{naam}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>{(d) => <CalendarCell date={d} className={dagKlasse(d, vandaag)} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
