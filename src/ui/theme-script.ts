/**
 * Sets the chosen colour scheme and the chosen size of text before anything is painted.
 *
 * Inline and tiny, so it is the one script that does not wait; src/cli/finish-html.ts puts its hash into the policy.
 * On a shared device the choices live in the tab. Storage may be blocked: then the page follows the system. What is
 * kept goes onto the root as it is; styles know a few words of it and pass over the rest.
 */
export const themeScript =
  "try{for(const n of['theme','reading']){const k='face-value:'+n,t=sessionStorage[k]||localStorage[k];if(t)document.documentElement.dataset[n]=t}}catch{}";
