/**
 * Sets the chosen colour scheme before anything is painted.
 *
 * Inline and tiny, so it is the one script that does not wait; src/cli/finish-html.ts puts its hash into the policy.
 * On a shared device the choice lives in the tab. Storage may be blocked: then the page follows the system.
 */
export const themeScript =
  "try{const k='face-value:theme',t=sessionStorage[k]||localStorage[k];if(t)document.documentElement.dataset.theme=t}catch{}";
