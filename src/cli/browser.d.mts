/** Returns the program file of a Chromium browser, or undefined where there is none. */
export function findBrowser(): Promise<string | undefined>;
/** Tries to install a browser. */
export function installBrowser(): Promise<void>;
