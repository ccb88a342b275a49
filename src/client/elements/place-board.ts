/** Shows in the places of a placing activity which cards lie there, by the first words of each card. */
import { upgrade } from './upgrade.ts';

/** Characters of a card that are enough to know it again. */
const enough = 28;

class PlaceBoard extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const places = [...this.querySelectorAll('.places li')];
      if (places.length === 0) throw new Error('place-board needs a list of places.');
      const lists = places.map((place) => {
        const list = document.createElement('ul');
        // What lies where is heard at the cards; here it is only to look at.
        list.setAttribute('aria-hidden', 'true');
        place.append(list);
        return list;
      });
      this.addEventListener('change', () => this.#show(lists));
    });
  }

  #show(lists: readonly HTMLElement[]): void {
    for (const list of lists) list.replaceChildren();
    for (const card of this.querySelectorAll<HTMLElement>('[data-card]')) {
      const place = card.querySelector<HTMLInputElement>('input:checked')?.value;
      const list = place === undefined ? undefined : lists[Number(place)];
      const entry = document.createElement('li');
      entry.textContent = shorten(card.querySelector('legend')?.textContent ?? '');
      list?.append(entry);
    }
  }
}

function shorten(text: string): string {
  const clean = text.trim().replace(/\s+/g, ' ');
  if (clean.length <= enough) return clean;
  return `${clean.slice(0, clean.lastIndexOf(' ', enough))} …`;
}

customElements.define('place-board', PlaceBoard);
