/** Shows notes for the speaker in another place than the text. */

/** All notes of the page, in their order: both windows count them alike. */
export function notesOfPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.teacher-note:not([data-copy])')];
}

/** Puts copies of notes into a place, or a sentence where there are none. */
export function copyNotes(place: HTMLElement, notes: readonly HTMLElement[], none: string): void {
  const copies = notes.map((note) => {
    const copy = note.cloneNode(true) as HTMLElement;
    copy.dataset['copy'] = '';
    // Several landmarks of one name help nobody, and here the heading says what it is.
    copy.removeAttribute('aria-label');
    copy.setAttribute('role', 'group');
    return copy;
  });
  place.replaceChildren(...copies);
  if (copies.length === 0) place.append(Object.assign(document.createElement('p'), { textContent: none }));
}
