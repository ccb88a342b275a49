/**
 * Opens the search over the page that one is on. The link to the search page stays what it is without this script,
 * with a key held down, and wherever "Leave this page" must not be covered.
 */

async function openSearch(address: string): Promise<void> {
  const [response] = await Promise.all([fetch(address), import('./site-search.ts')]);
  const text = await response.text();
  // Without its head: the styles in it are not for this page, and the policy of this page would report them.
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  const page = new DOMParser().parseFromString(main, 'text/html');
  const search = page.querySelector('site-search');
  const sheet = page.querySelector('link[rel="stylesheet"]');
  if (!response.ok || !search || !sheet) throw new Error('The search page could not be read.');
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.append(document.importNode(sheet, true), document.importNode(search, true));
  dialog.addEventListener('close', () => dialog.remove());
  // A search field takes the first Escape to empty itself; here it means the whole search.
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && dialog.close());
  for (const button of dialog.querySelectorAll('[data-part="close"]')) {
    button.addEventListener('click', () => dialog.close());
  }
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input')?.focus();
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || link.pathname === location.pathname || document.querySelector('leave-page')) return;
  event.preventDefault();
  openSearch(link.href).catch(() => location.assign(link.href));
});

// A script must export something to be a module of its own.
export {};
