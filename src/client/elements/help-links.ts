/**
 * Inside help, moving on replaces the page in the history, so that "back" does not lead through what was read.
 *
 * A link opened in a new tab, or with a key held down, stays the reader's own choice.
 */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Folder of the help pages, such as `/h/` or `/kids/vi/h/`. */
function helpFolder(path: string): string | undefined {
  return /^.*?\/h\//.exec(path)?.[0];
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.defaultPrevented || !isPlainClick(event)) return;
  const folder = helpFolder(location.pathname);
  const inHelp = link.origin === location.origin && folder !== undefined && link.pathname.startsWith(folder);
  if (!inHelp || link.pathname === location.pathname) return;
  event.preventDefault();
  location.replace(link.href);
});

// A script must export something to be a module of its own.
export {};
