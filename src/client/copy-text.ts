/** Copies text, or helps where the browser refuses: over plain http on another name there is no clipboard for pages. */

/**
 * Copies text. Where that fails, selects the element that shows it, so that the device's own copying is one step away.
 *
 * @returns What happened, as the name of the sentence that says so.
 */
export async function copyText(text: string, shownIn: Element): Promise<'copiedText' | 'selectedText'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copiedText';
  } catch {
    getSelection()?.selectAllChildren(shownIn);
    return 'selectedText';
  }
}
