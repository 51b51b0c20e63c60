import type { Subject } from './subject.js';

/**
 * Fixes the day by which a subject tells what is to come from what is over, where it names none: what is frozen keeps it.
 * @param day such as 2017-11-29
 * @returns any other subject as it is
 */
export function pinDay(subject: Subject, day: string): Subject {
  if (subject.kind === 'opportunities') return subject.today === null && subject.said === undefined ? { ...subject, today: day } : subject;
  if (subject.kind !== 'view') return subject;
  const { page, story, today, said } = subject.view;
  const isOpen = page === 'opportunities' && story === null && today === null && said === null;
  return isOpen ? { ...subject, view: { ...subject.view, today: day } } : subject;
}
