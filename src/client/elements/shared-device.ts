/** The switch "this is a shared device". */
import { isShared } from '../storage/area-in-use.ts';
import { setShared } from '../storage/shared-device.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

class SharedDevice extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const box = partOf<HTMLInputElement>(this, 'box');
      box.checked = isShared();
      box.addEventListener('change', () => {
        const turned = setShared(box.checked);
        box.checked = isShared();
        say(this, turned ? (box.checked ? 'saidOn' : 'saidOff') : 'saidFailed');
      });
    });
  }
}

customElements.define('shared-device', SharedDevice);
