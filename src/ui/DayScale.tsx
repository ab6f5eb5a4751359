// Which day? A handle on a scale of days: dragged, or moved by arrow keys a day and by page keys a month at a time.
import type { CSSProperties, KeyboardEvent } from 'react';
import styles from './DayScale.module.css';

export interface DayMark {
  readonly day: string;
  /** Said when it is pointed at. */
  readonly title: string;
  /** `home`: where the handle stands when nothing is tried. */
  readonly kind: 'tick' | 'home';
}

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, all of them. */
  readonly value: string;
  readonly min: string;
  readonly max: string;
  /** The value, as people say it. */
  readonly text: string;
  readonly ends: readonly [string, string];
  readonly marks: readonly DayMark[];
  readonly onChange: (day: string) => void;
}

const DAY = 86_400_000;
const toNumber = (day: string): number => Math.round(Date.parse(day) / DAY);
const toDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

export function DayScale({ label, value, min, max, text, ends, marks, onChange }: Props) {
  const [first, last] = [toNumber(min), toNumber(max)];
  const place = (day: string) => ({ '--at': (toNumber(day) - first) / Math.max(1, last - first) }) as CSSProperties;
  const move = (day: number) => onChange(toDay(Math.max(first, Math.min(last, day))));
  const onKeyDown = (event: KeyboardEvent) => {
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months === undefined) return;
    event.preventDefault();
    move(toNumber(addMonths(value, months)));
  };
  return (
    <div className={styles['scale']}>
      <div className={styles['marks']} aria-hidden="true">
        {marks
          .filter(({ day }) => day >= min && day <= max)
          .map(({ day, title, kind }) => (
            <span key={`${kind} ${day} ${title}`} className={styles[kind]} style={place(day)} title={title} />
          ))}
      </div>
      <input
        type="range"
        className={styles['range']}
        aria-label={label}
        aria-valuetext={text}
        min={first}
        max={last}
        step={1}
        value={toNumber(value)}
        onChange={(event) => move(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
      <div className={styles['ends']} aria-hidden="true">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  );
}

/** The same day of another month; the last one of it, where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
