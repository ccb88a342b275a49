/** The sliders of the face mixer: they move the radio buttons, which do the work. */
import { upgrade } from './upgrade.ts';

class FaceMixer extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      for (const group of this.querySelectorAll('fieldset')) join(group);
    });
  }
}

/** Lets slider and radio buttons of one group follow each other; the slider speaks the name, not the number. */
function join(group: HTMLFieldSetElement): void {
  const slider = group.querySelector<HTMLInputElement>('input[type="range"]');
  const radios = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  if (!slider || radios.length === 0) throw new Error('face-mixer needs a slider and radio buttons in each group.');
  const follow = (): void => {
    const index = radios.findIndex((radio) => radio.checked);
    slider.value = String(index);
    slider.setAttribute('aria-valuetext', radios[index]?.parentElement?.textContent?.trim() ?? '');
  };
  slider.addEventListener('input', () => {
    const radio = radios[Number(slider.value)];
    if (radio) radio.checked = true;
    follow();
  });
  group.addEventListener('change', follow);
  follow();
}

customElements.define('face-mixer', FaceMixer);
